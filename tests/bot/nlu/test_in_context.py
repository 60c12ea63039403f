"""A message is read with what was talked about before it: it goes on, changes the subject, or has nothing to do with it."""

from dataclasses import replace

import pytest
from talks import STOLEN

from bot.content.steps import step_text
from bot.nlu.context import Context
from bot.nlu.details import find_details
from bot.nlu.in_context import in_context
from bot.nlu.understanding import Understanding

UNSURE = Understanding(kind="suggestions", confidence=0.3, ranking=[{"name": "cyber/hi_mum", "confidence": 0.3}])


def test_a_follow_up_is_about_the_last_topic_and_its_moment(corpus):
    done = in_context(
        Understanding(kind="follow_up", notice="follow_up/prevent", confidence=0.95), "how do I stop it happening again", STOLEN, corpus
    )

    assert (done.kind, done.topic, done.moment, done.shown) == ("follow_up", "phones/just_stolen", "after", ["now/0"])


def test_a_message_that_names_a_topic_changes_the_subject(corpus):
    named = Understanding(kind="advice", topic="home/bicycles", confidence=0.97)

    assert in_context(named, "how do I mark my bike so it is not stolen", STOLEN, corpus) == named


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("what number do they need from it", "IMEI"),
        ("ok. and my bank apps?", "bank"),
        ("will insurance want anything", "insur"),
        ("it's on a map at some flat, im going round", "Do not go"),
    ],
)
def test_a_question_about_a_step_is_answered_with_that_step(corpus, question, words):
    done = in_context(UNSURE, question, STOLEN, corpus)

    assert done.kind == "detail"
    assert any(words in step for step in _texts(corpus, done))


def _texts(corpus, done):
    return [step_text(corpus.advice[done.topic], step) for step in done.steps]


def test_the_likeliest_step_comes_first(corpus):
    found = find_details(corpus, "phones/just_stolen", "where do I find the IMEI without the phone")

    assert found == sorted(found, reverse=True)
    assert found[0][1] == "after/2"


def test_a_question_that_moves_on_to_another_moment_is_told_what_to_do_then_from_the_beginning(corpus):
    alone = replace(UNSURE, moment="after")

    done = in_context(alone, "what about if someone already got in", Context(topic="cyber/passwords_2sv", moment="before"), corpus)

    assert (done.kind, done.steps) == ("detail", ["after/0", "after/1", "after/2"])


@pytest.mark.parametrize(
    ("topic", "steps"), [("cyber/account_hacked", ["after/0", "after/1", "after/2"]), ("home/burglary_prevention", ["now/0", "now/1"])]
)
def test_what_if_it_has_happened_already_is_told_what_to_do_after_it_where_there_is_that(corpus, topic, steps):
    alone = replace(UNSURE, moment="after")

    done = in_context(alone, "what about if someone already did", Context(topic=topic, moment="before"), corpus, rest=UNSURE)

    assert (done.kind, done.steps) == ("detail", steps)


@pytest.mark.parametrize("topic", ["cyber/passwords_2sv", "phones/just_stolen", "doorstep/bogus_callers", "rural/rural_crime_dog_theft"])
@pytest.mark.parametrize("nonsense", ["the weather", "a lasagne", "my hairdresser's piano", "trigonometry"])
def test_what_has_nothing_to_do_with_it_is_said_not_to(corpus, topic, nonsense):
    sounds_like = Understanding(kind="follow_up", notice="follow_up/for_a_business", confidence=0.95)

    done = in_context(sounds_like, f"what about {nonsense}", Context(topic=topic), corpus, rest=UNSURE)

    assert done.kind == "not_related"


@pytest.mark.parametrize(("text", "notice"), [("what about my mum", "for_someone_else"), ("and my shop?", "for_a_business")])
def test_somebody_else_and_a_business_are_who_they_say_they_are(corpus, text, notice):
    alone = Understanding(kind="follow_up", notice=f"follow_up/{notice}", confidence=0.95)

    assert in_context(alone, text, STOLEN, corpus).notice == f"follow_up/{notice}"


def test_a_topic_after_what_about_is_followed(corpus):
    car = Understanding(kind="advice", topic="home/vehicles", confidence=0.9)
    alone = Understanding(kind="follow_up", notice="follow_up/for_a_business", confidence=0.95)

    assert in_context(alone, "what about my car", Context(topic="home/bicycles"), corpus, rest=car).topic == "home/vehicles"


def test_after_a_matter_that_is_not_ours_what_is_unclear_is_still_about_it(corpus):
    case = Context(notice="out_of_scope/case_progress")

    done = in_context(UNSURE, "reference PS-2024-001122", case, corpus)

    assert (done.kind, done.notice) == ("out_of_scope", "out_of_scope/case_progress")


def test_an_unclear_message_may_be_a_follow_up_that_is_not_quite_certain(corpus):
    done = in_context(_unsure("follow_up/report", 0.5), "he's gone now. should i still tell someone?", STOLEN, corpus)

    assert done.notice == "follow_up/report"


def _unsure(label: str, share: float) -> Understanding:
    return Understanding(kind="suggestions", confidence=share, ranking=[{"name": label, "confidence": share}])


def test_without_anything_talked_about_a_message_is_what_it_is_alone(corpus):
    assert in_context(UNSURE, "and my bank apps?", Context(), corpus) == UNSURE
