"""A menu leads on in its own place, so that the chat does not fill with menus."""

from __future__ import annotations

import pytest
from bot_api import BotApi
from far_end import FarEnd
from people import Person

from bot.payloads import sign

pytestmark = pytest.mark.usefixtures("door")


def titled(message: dict, title: str) -> str:
    """Return what the button of that title sends."""
    return next(button["callback_data"] for button in message["keyboard"] if button["text"] == title)


async def test_a_theme_takes_the_menus_place_and_leads_back(api: BotApi, ailsa: Person):
    await ailsa.says("/topics")
    await api.until(lambda: api.sent)
    [menu] = api.sent
    all_themes = menu["keyboard"]

    await ailsa.presses(titled(menu, "At your door"), below=menu["message_id"])
    await api.until(lambda: menu["edits"] == 1)
    assert "At your door: choose what fits best." in menu["text"]

    await ailsa.presses(titled(menu, "All themes"), below=menu["message_id"])
    await api.until(lambda: menu["edits"] == 2)
    assert menu["keyboard"] == all_themes and len(api.sent) == 1


async def test_an_answer_never_takes_a_menus_place(api: BotApi, rasa: FarEnd, ailsa: Person):
    await ailsa.says("hmm")
    await api.until(lambda: api.sent)
    offers = api.sent[0]

    await ailsa.presses(offers["keyboard"][0]["callback_data"], below=offers["message_id"])
    await api.until(lambda: len(api.sent) == 2)

    assert offers["edits"] == 0 and rasa.content.advice["doorstep/bogus_callers"].title in api.texts()[1]


async def test_the_greeting_stays_as_it_is(api: BotApi, ailsa: Person):
    await ailsa.says("/start")
    await api.until(lambda: api.sent)

    await ailsa.presses(titled(api.sent[0], "At your door"), below=api.sent[0]["message_id"])
    await api.until(lambda: len(api.sent) == 2)

    assert api.texts()[0].startswith("Hello.") and api.sent[0]["edits"] == 0


async def test_a_menu_that_is_gone_comes_anew(api: BotApi, ailsa: Person):
    await ailsa.presses(sign("theme/doorstep", "a secret for tests") + "!", below=1)
    await api.until(lambda: api.sent)

    assert api.sent[0]["method"] == "sendMessage" and "At your door" in api.texts()[0]


async def test_a_menu_that_would_not_change_is_left_alone(api: BotApi, ailsa: Person):
    await ailsa.says("/topics")
    await api.until(lambda: api.sent)

    await ailsa.presses(sign("menu/", "a secret for tests") + "!", below=api.sent[0]["message_id"])
    await ailsa.says("/help")
    await api.until(lambda: len(api.sent) == 2)

    assert "in your own words" in api.texts()[1]


@pytest.mark.parametrize("forged", ["!", "theme/doorstep!", "theme/doorstep~AAAAAAAAAAAA!"])
async def test_a_forged_menu_button_is_answered_kindly(api: BotApi, rasa: FarEnd, ailsa: Person, forged: str):
    await ailsa.presses(forged)
    await api.until(lambda: api.sent)

    assert "Type your question instead" in api.texts()[0] and rasa.asked == []
