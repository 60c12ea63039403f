"""The door's own words are the editors': all it says stands on the shelf, and all that stands there can be said."""

from __future__ import annotations

import re

import pytest
from bot_api import BotApi
from far_end import FarEnd
from people import Person
from telegram_html import parse, utf16_length

from bot.content.content import Content
from bot.errors import ReleaseError
from bot.settings import ROOT
from telegram_bot.door import Door
from telegram_bot.media import SAID
from telegram_bot.rich import to_html
from telegram_bot.splitting import LIMIT
from telegram_bot.words import Words

DOOR = [path for path in (ROOT / "telegram_bot").glob("*.py") if path.name != "words.py"]
SAYS = re.compile(r'(?:\.say\(\s*[\w.()]+,|\.title\(|\.text\(|\.blocks\()\s*"([a-z_]+)"')


def used() -> set[str]:
    """Return the keys that stand in the door's code."""
    return {key for path in DOOR for key in re.findall(r'"([a-z][a-z_]+)"', path.read_text("utf-8"))} | set(SAID.values())


def test_the_door_says_what_the_shelf_has_and_the_shelf_has_nothing_more(content: Content):
    said = {key for path in DOOR for key in SAYS.findall(path.read_text("utf-8"))}

    assert said | set(SAID.values()) <= set(content.telegram)
    assert set(content.telegram) <= used()


def test_all_of_it_can_be_said_in_one_message(content: Content):
    words = Words(lambda: content)

    for key, entry in content.telegram.items():
        values = {name: "many words" for name in entry.fills}
        seen = parse(to_html(words.blocks(key, **values))).text
        assert 0 < utf16_length(seen) <= LIMIT and not re.search(r"[{}*]", seen), key


def test_help_lists_every_command(content: Content):
    said = Words(lambda: content).list_of_commands()

    assert [line.split(" – ")[0] for line in said.split("\n")] == [f"/{name}" for name in content.commands]


def test_a_release_without_a_word_says_which(content: Content):
    with pytest.raises(ReleaseError, match="no words `nothing`"):
        Words(lambda: content).text("nothing")
    assert Words(lambda: content).title("nothing") == ""


async def test_a_release_of_before_still_gives_the_numbers(door: Door, api: BotApi, rasa: FarEnd, ailsa: Person, monkeypatch: pytest.MonkeyPatch):
    before = door.desk.assistant.content
    monkeypatch.setattr(before, "telegram", {})
    monkeypatch.setattr(before, "commands", {})
    rasa.means("he hits me", "danger", danger="domestic_abuse_now", danger_certain=True)

    await ailsa.says("/help")
    await ailsa.says("he hits me")
    await api.until(lambda: len(api.sent) == 2)

    assert "999" in api.texts()[0] and "999" in api.texts()[1]
