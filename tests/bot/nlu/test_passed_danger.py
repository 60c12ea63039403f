"""After somebody who was a danger has gone, the talk goes on with what comes next; a person who is missed is still heard."""

from dataclasses import replace

import pytest

from bot.nlu.context import Context
from bot.nlu.passed import after_danger
from bot.nlu.understanding import Understanding

CALLER = Context(topic="doorstep/at_the_door_now", moment="now", danger="caller_at_door", shown=("now/0",))
REPORT = [{"name": "follow_up/report", "confidence": 0.9}]
MISSED = Understanding(kind="danger", danger="missing_person", danger_certain=True, ranking=REPORT)


@pytest.mark.parametrize(
    "text",
    ["he's gone now. should i still tell someone?", "They’ve left now", "ok the man has gone, who do I tell", "aye he's awa noo", "he ran off"],
)
def test_a_caller_who_has_gone_is_not_missed_and_what_is_asked_is_answered(text):
    done = after_danger(MISSED, text, CALLER)

    assert (done.kind, done.notice, done.topic, done.moment) == ("follow_up", "follow_up/report", "doorstep/at_the_door_now", "after")
    assert (done.danger, done.danger_certain) == ("caller_at_door", False)


def test_word_that_he_has_gone_alone_is_told_what_to_do_next():
    assert after_danger(replace(MISSED, ranking=[]), "he's gone now", CALLER).notice == "follow_up/what_now"


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("he's gone now", Context(topic="safety/mental_health_suicide", danger="suicide_self_harm")),
        ("he's gone now", Context(topic="phones/just_stolen")),
        ("he's gone with my wee girl", CALLER),
        ("my mum has gone missing", CALLER),
        ("they've gone, my son has been stabbed", CALLER),
    ],
)
def test_anybody_else_who_has_gone_is_a_danger_as_before(text, context):
    assert after_danger(MISSED, text, context) is None


def test_another_danger_is_never_taken_back():
    assert after_danger(replace(MISSED, danger="weapon"), "he's gone now", CALLER) is None
