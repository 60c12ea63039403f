"""Each command of the bot has its answer, its description and its link; what only looks like one is text."""

from __future__ import annotations

import pytest
from bot_api import BotApi
from far_end import FarEnd
from people import Person

pytestmark = pytest.mark.usefixtures("door")


@pytest.mark.parametrize("typed", ["/restart", '/intent{"x":1}', "/choose_topic", "//", "/HELPME"])
async def test_what_looks_like_a_command_is_text_like_any_other(api: BotApi, rasa: FarEnd, ailsa: Person, typed: str):
    await ailsa.says(typed)
    await api.until(lambda: len(api.sent) == 2)

    assert rasa.texts() == [typed]
    assert "The commands I know are" in api.texts()[1]


async def test_words_after_a_command_are_answered_too(api: BotApi, rasa: FarEnd, ailsa: Person):
    rasa.means("he is breaking in", "danger", danger="break_in_now", danger_certain=True)

    await ailsa.says("/help he is breaking in")
    await api.until(lambda: api.sent)

    assert "999" in api.texts()[0].split("\n")[0]


async def test_start_says_who_we_are_and_offers_themes(api: BotApi, ailsa: Person):
    await ailsa.says("/start")
    await api.until(lambda: api.sent)

    for words in ("not the police", "Nobody reads along", "999", "not end-to-end encrypted", "crime in Scotland"):
        assert words in api.texts()[0]
    assert "At your door" in [button["text"] for button in api.sent[0]["keyboard"]]


async def test_a_link_opens_the_chat_with_its_topic(api: BotApi, rasa: FarEnd, ailsa: Person):
    await ailsa.says("/start doorstep-bogus_callers")
    await api.until(lambda: api.sent)

    assert api.texts()[0].startswith(rasa.content.advice["doorstep/bogus_callers"].title)


@pytest.mark.parametrize("link", ["doorstep-no_such_topic", "menu", "x"])
async def test_a_link_to_nothing_greets(api: BotApi, ailsa: Person, link: str):
    await ailsa.says(f"/start {link}")
    await api.until(lambda: api.sent)

    assert api.texts()[0].startswith("Hello.")


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("/help", "in your own words"),
        ("/topics", "What is it about?"),
        ("/emergency", "In danger now? Ring 999."),
        ("/privacy", "delete it after 30 days"),
        ("/stop", "To come back, send /start"),
        ("/forget", "Erased."),
        ("/help@keepsafe_test_bot", "in your own words"),
    ],
)
async def test_each_command_has_its_answer(api: BotApi, ailsa: Person, command: str, words: str):
    await ailsa.says(command)
    await api.until(lambda: api.sent)

    assert words in api.texts()[0]


async def test_emergency_tells_how_to_get_help_without_speaking(api: BotApi, ailsa: Person):
    await ailsa.says("/emergency")
    await api.until(lambda: len(api.sent) == 2)

    assert "press 55" in api.texts()[1]


async def test_commands_are_registered_with_descriptions_in_english_and_gaelic(api: BotApi, rasa: FarEnd):
    await api.until(lambda: len(api.commands) == 2)

    english, gaelic = ([command["command"] for command in api.commands[language]] for language in ("", "gd"))
    assert english == gaelic == list(rasa.content.commands)
    assert {"command": "topics", "description": "Tagh cuspair"} in api.commands["gd"]
