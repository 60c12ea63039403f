"""What a screen reader says during a conversation, word for word: spoken_conversation.txt is the log of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from browser_tools import ScreenReader
from playwright.sync_api import Page, expect

from bot.reply import Button, Reply

LOG = Path(__file__).with_name("spoken_conversation.txt")
WAITING = "polite: The assistant is writing"
"""Heard where an answer takes longer than a moment, as on a busy machine."""
RING_999 = {
    "number": "999",
    "name": "Emergency services",
    "kind": "phone",
    "link": "tel:999",
    "when": "You are in danger.",
    "hours": "any time",
    "cost": "free",
}
SOURCE = {"url": "https://example.org/doors", "publisher": "A police force", "title": "Doors", "date_shown": "2026"}
DATES = {"checked": "2026-11-21", "next_review": "2027-11-21"}
DANGER = Reply(
    "Do not open the door. Ring 999 now.\n• Speak through the door.\nAre you safe right now?",
    card={
        "kind": "danger",
        "level": "emergency",
        "title": "Somebody is at your door",
        "first_line": "Do not open the door. Ring 999 now.",
        "lines": ["Speak through the door.", "Lock the back door too."],
        "question": "Are you safe right now?",
        "cannot_talk": ["Ring 999 on a mobile. When you hear the recorded voice, press 55."],
        "cannot_talk_partners": [],
        "quick_exit": True,
        "contacts": [RING_999],
        "partners": [],
        "sources": [SOURCE],
        **DATES,
    },
)
ADVICE = Reply(
    "Ask who they are.",
    (Button("Who can help me?", "partners/doorstep/bogus_callers~aaaaaaaaaaaa"),),
    {
        "kind": "advice",
        "topic": "doorstep/bogus_callers",
        "title": "Bogus callers",
        "summary": "Ask who they are.",
        "steps": [
            {"moment": "now", "heading": "If it is happening now", "items": ["Shut the door.", "Ring the firm."]},
            {"moment": "before", "heading": "To stay safe", "items": ["Put on a chain."]},
        ],
        "contacts": [RING_999],
        "law": [],
        "partners": [],
        "sources": [SOURCE],
        **DATES,
    },
)


@pytest.fixture
def reader(page: Page, rasa) -> ScreenReader:
    """A screen reader on the chat, whose assistant has two answers with fixed words."""
    rasa.answers |= {"he is at my door": [DANGER], "what next": [ADVICE]}
    page.locator("#ask[data-ready]").wait_for()
    return ScreenReader(page)


def _log(title: str, spoken: list[str]) -> str:
    return "\n".join([f"# {title}", *spoken, ""])


def test_a_conversation_sounds_as_it_is_written_down(page, ask, reader):
    spoken = [_log("The top of the page", reader.read("header")), _log("The question", reader.read("#ask"))]
    for question in ("he is at my door", "what next"):
        ask(page, question)
        heard = [words for words in reader.heard() if words != WAITING]
        spoken += [_log(f"Heard after asking: {question}", heard), _log("The answer", reader.read("#log > .reply"))]
    spoken.append(_log("The top of the page, with the number that stays", reader.read("header")))

    assert "\n".join(spoken) == LOG.read_text("utf-8")


def test_what_goes_wrong_is_heard_once(page, reader, new_page):
    page.context.set_offline(True)
    page.locator("#text").fill("hello")
    page.locator("#text").press("Enter")
    expect(page.locator("#error")).to_be_visible()

    heard = reader.heard()

    assert sum("You are offline." in phrase for phrase in heard) == 1
    assert any(phrase.startswith("Problem:") or phrase == "Problem:" for phrase in reader.read("#ask"))
    new_page.watch.complaints.clear()


def test_nothing_old_is_read_again_when_something_new_comes(page, ask, reader):
    ask(page, "he is at my door")
    reader.heard()

    ask(page, "what next")

    assert not any("recorded voice" in phrase or "Speak through" in phrase for phrase in reader.heard())
