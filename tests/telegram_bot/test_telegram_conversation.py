"""Conversations of each kind, from what somebody types to what they read."""

from __future__ import annotations

import pytest
from bot_api import BotApi
from far_end import FarEnd
from people import Person

from bot.payloads import Command, sign
from telegram_bot.door import Door

pytestmark = pytest.mark.usefixtures("door")


async def test_advice_comes_with_title_steps_and_numbers(api: BotApi, rasa: FarEnd, ailsa: Person):
    rasa.means("man at door says gas board", "advice", topic="doorstep/id_checks", moment="now")

    await ailsa.says("man at door says gas board")
    await api.until(lambda: api.sent)

    [message] = api.sent
    advice = rasa.content.advice["doorstep/id_checks"]
    assert ("b", advice.title) in message["entities"]
    assert "•" in message["text"] and "101" in message["text"]
    assert "Checked on 21 November 2026" in message["text"]
    assert message["data"]["link_preview_options"] == {"is_disabled": True}
    assert [button["text"] for button in message["keyboard"]] == ["Tell me more", "Who can help me?", "Yes, this helped", "No, it did not"]


async def test_danger_stands_bold_in_the_first_line_with_the_number(api: BotApi, rasa: FarEnd, ailsa: Person):
    rasa.means("he is breaking in", "danger", danger="break_in_now", danger_certain=True)

    await ailsa.says("he is breaking in")
    await api.until(lambda: api.sent)

    first = api.sent[0]["text"].split("\n")[0]
    assert "999" in first
    assert api.sent[0]["entities"][0] == ("b", first)


async def test_typing_is_shown_while_the_assistant_thinks(api: BotApi, rasa: FarEnd, ailsa: Person):
    rasa.slow["wait for it"] = 0.8

    await ailsa.says("wait for it")
    await api.until(lambda: api.actions == [(ailsa.chat, "typing")] and not api.sent)
    await api.until(lambda: api.sent)
    await ailsa.says("a quick one")
    await api.until(lambda: len(api.sent) == 2)

    assert len(api.actions) == 1


async def test_too_long_a_message_is_told_so(api: BotApi, ailsa: Person):
    await ailsa.says("a" * 2500)
    await api.until(lambda: api.sent)

    assert "too long for me" in api.texts()[0] and "999" in api.texts()[0]


async def test_with_rasa_down_the_approved_advice_still_answers(api: BotApi, rasa: FarEnd, ailsa: Person):
    rasa.is_down = True

    await ailsa.says("somebody stole my phone")
    await api.until(lambda: len(api.sent) >= 2)

    assert "Part of me is not working" in api.texts()[0] and "999" in api.texts()[0]


async def test_every_topic_and_danger_can_be_sent(api: BotApi, rasa: FarEnd, ailsa: Person, door: Door):
    for topic in rasa.content.advice:
        rasa.means(topic, "advice", topic=topic)
    for danger in rasa.content.danger:
        rasa.means(danger, "danger", danger=danger, danger_certain=True)
    for notice in rasa.content.notices:
        rasa.means(notice, notice.partition("/")[0], notice=notice)
    ours = sorted(rasa.understood)
    for number, said in enumerate(ours):
        await Person(api, 700000 + number).says(said)
    await api.until(lambda: {m["chat_id"] for m in api.sent} == {700000 + n for n in range(len(ours))})
    for theme in {key.partition("/")[0] for key in rasa.content.advice}:
        await ailsa.presses(sign(str(Command("theme", theme)), "a secret for tests"))
    await api.until(lambda: len(api.texts(ailsa.chat)) == 11, seconds=10)
