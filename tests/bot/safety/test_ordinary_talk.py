"""Ordinary questions, idioms and look-alikes: no danger is seen in them."""

from __future__ import annotations

import pytest

from bot.safety.rules import find_danger
from bot.safety.urgency import speaks_of_now_or_fear

IDIOMS = [
    "my phone died what do I do",
    "this waiting is killing me",
    "my back is killing me",
    "my wife will kill me if I lose another phone",
    "how do I kill a process in windows",
    "I'm dying for a cup of tea",
    "I could murder a curry",
    "we got hammered 4-0 on Saturday",
    "daylight robbery the price of a pint",
    "drowning in emails",
    "that tune is fire",
    "I bombed my maths exam",
    "someone stalks my Instagram likes",
    "deer stalking season near me",
    "clay pigeon shooting licence",
    "my computer crashed",
    "locked out of my account",
    "my cat is missing",
    "missing parcel from Evri",
    "killing time before my train",
    "he fell off the wagon and spent our rent",
    "he's dead to me, how do I block him",
    "is shooting photos in the street ok",
]
QUESTIONS = [
    "what if someone breaks in while I'm on holiday",
    "what should I do if I'm being followed",
    "how do I stop burglars",
    "how do I report a crime",
    "is it ok not to open the door",
    "what is sextortion",
    "what is domestic abuse",
    "is there a knife amnesty in Glasgow",
    "how do I stop my drink getting spiked",
    "what happens if you call 999 by accident",
    "does 55 work on a landline",
    "how can I protect my kids from groomers",
    "what does a gas engineer's ID look like",
    "signs of human trafficking",
    "what's a forced marriage protection order",
]
GENERAL = [
    "how do I put out a chip pan fire",
    "when was the gunpowder plot",
    "what does carbon monoxide do",
    "who shot JFK",
    "what if someone attacks me on my run",
    "if somebody puts a knife to me should I hand over my phone",
    "what's the plan if our church gets a bomb threat",
    "do you need a licence for a shotgun",
    "how do I kill the ender dragon",
    "my son's room looks like a bomb hit it",
    "I'm going to strangle this printer",
]
OVER = [
    "I was burgled years ago and I still worry about it",
    "somebody knocked yesterday about the roof",
    "my bike was stolen from the close last week",
    "was assaulted in 1998, can I get compensation",
    "I was mugged ten years ago",
]
STORIES = [
    "saw a film about a kidnapping",
    "BBC said there was a stabbing in Paisley",
    "modern studies essay on murder",
    "in Call of Duty how do I unlock the sniper",
    "finished reading a book about a serial killer",
]
TOPICS = [
    "I got a text saying hi mum",
    "my son is being bullied at school",
    "someone stole my phone on the bus",
    "help my mum set up two step verification",
    "need help choosing a bike lock",
    "he took my money and never did the roof",
    "are those video doorbells any good",
    "hello",
    "thanks, bye",
    "who are you",
]


OVER_AND_WELL = [
    "my ex used to hit me, that was ten years ago and I'm happily married now",
    "my brother attempted suicide in his twenties and he's doing great now",
]
BESIDE_WHAT_IS_HEARD = [
    "I'm drowning in leaflets",
    "mum will kill me for the state of my room",
    "the creeper's blown up my house",
    "my sim has set the kitchen on fire again",
    "I keep drowning at the water temple",
    "password manager locked me out",
    "when I was young I stole sweets",
    "my pal's at the door with a bottle of wine",
    "the kids are upstairs fighting over the telly remote",
    "our server is down for maintenance tonight",
    "took two paracetamol for a headache",
    "breaking in a horse",
    "I murdered my mate at FIFA",
    "I killed it at my interview",
    "I stabbed my toe",
    "gonna smash this gym session",
    "going to lose it if they cancel another train",
    "held hostage in a zoom meeting for two hours",
    "stuck in a lift in a game and can't get out",
]


ASKED_CALMLY = [
    "can't find my phone",
    "the shop says I stole a jumper",
    "can I make them pay me for the repair",
    "Cooling off period in Scotland? HELP",
    "rape alarm",
    "burglar awareness",
    "ransom note",
    "should we pay the ransom",
    "hit by ransomware, who must we tell",
    "a farmer threatened to shoot my dog",
    "the landlord wants a passport picture first",
    "is this link to upload my footage from the police",
    "do I need to report a crime in person",
    "someone trying to sell my own bike back to me",
    "phone taken by other kids at school",
    "should I switch off the water and leave the heating on",
    "phone while driving",
    "they were only in five minutes",
    "they have my late husband's passport and papers",
    "my son wants to take his bike to Dundee",
    "tools stolen for the third time, giving up",
    "my uncle did this to me when I was 12, can I report it now",
    "lost my son at the fireworks, what's the plan for next time",
    "a woman on a stall took my card for a free pizza",
    "found a bag of white powder in my son's room",
    "smoke from next door's barbecue comes in my kitchen",
    "my mates keep telling me I should carry a blade, I don't want to",
    "someone keeps breaking into the bike shed at our flats",
    "put 5000 in an investment and they won't let me take it out",
    "I want to tell the police who has been dealing drugs in my street",
    "we lost my dad in March and letters keep coming for him",
    "my son would kill me if he knew I gave my card number to that man",
    "is one glass of wine ok if I'm driving home from dinner next week",
    "my husband's bicycle was taken from outside the Co-op",
    "a guy wanted me to open a bank account for him",
]
"""A danger shares their words and nothing else."""


@pytest.mark.parametrize("message", [*ASKED_CALMLY, *OVER_AND_WELL, *BESIDE_WHAT_IS_HEARD, *IDIOMS, *QUESTIONS, *GENERAL, *OVER, *STORIES, *TOPICS])
def test_ordinary_talk_is_not_taken_for_danger(message: str) -> None:
    assert find_danger(message) is None


@pytest.mark.parametrize("message", ["he's not hitting me", "nobody is hurting me", "I'm not being followed"])
def test_danger_that_is_denied_is_none(message: str) -> None:
    assert find_danger(message) is None


@pytest.mark.parametrize(
    "message",
    [
        "what do I do the house is on fire",
        "how do I get him out of my house he has a knife",
        "is he dead",
    ],
)
def test_a_question_of_somebody_who_is_in_it_is_heard(message: str) -> None:
    assert find_danger(message) is not None


@pytest.mark.parametrize("message", ["help", "someone is chapping my door", "a man is at my door now"])
def test_a_message_in_doubt_does_not_take_over_the_answer(message: str) -> None:
    danger = find_danger(message)

    assert danger is not None
    assert not danger.certain


def test_a_frightened_question_is_not_taken_for_a_general_one() -> None:
    assert find_danger("how do I get him out of my laptop, he is moving the mouse") is not None


@pytest.mark.parametrize("message", ["he keeps banging and I am scared", "someone is outside the window", "they're following us"])
def test_words_of_this_moment_or_of_fear_are_told(message: str) -> None:
    assert speaks_of_now_or_fear(message)


@pytest.mark.parametrize("message", ["which lock should I buy", "my bike was taken from the shed", "is this text a scam"])
def test_other_words_are_not_of_this_moment(message: str) -> None:
    assert not speaks_of_now_or_fear(message)


@pytest.mark.parametrize(
    "message",
    [
        "Help!! I got an email about my parcel",
        "somebody broke into my instagram",
        "my uncle was threatened with a knife in 1994",
        "she got shot in the movie",
        "we laughed so hard I couldn't breathe",
    ],
)
def test_a_plea_an_account_a_year_long_past_and_a_story_are_no_danger(message: str) -> None:
    assert find_danger(message) is None


@pytest.mark.parametrize("message", ["Help!! He has a knife", "I sent him £1994 a minute ago", "I stole a car last week", "30 paracetamol"])
def test_danger_beside_such_words_is_heard(message: str) -> None:
    danger = find_danger(message)

    assert danger is not None
    assert danger.certain


@pytest.mark.parametrize(
    "message",
    [
        "I stole a jumper",
        "make them pay for what they did, I'm going to get a knife",
        "he's in the house. HELP",
        "someone is trying to get in my window",
        "a man is moving my mouse, should I switch it off",
        "there's a ransom note on our server and every file is locked",
        "my boss took my passport and he hits us",
        "my son wants to take his own life",
        "can't make a phone call",
        "had a bottle of wine can I drive to get the kids",
        "they post it in five minutes",
    ],
)
def test_danger_in_nearly_the_same_words_as_a_calm_question_is_heard(message: str) -> None:
    assert find_danger(message) is not None
