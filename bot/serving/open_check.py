"""While a self-check is open, "yes", "2" or "back" is the button of that answer. Danger never is, nor another question."""

from __future__ import annotations

import logging
from functools import cache

from rasa.core.agent import Agent

from bot.checks.state import State, asked_again
from bot.checks.typed import may_be_typed, read_typed
from bot.content.content import Content
from bot.errors import ReleaseError
from bot.nlu.understanding import Understanding
from bot.payloads import Command
from bot.release.store import CurrentContent, Releases
from bot.settings import get_settings

logger = logging.getLogger(__name__)
_GIBBERISH = "out_of_scope/gibberish"
_FEW_WORDS = 3
"""Words of a text that, understood as nothing, was more likely a try at an answer than a question."""


async def answer_typed(agent: Agent, sender: str, text: str, understanding: Understanding | None) -> Command | None:
    """Return the command that a typed text stands for in the check that is open; None when there is none, or when it is no answer to it."""
    if not may_be_typed(text) or (understanding and understanding.danger):
        return None
    tracker = await agent.tracker_store.retrieve(sender)
    written = tracker.get_slot("check") if tracker else None
    if not written:
        return None
    try:
        content = _current_content().get()
    except ReleaseError:
        logger.error("There is no content to read a check from")
        return None
    moved = _moved(content, State.parse(written), text, understanding, just_asked=not tracker.get_slot("check_aside"))
    return Command("check", str(moved)) if moved else None


def _moved(content: Content, state: State | None, text: str, understanding: Understanding | None, *, just_asked: bool) -> State | None:
    check = content.checks.get(state.check) if state else None
    if check is None or not state.fits(check):
        return None
    moved = read_typed(text, check, state, just_asked=just_asked)
    if moved is None and just_asked and _means_nothing(understanding) and len(text.split()) <= _FEW_WORDS:
        return asked_again(state)
    return moved


def _means_nothing(understanding: Understanding | None) -> bool:
    return understanding is not None and (understanding.kind == "suggestions" or understanding.notice == _GIBBERISH)


@cache
def _current_content() -> CurrentContent:
    return CurrentContent(Releases(get_settings().releases_dir))
