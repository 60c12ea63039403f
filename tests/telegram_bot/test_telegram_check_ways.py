"""Ways into a self-check in Telegram: commands, links, a message passed on, a group."""

from __future__ import annotations

import pytest
from bot_api import BotApi
from far_end import FarEnd
from people import GROUP, Person

from bot.payloads import MAX_BYTES
from bot.reply import Button
from telegram_bot.keyboards import in_place, keyboard

pytestmark = pytest.mark.usefixtures("door")


def titled(message: dict, title: str) -> str:
    """Return what the button of that title sends."""
    return next(button["callback_data"] for button in message["keyboard"] if button["text"] == title)


async def test_the_checks_are_listed_and_begin_in_place(api: BotApi, rasa: FarEnd, ailsa: Person):
    await ailsa.says("/checks")
    await api.until(lambda: api.sent)
    titles = [check.title for check in rasa.content.checks.values()]
    assert [button["text"] for button in api.sent[0]["keyboard"]] == titles

    await ailsa.presses(titled(api.sent[0], titles[0]), below=api.sent[0]["message_id"])
    await api.until(lambda: api.sent[0]["edits"] == 1)

    assert "Question 1 of" in api.texts()[0] and len(api.sent) == 1


@pytest.mark.parametrize(("link", "words"), [("check-phone", "Question 1 of"), ("check-", "Which check"), ("check-nothing", "Hello.")])
async def test_a_link_begins_a_check(api: BotApi, ailsa: Person, link: str, words: str):
    await ailsa.says(f"/start {link}")
    await api.until(lambda: api.sent)

    assert words in api.texts()[0]


async def test_asking_for_the_plan_says_where_it_is(api: BotApi, rasa: FarEnd, ailsa: Person):
    await ailsa.says("/plan")
    await api.until(lambda: api.sent)

    assert "I do not keep your plan" in api.texts()[0] and len(api.sent[0]["keyboard"]) == len(rasa.content.checks)


@pytest.mark.parametrize("command", ["/checks", "/plan"])
async def test_words_after_the_command_are_a_message(api: BotApi, rasa: FarEnd, ailsa: Person, command: str):
    rasa.means("he is breaking in", "danger", danger="break_in_now", danger_certain=True)

    await ailsa.says(f"{command} he is breaking in")
    await api.until(lambda: api.sent)

    assert "999" in api.texts()[0].split("\n")[0]


async def test_a_message_passed_on_offers_the_scam_check(api: BotApi, rasa: FarEnd, ailsa: Person):
    await ailsa.says("your parcel is held", forward_origin={"type": "hidden_user", "date": 0, "sender_user_name": "Parcel"})
    await api.until(lambda: len(api.sent) == 2)

    scam = rasa.content.checks["scam"].title
    await ailsa.presses(titled(api.sent[1], scam), below=api.sent[1]["message_id"])
    await api.until(lambda: len(api.sent) == 3)
    assert scam in api.texts()[2] and "Question 1 of" in api.texts()[2]


async def test_a_group_is_led_to_a_chat_alone(api: BotApi, rasa: FarEnd):
    rasa.means("is this a scam", "check", check="scam")
    group = Person(api, GROUP, "group")

    await group.says("@keepsafe_test_bot is this a scam")
    await api.until(lambda: api.sent)

    assert api.sent[0]["keyboard"][0]["url"] == "https://t.me/keepsafe_test_bot?start=check-scam"


def test_a_button_that_is_full_stays_a_button():
    full = Button("Yes", "check/" + "x" * (MAX_BYTES - len("check/")))

    assert in_place(full) == full and keyboard([in_place(full)])
