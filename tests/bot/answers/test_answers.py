"""What people read: every answer, whole and in plain words."""

import re

import pytest

from bot.answers.advice import advice_reply
from bot.answers.danger import danger_reply, topic_led_to
from bot.answers.fitting import LONGEST_TEXT
from bot.answers.instead import with_button
from bot.answers.notice import notice_reply
from bot.answers.outage import LAST_RESORT
from bot.answers.respond import respond, respond_to_command
from bot.answers.suggestions import menu_reply, suggestions_reply, theme_reply
from bot.nlu.understanding import Understanding
from bot.payloads import Command
from bot.reply import Button


def test_every_topic_has_an_answer_whose_text_stands_alone(corpus):
    for topic in corpus.advice:
        reply = advice_reply(corpus, topic)

        assert 80 < len(reply.text) <= LONGEST_TEXT, topic
        assert "{" not in reply.text + "".join(item for step in reply.card["steps"] for item in step["items"]), topic
        assert reply.card["contacts"][0]["link"].startswith(("tel:", "sms:")), topic
        assert reply.card["contacts"][0]["number"] in reply.text, topic


def test_the_steps_of_the_persons_moment_come_first(corpus):
    for moment in ("now", "after", "before"):
        reply = advice_reply(corpus, "doorstep/bogus_callers", moment)

        assert reply.card["steps"][0]["moment"] == moment


def test_a_danger_answer_begins_with_the_act_and_a_number(corpus):
    for danger in corpus.danger:
        reply = danger_reply(corpus, danger)
        first_line = reply.text.split("\n")[0]

        assert re.search(r"\d{3}", first_line), (danger, first_line)
        assert reply.card["danger"] == danger
        assert "{" not in reply.text, danger


def test_an_emergency_answer_names_999_in_its_first_line_and_says_it_is_not_the_police(corpus):
    for danger, answer in corpus.danger.items():
        if answer.level == "emergency":
            reply = danger_reply(corpus, danger)

            assert "999" in reply.text.split("\n")[0], danger
            assert "not the police" in reply.text, danger


def test_nobody_in_danger_is_sent_to_crimestoppers_or_a_form_first(corpus):
    for danger, answer in corpus.danger.items():
        if answer.level == "emergency":
            assert answer.contact[0].number == "emergency_999", danger
            assert "Crimestoppers" not in answer.first_line, danger


def test_nobody_in_scotland_is_sent_to_the_english_fraud_line(corpus):
    for key, answer in corpus.answers().items():
        for text in answer.texts():
            assert "Action Fraud" not in text and "Report Fraud" not in text, key


def test_every_small_talk_and_every_matter_that_is_not_ours_has_words(corpus):
    for key in corpus.notices:
        assert len(notice_reply(corpus, key).text) > 20, key


def test_when_unsure_up_to_four_topics_are_offered_by_name(corpus):
    reply = suggestions_reply(corpus, ["doorstep/bogus_callers", "cyber/phishing", "gone/topic"])

    assert [button.title for button in reply.buttons] == [corpus.advice[key].title for key in ("doorstep/bogus_callers", "cyber/phishing")]
    assert reply.card["topics"] == ["doorstep/bogus_callers", "cyber/phishing"]
    assert "999" in reply.text


def test_every_topic_can_be_reached_by_the_menu(corpus):
    offered = [Command.parse(button.payload) for button in menu_reply(corpus).buttons]
    themes = [command.value for command in offered if command.verb == "theme"]
    reached = {Command.parse(button.payload).value for theme in themes for button in theme_reply(corpus, theme).buttons}

    assert reached == set(corpus.advice)


def test_in_doubt_one_line_with_999_comes_first_and_the_question_is_answered(corpus):
    [reply] = respond(corpus, Understanding(kind="advice", topic="doorstep/id_checks", danger="caller_at_door", danger_certain=False))

    assert reply.text.startswith("If you are in danger, ring 999 now. Are you safe right now?\n")
    assert reply.card["topic"] == "doorstep/id_checks"
    assert reply.card["danger"] == "caller_at_door"


def test_other_topics_that_it_may_be_about_are_one_tap_away_below_an_answer(corpus):
    others = ["doorstep/bogus_callers", "cyber/phishing"]

    [reply] = respond(corpus, Understanding(kind="advice", topic="doorstep/id_checks", offers=[*others, "gone/topic", "doorstep/id_checks"]))

    assert [Command.parse(button.payload) for button in reply.buttons[-2:]] == [Command("topic", key) for key in others]
    assert [Command.parse(button.payload).verb for button in reply.buttons[:-2]].count("topic") == 0
    assert (reply.card["instead"], reply.card["topics"]) == ("Not what you asked? It may be one of these:", others)


def test_others_stand_last_even_where_a_check_is_on_offer(corpus):
    [reply] = respond(corpus, Understanding(kind="advice", topic="doorstep/id_checks", offers=["cyber/phishing"], check="home"))

    also = with_button(reply, Button("Carry on with the check", "check/home/1"))

    assert Command("check", "home") in [Command.parse(button.payload) for button in reply.buttons[:-1]]
    for one in (reply, also):
        assert Command.parse(one.buttons[-1].payload) == Command("topic", "cyber/phishing")
    assert also.buttons[-2].title == "Carry on with the check" and with_button(also, also.buttons[-2]) == also


@pytest.mark.parametrize(
    "understood",
    [
        Understanding(kind="advice", topic="doorstep/id_checks"),
        Understanding(kind="advice", topic="doorstep/id_checks", offers=["cyber/phishing"], also=["cyber/phishing"]),
        Understanding(kind="not_related", topic="doorstep/id_checks", offers=["cyber/phishing"]),
        Understanding(kind="suggestions", offers=["cyber/phishing"]),
    ],
)
def test_nothing_is_offered_instead_where_nothing_else_is_likely_or_it_is_told_anyway(corpus, understood):
    assert all("instead" not in reply.card for reply in respond(corpus, understood))


def test_danger_leads_to_its_own_topic_first_and_then_to_what_was_asked_besides(corpus):
    [reply] = respond(corpus, Understanding(kind="danger", danger="suicide_self_harm", danger_certain=True, topic="cyber/phishing"))

    own = corpus.danger["suicide_self_harm"].topic
    assert [button.title for button in reply.buttons] == [corpus.advice[key].title for key in (own, "cyber/phishing")]
    assert reply.card["topic"] == own


def test_an_answer_to_danger_leads_to_a_topic_even_where_the_message_names_none(corpus):
    alone = Understanding(kind="danger", danger="break_in_now", danger_certain=True)

    assert topic_led_to(corpus, alone) == "home/been_broken_into"
    assert topic_led_to(corpus, Understanding(kind="danger", danger="break_in_now", topic="home/vehicles")) == "home/vehicles"
    assert topic_led_to(corpus, Understanding(kind="suggestions", danger="break_in_now")) is None


@pytest.mark.parametrize(
    "gone", [{"kind": "advice", "topic": "gone/topic"}, {"kind": "smalltalk", "notice": "smalltalk/gone"}, {"kind": "danger", "danger": "gone"}]
)
def test_what_the_release_no_longer_has_is_answered_with_topics_on_offer(corpus, gone):
    [reply] = respond(corpus, Understanding(**gone))

    assert reply.card["kind"] == "suggestions"


def test_a_button_to_a_topic_that_is_gone_shows_the_menu(corpus):
    assert respond_to_command(corpus, Command("topic", "gone/topic")).card["kind"] == "suggestions"


def test_the_last_resort_names_both_numbers():
    assert "999" in LAST_RESORT.text and "101" in LAST_RESORT.text
