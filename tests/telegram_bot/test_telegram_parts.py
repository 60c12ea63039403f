"""The small parts: what they show, remember and forget."""

from __future__ import annotations

import datetime

import pytest
from telegram_html import parse

from bot.answers.advice import advice_reply
from bot.answers.danger import danger_reply
from bot.answers.respond import respond
from bot.content.content import Content
from bot.nlu.understanding import Understanding
from bot.outage import outage_reply
from bot.payloads import Command, sign
from bot.reply import Button, Reply
from telegram_bot import footprints as footprints_module
from telegram_bot.footprints import TWO_DAYS, Footprints
from telegram_bot.keyboards import keyboard
from telegram_bot.listening import MeantForUs
from telegram_bot.parts import spoken, tappable, terms
from telegram_bot.public import for_group, is_delicate
from telegram_bot.recent import Recent
from telegram_bot.rendering import render
from telegram_bot.reply_buttons import keyboard_of
from telegram_bot.rich import to_html, to_plain
from telegram_bot.splitting import length, split
from telegram_bot.topics import command_of, start_parameter
from telegram_bot.words import Words

TODAY = datetime.date(2026, 12, 1)


def shown(reply: Reply, today: datetime.date = TODAY) -> str:
    """Return what a reader sees of a reply."""
    return to_plain(render(reply, today))


def test_no_answer_needs_more_than_one_message(content: Content):
    replies = [*(advice_reply(content, key) for key in content.advice), *(danger_reply(content, key) for key in content.danger)]

    assert [reply.card["title"] for reply in replies if len(split(render(reply, TODAY))) != 1] == []


def test_other_topics_stand_right_below_the_line_that_offers_them(content: Content):
    others = list(content.advice)[:3]
    words = Words(lambda: content)
    for key in list(content.advice)[3:]:
        [reply] = respond(content, Understanding("advice", key, offers=others))

        [message] = split(render(reply, TODAY))
        rows = keyboard_of(reply, words, "secret").inline_keyboard
        assert to_plain(message).endswith("Not what you asked? It may be one of these:"), key
        assert [button.text for row in rows for button in row][:3] == [content.advice[other].title for other in others]
        assert "Tell me more" not in [button.text for row in rows[:2] for button in row]


def test_every_step_and_number_of_an_advice_is_shown(content: Content):
    for key in content.advice:
        reply = advice_reply(content, key)
        text = shown(reply)
        told = [step for steps in reply.card["steps"] for step in steps["items"]] + reply.card["law"] + [c["number"] for c in reply.card["contacts"]]
        assert [words for words in told if words not in text] == [], key


def test_every_danger_begins_bold_with_its_first_line(content: Content):
    for key in content.danger:
        reply = danger_reply(content, key)
        parsed = parse(to_html(render(reply, TODAY)))
        assert parsed.entities[0] == ("b", reply.card["first_line"]) and parsed.text.startswith(reply.card["first_line"])


def test_an_alert_comes_before_everything(content: Content):
    reply = advice_reply(content, "doorstep/bogus_callers", alert="If you are in danger, ring 999 now.")

    assert shown(reply).startswith("If you are in danger, ring 999 now.")


def test_the_persons_own_moment_comes_first_and_the_others_are_folded(content: Content):
    html = to_html(render(advice_reply(content, "doorstep/bogus_callers", moment="after"), TODAY))

    own, folded = html.index("<b>If it has happened</b>"), html.index("<blockquote expandable><b>After that</b>")
    assert own < folded < html.index("<b>If it is happening now</b>")


def test_an_overdue_answer_says_so(content: Content):
    reply = advice_reply(content, "doorstep/bogus_callers")

    assert "due to be checked again" not in shown(reply)
    assert "due to be checked again" in shown(reply, datetime.date(2099, 1, 1))


def test_a_card_that_cannot_be_read_is_sent_as_its_text(caplog: pytest.LogCaptureFixture):
    for kind in ("advice", "danger", "partners", "suggestions", "smalltalk", "out_of_scope"):
        assert shown(Reply("Ring 999.", card={"kind": kind})) == "Ring 999."
    assert shown(Reply("New.", card={"kind": "of the future"})) == shown(Reply("New.")) == "New."
    assert "could not be rendered (KeyError)" in caplog.text


def test_an_outage_says_the_emergency_numbers(content: Content):
    assert "999" in shown(outage_reply(content, []))


def test_dates_are_written_as_people_write_them():
    assert spoken("2026-05-05") == "5 May 2026"


@pytest.mark.parametrize(
    ("printed", "tapped"),
    [
        ("0808 164 6000", "+44 808 164 6000"),
        ("07401 288 595", "+44 7401 288 595"),
        ("999", ""),
        ("116 123", ""),
        ("0800 1111", ""),
        ("18001 101", ""),
    ],
)
def test_long_numbers_also_stand_in_the_form_telegram_links(printed: str, tapped: str):
    assert tappable(printed) == tapped


def test_two_short_buttons_share_a_row_and_a_long_one_has_its_own():
    titles = ["Short", "Also short", "One that is much longer than that", "Short again"]

    made = keyboard([Button(title, "x") for title in titles])

    assert [[button.text for button in row] for row in made.inline_keyboard] == [titles[:2], titles[2:3], titles[3:]]
    assert keyboard([]) is None
    assert keyboard([Button("x", "y" * 65)]) is None


def test_every_topic_fits_a_button_and_a_link(content: Content):
    for topic in content.advice:
        assert command_of(start_parameter(topic), content) == Command("topic", topic)
        assert len(start_parameter(topic)) <= 64
        assert len(sign(f"partners/{topic}", "s").encode()) <= 64


def test_a_group_reads_of_every_answer_only_what_is_for_all(content: Content):
    words = Words(lambda: content)
    for topic in content.advice:
        reply = advice_reply(content, topic)
        text = to_plain(for_group(reply, "bot", words)[0])
        assert length(text) < 1500
        if is_delicate(topic):
            assert reply.card["title"] not in text and reply.card["summary"] not in text
    for danger in content.danger:
        reply = danger_reply(content, danger)
        assert to_plain(for_group(reply, "bot", words)[0]).startswith(reply.card["first_line"])
    assert to_plain(for_group(Reply("Ring 999.", card={"kind": "danger"}), "bot", words)[0]) == "Ring 999."


def test_footprints_are_forgotten_after_two_days_and_when_taken():
    prints = Footprints()
    prints.add("a", 1, now=0)
    prints.add("a", 2, now=TWO_DAYS)
    prints.add("b", 3, now=TWO_DAYS)

    assert prints.take("a", now=TWO_DAYS + 1) == [2]
    assert prints.take("a", now=TWO_DAYS + 1) == []
    assert prints.take("b", now=TWO_DAYS + 1) == [3]


def test_footprints_never_grow_without_end(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(footprints_module, "MOST_CONVERSATIONS", 2)
    prints = Footprints()
    for conversation in "abc":
        prints.add(conversation, 1)

    assert [prints.take(conversation) for conversation in "abc"] == [[], [1], [1]]


def test_what_was_seen_a_moment_ago_is_known():
    recent = Recent()

    assert [recent.seen("tap", 1, within=2, now=now) for now in (0, 1, 2.5, 9)] == [False, True, True, False]
    assert recent.seen("tap", 2, within=2, now=9) is False


@pytest.mark.parametrize(
    ("said", "left"),
    [("@me hello", "hello"), ("hello, @Me!", "hello,"), ("hello\nthere", "hello\nthere"), ("write to @mean", "write to @mean"), ("@me", "")],
)
def test_the_mention_is_taken_out_of_what_is_asked(said: str, left: str):
    meant = MeantForUs()
    meant.i_am(1, "me")

    assert meant.without_name(said) == left


def test_a_number_that_is_shut_says_when_it_opens():
    assert terms({"open_now": False, "opens": "Opens Monday at 9am", "cost": "free", "hours": "weekdays"}) == (
        " (shut now, opens Monday at 9am; free; weekdays)"
    )
    assert terms({"open_now": False, "opens": None}) == " (shut now)"
    assert terms({"open_now": True, "cost": "free"}) == " (free)"
    assert terms({"open_now": None}) == ""
