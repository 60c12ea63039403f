"""Words that lean on the talk go on with it, whatever they sound like alone; somebody new, or a theme that is certain, changes it."""

from dataclasses import replace

import pytest
from talks import ROMANCE, STOLEN

from bot.nlu.context import Context
from bot.nlu.in_context import in_context
from bot.nlu.understanding import Understanding


def test_words_that_are_like_nothing_else_add_to_what_was_said(corpus):
    ranking = [{"name": "danger/none", "confidence": 0.4}, {"name": "out_of_scope/travel", "confidence": 0.1}]
    declined = Understanding(kind="out_of_scope", notice="out_of_scope/travel", confidence=0.5, ranking=ranking)

    done = in_context(declined, "in the bus every day", Context(topic="safety/hate_crime"), corpus)

    assert (done.topic, done.notice) != (None, "out_of_scope/travel")


@pytest.mark.parametrize("text", ["do I tell him I know", "he says he needs it by Friday", "hes 52", "they never answered"])
def test_who_speaks_of_somebody_the_talk_knows_goes_on_with_it(corpus, text):
    sounds_like = Understanding(
        kind="advice", topic="young/young_people", confidence=0.7, ranking=[{"name": "young/young_people", "confidence": 0.7}]
    )

    done = in_context(sounds_like, text, ROMANCE, corpus)

    assert (done.kind in ("follow_up", "detail"), done.topic) == (True, "cyber/romance")


@pytest.mark.parametrize("text", ["a man at my door wants my card", "my gran lost her purse", "somebody took my bike, he ran off"])
def test_who_brings_in_somebody_new_changes_the_subject(corpus, text):
    named = Understanding(kind="advice", topic="home/bicycles", confidence=0.7)

    assert in_context(named, text, ROMANCE, corpus).topic == "home/bicycles"


def test_another_theme_that_is_certain_is_followed_whoever_is_spoken_of(corpus):
    named = Understanding(kind="advice", topic="home/bicycles", confidence=0.92)

    assert in_context(named, "they stole my bike", ROMANCE, corpus) == named


def test_who_there_is_for_somebody_else_to_talk_to_are_those_who_help_with_the_topic(corpus):
    asked = Understanding(kind="smalltalk", notice="smalltalk/speak_to_person", confidence=0.7)

    done = in_context(asked, "is there a number he can phone himself", Context(topic="cyber/grooming"), corpus)

    assert (done.kind, done.topic) == ("partners", "cyber/grooming")


def test_in_a_talk_a_follow_up_question_that_comes_close_behind_another_theme_goes_on_with_the_talk(corpus):
    ranking = [{"name": "justice/how_to_report", "confidence": 0.5}, {"name": "follow_up/cannot_do_that", "confidence": 0.2}]
    alone = Understanding(kind="advice", topic="justice/how_to_report", confidence=0.64, ranking=ranking)

    done = in_context(alone, "there is no way for me to do so", STOLEN, corpus)
    far_behind = replace(alone, ranking=[{**ranking[0], "confidence": 0.9}, ranking[1]])

    assert (done.kind, done.topic, done.notice) == ("follow_up", STOLEN.topic, "follow_up/cannot_do_that")
    assert in_context(far_behind, "there is no way for me to do so", STOLEN, corpus).topic == "justice/how_to_report"


@pytest.mark.parametrize(("text", "notice"), [("how do I get them to stop", "what_now"), ("how do I stop this another time", "prevent")])
def test_how_to_stop_it_is_about_now_unless_it_looks_ahead(corpus, text, notice):
    alone = Understanding(kind="follow_up", notice="follow_up/prevent", confidence=0.95)

    done = in_context(alone, text, Context(topic="cyber/sextortion", moment="now"), corpus)

    assert (done.kind, done.notice) == ("follow_up", f"follow_up/{notice}")


def test_a_topic_that_only_looks_ahead_has_nothing_to_tell_of_what_has_happened(corpus):
    unsure = Understanding(kind="suggestions", moment="after")

    done = in_context(unsure, "what about if someone already did", Context(topic="home/building_design", moment="before"), corpus, rest=unsure)

    assert done.kind == "not_related"
