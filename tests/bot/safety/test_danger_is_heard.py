"""Danger in every class and every way of writing, as people type it when it is real."""

from __future__ import annotations

import pytest

from bot.safety.danger import Danger
from bot.safety.precedence import MOST_DANGEROUS_FIRST
from bot.safety.rules import find_danger

PLAIN = {
    "abroad": "I'm in Turkey and I have been attacked",
    "cannot_speak": "I can't talk, he will hear me",
    "bomb_attack": "someone has left a bomb in the station",
    "fire_gas_flood": "my flat is on fire",
    "injury_overdose": "my friend has collapsed and isn't breathing",
    "suicide_self_harm": "I want to kill myself",
    "child_user": "I'm 9 and my dad hits me",
    "break_in_now": "someone is breaking into my house",
    "domestic_abuse_now": "my husband just hit me",
    "sexual_assault": "I've just been raped",
    "forced_marriage": "my parents are forcing me to marry a man in Pakistan",
    "trafficking_now": "my boss has taken our passports and locked us in",
    "ransom_call": "someone phoned and says they have my daughter and want money",
    "child_at_risk": "a man is trying to get a wee boy into his car",
    "may_hurt_someone": "I'm going to kill him",
    "weapon": "there's a man with a knife",
    "danger_to_someone_else": "my neighbour is screaming for help",
    "danger_now": "I'm being followed and I'm scared",
    "caller_at_door": "a man is hammering on my door and won't go away",
    "driving_now": "I'm driving right now and a car is trying to ram me off the road",
    "missing_person": "my daughter hasn't come home",
    "sextortion_now": "he says he will post my nudes unless I pay",
    "remote_access_open": "someone is moving my mouse",
    "money_just_sent": "I just transferred £4000 to a scammer",
    "ransomware_work": "hackers have locked all our files at work and want money",
    "own_offending": "I stabbed someone",
    "images_pasted": "can I send you a picture as evidence",
    "reporting_crime": "I want to report a robbery",
}
SCOTS = {
    "break_in_now": "there's somebody in the hoose",
    "danger_now": "a mannie's efter me an I'm feart for ma life",
    "domestic_abuse_now": "ma man's just battered me",
    "danger_to_someone_else": "ma neebor's gettin a doin ootside",
    "suicide_self_harm": "a dinnae want tae be here ony mair",
    "cannot_speak": "cannae talk, he'll hear me",
    "injury_overdose": "ma da's fell doon the stair an he's no movin",
    "may_hurt_someone": "a'm gonnae stab him when he comes oot",
    "caller_at_door": "some gadgie's batterin ma door an he winna ging awa",
    "missing_person": "ma granda's wandered aff, he's got dementia",
    "fire_gas_flood": "the hoose is on fire",
    "weapon": "boys wi blades ootside the chippy",
    "money_just_sent": "ah've jist sent aw ma wages tae a scammer",
    "child_at_risk": "a wean's been left on its ain in the hoose aw nicht",
}
MISSPELT = {
    "danger_now": "hlep me he fund me",
    "break_in_now": "burgler downstares",
    "domestic_abuse_now": "my husbnd is stranglin me",
    "weapon": "hes got a nife",
    "injury_overdose": "he is unconcious and bleding badly",
    "sexual_assault": "i was rapd",
    "suicide_self_harm": "im suisidal",
    "child_user": "plese help i am only 7",
    "caller_at_door": "thers sum1 at my dor shouting and he wont leave",
    "missing_person": "my sister is mising",
}
TWO_WORDS = {
    "danger_now": "hes here",
    "cannot_speak": "cant talk",
    "break_in_now": "burglar downstairs",
    "fire_gas_flood": "gas leak",
    "weapon": "armed robbery",
    "injury_overdose": "not breathing",
    "missing_person": "gone missing",
    "suicide_self_harm": "want to die",
}
ONE_WORD = {
    "danger_now": "heeeelp",
    "cannot_speak": "pizza",
    "break_in_now": "burglar",
    "suicide_self_harm": "suicidal",
    "sexual_assault": "rape",
    "weapon": "knife",
    "bomb_attack": "bomb",
    "fire_gas_flood": "FIRE",
    "ransom_call": "kidnap",
    "injury_overdose": "overdose",
}
CHILD = {
    "child_user": "my mummy wont wake up and im 6",
    "danger_now": "a man is chasin me",
    "break_in_now": "sumone is in my howse",
    "cannot_speak": "shh he is lisening cant talk",
    "danger_to_someone_else": "a man is hiting a wummin outside",
}
STILL_GOING_ON = {
    "domestic_abuse_now": "he choked me last night and says next time he will finish it",
    "child_user": "my dad hit me yesterday and he is coming back and im 10",
    "danger_now": "he threatened me last night and now he is waiting for me outside",
    "sextortion_now": "I paid last week and now they want more or they post my nudes tonight",
}
THIRD_PERSON = {
    "danger_to_someone_else": "my neighbour is getting battered",
    "suicide_self_harm": "my brother says he's going to hang himself",
    "injury_overdose": "my mate has been stabbed",
    "sextortion_now": "my son is being blackmailed over a naked picture",
    "remote_access_open": "my gran has a stranger on her ipad right now",
    "sexual_assault": "my friend has just been raped",
}
INDIRECT = {
    "suicide_self_harm": "done with everything",
    "cannot_speak": "I'd like to order a large pizza please, to 14 Mill Street",
    "domestic_abuse_now": "he'll be home in twenty minutes and he said last night was only the start",
    "trafficking_now": "they keep me here, I can not go out, they have my papers",
}
UNDERSTATED = {
    "money_just_sent": "a customer wants 8000 in cash and she has been told not to talk to us",
    "reporting_crime": "just witnessed a shoplifter running out of the chemist",
    "sextortion_now": "my ex says come back or the tape goes on facebook",
    "caller_at_door": "two women on the step saying I owe for the roof",
    "break_in_now": "there's footsteps in the loft",
    "bomb_attack": "bag unattended on the ferry",
    "driving_now": "cows all over the bypass and it's dark",
    "fire_gas_flood": "next door's bonfire has spread to the fence",
    "weapon": "a customer pulled a needle on me",
    "child_at_risk": "wee one left in a hot car",
    "missing_person": "she text me goodbye and turned her phone off",
    "child_user": "he said it's our special game",
}
KINDS = {
    "plain": PLAIN,
    "Scots": SCOTS,
    "misspelt": MISSPELT,
    "two words": TWO_WORDS,
    "one word": ONE_WORD,
    "a child's spelling": CHILD,
    "past and still going on": STILL_GOING_ON,
    "third person": THIRD_PERSON,
    "indirect": INDIRECT,
    "understated": UNDERSTATED,
}
STORY = (
    "Hiya, hope you can help. I moved to Dundee in March with my two cats and the flat is lovely, near the shops and the bus.",
    "The folk in the close are friendly enough and we have a rota for the bins, which mostly works.",
    "Anyway I had my tea, put the telly on and fed the cats.",
)


@pytest.mark.parametrize(
    ("message", "kind"), [pytest.param(text, kind, id=f"{way}: {kind}") for way, messages in KINDS.items() for kind, text in messages.items()]
)
def test_a_message_that_shows_danger_is_heard(message: str, kind: str) -> None:
    danger = find_danger(message)

    assert danger is not None
    assert danger.kind == kind


@pytest.mark.parametrize("kind", PLAIN)
def test_a_long_story_with_one_frightened_sentence_is_heard(kind: str) -> None:
    danger = find_danger(" ".join([*STORY[:2], PLAIN[kind] + ".", STORY[2]]))

    assert danger is not None
    assert danger.kind == kind


@pytest.mark.parametrize("kind", PLAIN)
def test_shouting_in_capitals_is_understood(kind: str) -> None:
    assert find_danger(PLAIN[kind].upper()) == find_danger(PLAIN[kind])


@pytest.mark.parametrize("kind", PLAIN)
def test_a_missing_apostrophe_makes_no_difference(kind: str) -> None:
    assert find_danger(PLAIN[kind].replace("'", "")) == find_danger(PLAIN[kind])


def test_every_class_of_danger_has_a_plain_message_here() -> None:
    assert set(PLAIN) == set(MOST_DANGEROUS_FIRST)


def test_what_was_long_ago_and_goes_on_is_heard() -> None:
    assert find_danger("my ex used to hit me years ago and he is outside my door now") is not None


def test_a_caller_with_a_story_who_was_let_in_and_is_inside_is_danger() -> None:
    assert find_danger("a man came tae the door said he was fae the water, ma maw let him in and he's up the stair noo").certain
    assert not find_danger("I let a guy in, he said he was from the council, now im not sure").certain
    assert find_danger("the plumber came and I let him in and he is up the stairs fixing the boiler") is None


@pytest.mark.parametrize(
    "message",
    [
        "I've let a man in who said he was from the gas board and now I'm not sure",
        "someone's at my gran's door now",
        "two men are inside my dad's house saying they need to fix the roof",
        "there's a man in my gran's house checking the meter, she doesn't know him",
    ],
)
def test_a_stranger_who_may_be_inside_is_asked_about(message: str) -> None:
    danger = find_danger(message)

    assert danger == Danger("caller_at_door", certain=False)


@pytest.mark.parametrize("message", ["feeling suicidal", "feeling really suicidal", "having suicidal thoughts", "been feeling suicidal again"])
def test_somebody_who_leaves_out_that_it_is_about_themselves_is_heard(message: str) -> None:
    assert find_danger(message) == Danger("suicide_self_harm", certain=True)


def test_a_grandson_who_was_caught_throwing_stones_is_a_worry_and_no_danger() -> None:
    assert find_danger("my grandson was caught throwing stones at buses, will he get a record") is None


def test_everyday_words_in_the_midst_of_a_danger_do_not_hide_it() -> None:
    assert find_danger("he's got a nail gun and he's pointing it at folk in the car park") is not None
    assert find_danger("I could kill for a pizza right now") is None


def test_fear_and_its_cause_in_two_sentences_are_put_together() -> None:
    message = "He is standing right outside. I am so frightened."

    assert find_danger("I am so frightened.") is None
    assert find_danger(message).certain


def test_the_most_dangerous_of_two_dangers_is_answered() -> None:
    assert find_danger("I just sent £500 to a scammer. My house is on fire.").kind == "fire_gas_flood"


def test_outside_the_country_its_own_numbers_come_first() -> None:
    assert find_danger("I'm in Spain and my boyfriend has just hit me").kind == "abroad"


@pytest.mark.parametrize("message", ["a customer has a knife and is threatening me in my shop", "he is in my shop with a knife and threatening me"])
def test_a_threatened_shopkeeper_is_told_of_the_weapon_not_of_a_ransom(message: str) -> None:
    assert find_danger(message).kind == "weapon"


def test_a_gang_that_wants_money_every_week_is_still_a_ransom() -> None:
    assert find_danger("they are threatening me for protection money").kind == "ransom_call"


def test_somebody_with_pictures_who_threatens_to_send_them_is_blackmail_at_any_age() -> None:
    assert find_danger("someone has pics of me and says he will send them to everyone").kind == "sextortion_now"
