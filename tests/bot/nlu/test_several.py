"""Two questions in one message get both answers."""

from bot.nlu.labels import PARTNERS
from bot.nlu.several import several
from bot.nlu.understanding import Understanding

LOCK = ("how do I lock my phone", Understanding(kind="advice", topic="phones/lock_settings"))
CALLS = ("my mum gets scam calls", Understanding(kind="advice", topic="doorstep/helping_older_relative"))


def test_who_can_help_is_answered_beside_a_topic():
    done = several([LOCK, ("who can help me", Understanding(kind="partners"))], whole_is_unclear=False)

    assert (done.topic, done.also) == ("phones/lock_settings", [PARTNERS])


def test_who_can_help_comes_second_even_when_it_is_asked_first():
    done = several([("who can help me", Understanding(kind="partners")), LOCK], whole_is_unclear=False)

    assert (done.topic, done.also) == ("phones/lock_settings", [PARTNERS])


def test_a_plain_sentence_beside_a_question_is_answered_where_the_whole_is_unclear():
    assert several([CALLS, LOCK], whole_is_unclear=True).also == ["phones/lock_settings"]


def test_a_story_that_ends_in_a_question_is_one_matter_where_the_whole_is_clear():
    assert several([CALLS, LOCK], whole_is_unclear=False) is None


def test_one_question_is_not_several():
    assert several([LOCK, LOCK], whole_is_unclear=True) is None
