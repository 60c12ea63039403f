"""Follow-up questions are answered from every topic, in the editors' words, and briefly."""

import itertools

import pytest

from bot.answers.advice import advice_reply
from bot.answers.danger import danger_reply
from bot.answers.fitting import LONGEST_TEXT
from bot.answers.follow_up import detail_reply, follow_up_reply, not_related_reply
from bot.answers.notice import notice_reply
from bot.content.models import Moment
from bot.content.steps import all_steps, references

MORE = "follow_up/tell_more"


def _kinds(corpus):
    return [key for key in corpus.notices if key.startswith("follow_up/")]


def test_no_answer_is_longer_than_seven_hundred_characters_before_more_is_asked_for(corpus):
    alert = "If you are in danger, ring 999 now. Are you safe right now?"
    lengths = {}
    for topic, moment in itertools.product(corpus.advice, (None, *Moment)):
        lengths[topic, moment] = len(advice_reply(corpus, topic, moment, alert, is_warm=True).text)
        for kind in _kinds(corpus):
            if kind != MORE:
                lengths[topic, kind, moment] = len(follow_up_reply(corpus, kind, topic, moment=moment, alert=alert).text)
        lengths[topic, "detail"] = len(detail_reply(corpus, topic, references(corpus.advice[topic])[:3], alert).text)
        lengths[topic, "not related"] = len(not_related_reply(corpus, topic, alert).text)
    lengths |= {key: len(notice_reply(corpus, key, alert).text) for key in corpus.notices if not key.startswith("follow_up/")}
    lengths |= {kind: len(follow_up_reply(corpus, kind, None, alert=alert).text) for kind in _kinds(corpus)}
    lengths |= {danger: len(danger_reply(corpus, danger).text) for danger in corpus.danger}

    assert {about: length for about, length in lengths.items() if length > LONGEST_TEXT} == {}


def test_every_follow_up_is_answered_from_every_topic_with_somebody_to_turn_to(corpus):
    for topic, kind in itertools.product(corpus.advice, _kinds(corpus)):
        reply = follow_up_reply(corpus, kind, topic)

        assert reply.card["topic"] == topic
        assert len(reply.text) > 60, (topic, kind)
        assert reply.card["contacts"] or reply.card["sources"] or reply.card["partners"], (topic, kind)


def test_without_a_topic_a_follow_up_says_what_it_can_and_asks_what_it_is_about(corpus):
    for kind in _kinds(corpus):
        reply = follow_up_reply(corpus, kind, None)

        assert len(reply.buttons) > 2, kind
    assert "Crimestoppers" in follow_up_reply(corpus, "follow_up/anonymous", None).text


def test_what_now_goes_on_where_the_last_answer_ended(corpus):
    topic = "phones/just_stolen"
    first = advice_reply(corpus, topic, "now")
    then = follow_up_reply(corpus, "follow_up/what_now", topic, moment="now", shown=first.card["shown"])

    assert set(first.card["shown"]).isdisjoint(then.card["shown"])
    assert then.card["shown"]


def test_asking_for_more_tells_everything_that_was_not_told(corpus):
    for topic, advice in corpus.advice.items():
        first = advice_reply(corpus, topic)
        more = follow_up_reply(corpus, MORE, topic, moment=first.card["moment"], shown=first.card["shown"])

        assert {*first.card["shown"], *more.card["shown"]} == {reference for reference, _ in all_steps(advice)}
        assert "Tell me more" not in [button.title for button in more.buttons]


def test_how_to_stop_it_next_time_is_answered_with_what_prevents_it(corpus):
    reply = follow_up_reply(corpus, "follow_up/prevent", "rural/rural_crime_dog_theft", moment="now")

    assert {step.partition("/")[0] for step in reply.card["shown"]} == {"before"}


@pytest.mark.parametrize("topic", ["phones/just_stolen", "cyber/just_sent_money", "cyber/grooming", "cyber/sextortion"])
def test_how_to_stop_it_next_time_is_not_answered_with_what_to_do_this_minute(corpus, topic):
    with_the_same_words = references(corpus.advice[topic], "now")[:2]

    reply = follow_up_reply(corpus, "follow_up/prevent", topic, moment="now", steps=with_the_same_words)

    assert {step.partition("/")[0] for step in reply.card["shown"]} == {"before"}


def test_without_steps_against_a_next_time_the_nearest_steps_are_told(corpus):
    near = references(corpus.advice["young/child_protection"], "now")[:2]

    reply = follow_up_reply(corpus, "follow_up/prevent", "young/child_protection", steps=near)

    assert reply.card["shown"] == near


def test_somebody_who_wants_to_go_there_is_first_told_not_to(corpus):
    reply = follow_up_reply(corpus, "follow_up/confront", "phones/just_stolen")

    assert "do not go" in reply.text.split("\n")[0]
    assert "999" in reply.text


def test_the_pages_an_answer_comes_from_are_named_with_their_addresses(corpus):
    reply = follow_up_reply(corpus, "follow_up/send_link", "cyber/passwords_2sv")

    assert "https://" in reply.text


def test_a_long_answer_folds_what_comes_after_the_first_steps(corpus):
    reply = advice_reply(corpus, "phones/just_stolen", "now")

    own, rest, *_ = reply.card["steps"]
    assert own["heading"] == "If it is happening now"
    assert rest["heading"] == "After that"
    assert own["items"][0].startswith("Get somewhere safe")
    assert len(own["items"]) + len(rest["items"]) == len(corpus.advice["phones/just_stolen"].steps[Moment.now])


@pytest.mark.parametrize("moment", ["now", "after", "before", None])
def test_the_law_is_told_where_the_topic_has_it_and_never_made_up(corpus, moment):
    for topic, advice in corpus.advice.items():
        told = follow_up_reply(corpus, "follow_up/is_it_a_crime", topic, moment=moment).card["shown"]

        assert all(step.startswith("law/") for step in told)
        assert bool(told) <= bool(advice.law)
