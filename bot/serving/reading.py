"""A message is read by Rasa alone, and then in its conversation: corrections, several questions, what was talked about before."""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import lru_cache
from typing import Any

from rasa.core.agent import Agent
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES

from bot.content.content import Content
from bot.content.steps import LAW
from bot.errors import ReleaseError
from bot.nlu.context import Context
from bot.nlu.details import find_details
from bot.nlu.feelings import is_upset
from bot.nlu.in_context import A_DETAIL, in_context
from bot.nlu.passed import after_danger, besides_its_end, may_have_passed
from bot.nlu.places import is_only_a_place
from bot.nlu.questions import asked_about, is_question, meant_instead, parts_of
from bot.nlu.several import several
from bot.nlu.topic_classifier import with_understanding
from bot.nlu.understanding import Understanding
from bot.release.store import CurrentContent, Releases
from bot.safety.precedence import REPORTING
from bot.safety.rules import find_danger
from bot.settings import get_settings

logger = logging.getLogger(__name__)
Parse = dict[str, Any]
_CLEAR = ("advice", "danger")


@lru_cache(maxsize=1)
def current_content() -> CurrentContent:
    """Return this process's view of the release in service."""
    return CurrentContent(Releases(get_settings().releases_dir))


async def in_conversation(agent: Agent, sender: str, text: str, parse: Parse) -> Parse:
    """Return the parse of a message as it is meant in the conversation of `sender`, given Rasa's parse of it alone."""
    alone = Understanding.from_parse(parse)
    if alone is None or alone.language or alone.kind == "check" or (_stands(alone, text) and not may_have_passed(text)):
        return parse
    try:
        content = current_content().get()
    except ReleaseError:
        logger.exception("There is no approved content, so the message is read by itself")
        return parse
    context = context_of(await agent.tracker_store.retrieve(sender))
    if alone.kind != "danger" and context.topic and not context.danger and is_only_a_place(text, parse.get(ENTITIES) or []):
        return with_understanding(parse, replace(alone, kind="partners", topic=context.topic, notice=None))
    reader = _Reader(agent, content, context)
    rest = besides_its_end(text, context)
    if rest is not None and (after := after_danger(alone, text, context, await reader.alone(rest) if rest else None)):
        return with_understanding(parse, after)
    return with_understanding(parse, replace(await reader.read(text, alone), is_upset=is_upset(text)))


def _stands(alone: Understanding, text: str) -> bool:
    """Tell whether a message is danger whatever was said before, because the rules are certain of it."""
    return alone.kind == "danger" and alone.danger != REPORTING and bool((ruled := find_danger(text)) and ruled.certain)


def context_of(tracker: DialogueStateTracker | None) -> Context:
    """Return what a conversation was about."""
    if tracker is None:
        return Context()
    said = tracker.latest_message.text if tracker.latest_message else ""
    return Context.of(tracker.current_slot_values(), "" if not said or said.startswith("[") else said)


class _Reader:
    """Reads one message with as many further looks at its parts as it needs."""

    def __init__(self, agent: Agent, content: Content, context: Context) -> None:
        self._agent, self._content, self._context = agent, content, context

    async def read(self, text: str, alone: Understanding) -> Understanding:
        """Return what the message means."""
        if alone.kind == "danger":
            return in_context(alone, text, self._context, self._content)
        if (meant := meant_instead(text)) and (instead := await self._instead(meant)):
            return instead
        parts = [(part, await self.alone(part)) for part in parts_of(text)]
        if first := several(parts, whole_is_unclear=alone.kind == "suggestions"):
            return replace(in_context(first, text, self._context, self._content), also=first.also)
        rest = asked_about(text)
        read_of_rest = await self.alone(rest) if rest else None
        whole = in_context(alone, text, self._context, self._content, read_of_rest)
        if whole.kind == "advice":
            return _with_asked_steps(whole, self._content, text)
        if whole.kind in ("suggestions", "not_related", "detail") and (part := self._clear_part(parts, whole)):
            return part
        return whole

    async def _instead(self, meant: str) -> Understanding | None:
        """Read what was meant, by itself or together with what was said before ("someone took stuff", "no, I meant from my car"); topics come
        nearer than usual, because one was asked for."""
        understood = await self.alone(meant)
        if understood.kind not in _CLEAR and self._context.said:
            together = await self.alone(f"{self._context.said} {meant}")
            understood = together if together.kind in _CLEAR and together.topic != self._context.topic else understood
        if understood.kind == "suggestions" and understood.offers and understood.ranking[0]["name"] == understood.offers[0]:
            understood = replace(understood, kind="advice", topic=understood.offers[0])
        others = [topic for topic in understood.offers if topic != self._context.topic]
        return replace(understood, lead="corrected", offers=others) if understood.kind in _CLEAR else None

    def _clear_part(self, parts: list[tuple[str, Understanding]], whole: Understanding) -> Understanding | None:
        """Return the one part of an unclear message that is clear in this conversation."""
        for text, understood in parts:
            read = in_context(understood, text, self._context, self._content)
            if (read.kind == "follow_up" and read.topic) or (read.kind == "advice" and whole.kind == "suggestions" and is_question(text)):
                return read
        return None

    async def alone(self, text: str) -> Understanding:
        """Return what is understood of a text by itself."""
        parse = await self._agent.parse_message(text.lstrip("/ \n") or "slash")
        return Understanding.from_parse(parse) or Understanding(kind="suggestions")


def _with_asked_steps(understood: Understanding, content: Content, text: str) -> Understanding:
    """Note which steps of an answer the message is about, and by them the person's moment where the words do not show it."""
    if understood.topic not in content.advice:
        return understood
    steps = [reference for likeness, reference in find_details(content, understood.topic, text) if likeness >= A_DETAIL]
    moments = [step.partition("/")[0] for step in steps if not step.startswith(LAW)]
    return replace(understood, steps=steps, moment=understood.moment or next(iter(moments), None))
