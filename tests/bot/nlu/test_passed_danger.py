"""After somebody who was a danger has gone, the talk goes on with what comes next; a person who is missed is still heard."""

from dataclasses import replace

import pytest

from bot.nlu.context import Context
from bot.nlu.passed import after_danger, after_they_left, besides_its_end
from bot.nlu.understanding import Understanding

CALLER = Context(topic="doorstep/at_the_door_now", moment="now", danger="caller_at_door", shown=("now/0",))
ROBBED = Context(danger="weapon")
REPORT = [{"name": "follow_up/report", "confidence": 0.9}]
MISSED = Understanding(kind="danger", danger="missing_person", danger_certain=True, ranking=REPORT)
STABBED = Understanding(kind="danger", danger="injury_overdose", danger_certain=True)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("he's gone now. should i still tell someone?", "should i still tell someone"),
        ("They’ve left now", ""),
        ("ok the man has gone, who do I tell", "who do I tell"),
        ("aye he's awa noo", ""),
        ("he ran off", ""),
        ("he has run off. what now", "what now"),
        ("that's him away noo", ""),
        ("thats them aff hame", ""),
        ("he's away. who can help", "who can help"),
        ("he's no here noo", ""),
        ("i'm safe now", ""),
        ("hame noo", ""),
        ("he's off. is there a law about that", "is there a law about that"),
        ("awa noo. I got the plate", "I got the plate"),
        ("I ran into a shop, hes driven off. I'm ok", "I ran into a shop"),
    ],
)
def test_word_that_somebody_has_left_is_told_from_what_is_asked_after_it(text, rest):
    assert after_they_left(text) == rest


@pytest.mark.parametrize(
    "text",
    [
        "he's gone to get a knife",
        "my mum has gone missing",
        "he's gone with my wee girl",
        "is it safe now",
        "I left my bag",
        "he's home now",
        "he's back",
        "am I ok",
    ],
)
def test_anything_else_is_no_such_word(text):
    assert after_they_left(text) is None


@pytest.mark.parametrize("text", ["she's home now", "ok his mum's with him and he's fine", "thank god, my wee boy has been found", "they turned up"])
def test_who_was_missed_or_in_despair_is_found_or_well_again(text):
    lost = Context(topic="safety/missing_person", danger="missing_person")

    done = after_danger(replace(MISSED, ranking=[]), text, lost, None)

    assert besides_its_end(text, lost) is not None
    assert (done.kind, done.notice, done.topic, done.moment) == ("follow_up", "follow_up/what_now", "safety/missing_person", "after")


def test_a_violent_man_who_is_home_again_is_no_end_of_danger():
    assert besides_its_end("he's home now", Context(danger="domestic_abuse_now")) is None


def test_a_caller_who_has_gone_is_not_missed_and_what_is_asked_is_answered():
    done = after_danger(MISSED, "he's gone now. should i still tell someone?", CALLER)

    assert (done.kind, done.notice, done.topic, done.moment) == ("follow_up", "follow_up/report", "doorstep/at_the_door_now", "after")
    assert (done.danger, done.danger_certain) == ("caller_at_door", False)


def test_word_that_he_has_gone_alone_is_told_what_to_do_next():
    assert after_danger(replace(MISSED, ranking=[]), "he's gone now", CALLER).notice == "follow_up/what_now"


def test_who_can_help_after_it_is_answered_too():
    done = after_danger(MISSED, "he's away. who can help", CALLER, Understanding(kind="partners"))

    assert (done.kind, done.topic) == ("partners", "doorstep/at_the_door_now")


def test_a_thief_with_a_knife_who_has_run_off_has_not_hurt_anybody():
    done = after_danger(
        replace(STABBED, ranking=[]), "he has run off. what now", ROBBED, Understanding(kind="follow_up", notice="follow_up/what_now")
    )

    assert (done.kind, done.notice, done.topic) == ("follow_up", "follow_up/what_now", "justice/how_to_report")


def test_a_caller_who_was_only_doubted_is_not_missed_either():
    assert after_danger(MISSED, "he's left", replace(CALLER, danger=None)).danger == "caller_at_door"


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("he's gone now", Context(topic="safety/mental_health_suicide", danger="suicide_self_harm")),
        ("he's gone now", Context(topic="phones/just_stolen")),
        ("he ran away", Context(danger="danger_to_someone_else")),
        ("they've gone, my son has been stabbed", CALLER),
    ],
)
def test_anybody_else_who_has_gone_is_a_danger_as_before(text, context):
    assert after_danger(MISSED, text, context) is None


def test_a_danger_that_is_told_after_it_is_never_taken_back():
    assert after_danger(MISSED, "he's gone now but my son is bleeding", CALLER, STABBED) is None
