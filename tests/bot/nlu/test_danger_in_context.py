"""Danger comes before any talk; what the classifier alone hears in a question on the talk is a line above its answer."""

from dataclasses import replace

import pytest
from talks import ROMANCE, STOLEN

from bot.nlu.context import Context
from bot.nlu.in_context import in_context
from bot.nlu.understanding import Understanding

REPORTING = Understanding(
    kind="danger", danger="reporting_crime", danger_certain=True, confidence=1.0, ranking=[{"name": "follow_up/report", "confidence": 0.99}]
)
KNIFE = Context(danger="weapon", said="he pulled a knife on me")


def test_danger_comes_before_any_context(corpus):
    danger = Understanding(kind="danger", danger="caller_at_door", danger_certain=True)

    assert in_context(danger, "he won't go away", STOLEN, corpus) == danger


def test_who_to_report_it_to_is_a_question_on_what_is_talked_about(corpus):
    done = in_context(REPORTING, "who do I report this to", STOLEN, corpus)

    assert (done.kind, done.notice, done.topic, done.danger) == ("follow_up", "follow_up/report", "phones/just_stolen", None)


def test_by_itself_it_is_a_wish_to_report_a_crime(corpus):
    assert in_context(REPORTING, "who do I report this to", Context(), corpus) == REPORTING


def test_a_question_in_which_the_classifier_alone_hears_danger_is_answered_below_the_line_with_999(corpus):
    heard = replace(REPORTING, danger="cannot_speak", ranking=[{"name": "follow_up/prevent", "confidence": 0.8}])

    done = in_context(heard, "how do I make him stop", Context(topic="cyber/romance"), corpus)

    assert (done.kind, done.notice, done.danger, done.danger_certain) == ("follow_up", "follow_up/what_now", "cannot_speak", False)


def test_danger_that_the_classifier_alone_hears_in_words_that_lean_on_the_talk_is_a_line_above_its_next_steps(corpus):
    heard = replace(REPORTING, danger="danger_now", ranking=[{"name": "danger/none", "confidence": 0.3}])

    done = in_context(heard, "he is not like that", ROMANCE, corpus)

    assert (done.topic, done.danger, done.danger_certain) == ("cyber/romance", "danger_now", False)


@pytest.mark.parametrize(("text", "danger"), [("how do I stop, I want to die", "suicide_self_harm"), ("he has a knife, what now", "weapon")])
def test_danger_to_life_and_what_the_rules_hear_are_never_doubted(corpus, text, danger):
    heard = replace(REPORTING, danger=danger, ranking=[{"name": "follow_up/prevent", "confidence": 0.8}])

    assert in_context(heard, text, Context(topic="cyber/romance"), corpus) == heard


def test_an_assault_is_doubted_only_where_the_question_is_certain(corpus):
    asks = replace(REPORTING, danger="sexual_assault", ranking=[{"name": "follow_up/is_it_a_crime", "confidence": 0.94}])
    told = replace(asks, ranking=[{"name": "follow_up/is_it_a_crime", "confidence": 0.6}])
    warned = Context(danger="danger_now")

    assert in_context(asks, "but is it a crime? he did not hit", warned, corpus).kind == "follow_up"
    assert in_context(told, "but is it a crime? he did not hit", warned, corpus) == told


def test_after_a_danger_that_leads_to_no_topic_what_to_do_is_said_again(corpus):
    asked = Understanding(kind="follow_up", notice="follow_up/what_now", confidence=0.99)

    done = in_context(asked, "what do I do now", KNIFE, corpus)

    assert (done.kind, done.danger, done.topic) == ("danger", "weapon", None)


def test_after_it_those_who_help_victims_can_help(corpus):
    assert in_context(Understanding(kind="partners"), "who can help", KNIFE, corpus).topic == "justice/victims_rights"


def test_still_there_is_no_goodbye_after_a_warning(corpus):
    goodbye = Understanding(kind="smalltalk", notice="smalltalk/goodbye", confidence=0.7)

    done = in_context(goodbye, "still there", Context(topic="safety/stalking", danger="danger_now"), corpus)

    assert (done.kind, done.danger) == ("danger", "danger_now")


@pytest.mark.parametrize(("text", "notice"), [("how do I stop it", "what_now"), ("how do I stop it happening again", "prevent")])
def test_how_to_stop_it_in_the_midst_of_danger_is_about_now(corpus, text, notice):
    asked = Understanding(kind="follow_up", notice="follow_up/prevent", confidence=0.95)

    done = in_context(asked, text, Context(topic="cyber/remote_access", danger="remote_access_open"), corpus)

    assert done.notice == f"follow_up/{notice}"


@pytest.mark.parametrize(
    ("text", "confidence", "goes_on"),
    [("he's in the shower", 0.64, True), ("he's in the shower", 0.9, False), ("there is a man on my step", 0.64, False)],
)
def test_below_a_warning_what_leans_on_it_is_about_it_unless_it_is_surely_something_else(corpus, text, confidence, goes_on):
    alone = Understanding(kind="advice", topic="doorstep/at_the_door_now", confidence=confidence)

    done = in_context(alone, text, Context(danger="cannot_speak", said="i cannot talk"), corpus)

    assert ((done.kind, done.danger) == ("danger", "cannot_speak")) is goes_on


def test_below_a_warning_a_doubt_about_danger_is_danger(corpus):
    heard = Understanding(kind="advice", topic="doorstep/at_the_door_now", confidence=0.64, danger="domestic_abuse_now")

    done = in_context(heard, "he's in the shower", Context(danger="cannot_speak", said="i cannot talk"), corpus)

    assert (done.kind, done.danger, done.danger_certain, done.topic) == ("danger", "domestic_abuse_now", True, None)
