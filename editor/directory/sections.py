"""The kinds of entries that this room looks after."""

from __future__ import annotations

from dataclasses import dataclass

from flask import abort
from pydantic import BaseModel

from bot.changes.kinds import Kind
from bot.content.campaigns import Campaign
from bot.content.corpus import Corpus
from bot.content.doubts import Doubt
from bot.content.models import Number, Organisation, Phrase, Source, TelegramCommand, TelegramText
from bot.content.self_checks import LONGEST_KEY, Check
from bot.content.style import Style, WordTable
from bot.content.tools import Tool
from bot.partners.hiding import NUMBERS, ORGANISATIONS


@dataclass(frozen=True)
class Section:
    """One kind. `name` is the first part of its keys and its table in a Corpus; `grows`: whether editors add entries and take them out;
    `longest_key`: characters that the rest of a new key may have."""

    name: str
    kind: Kind
    model: type[BaseModel]
    title: str
    one: str
    about: str
    grows: bool = True
    longest_key: int = 40

    @property
    def can_hide(self) -> bool:
        """Whether its entries can be left out of answers at once."""
        return self.name in (ORGANISATIONS, NUMBERS)

    def shape_of(self, key: str) -> type[BaseModel]:
        """Return the shape of an entry."""
        return Style if (self.kind, key) == (Kind.style, "words") else self.model

    def entries(self, corpus: Corpus) -> dict[str, BaseModel]:
        """Return its entries by the last part of their keys, as they stand on the shelf."""
        if self.kind is Kind.style:
            return {"words": corpus.style, "scotland": corpus.scotland}
        return getattr(corpus, self.name)


SECTIONS = {
    section.name: section
    for section in (
        Section("organisations", Kind.organisation, Organisation, "Partners", "partner", "Who else can help, and how to reach them."),
        Section("numbers", Kind.number, Number, "Numbers", "number", "Every number to ring or text, once, with its hours."),
        Section("campaigns", Kind.campaign, Campaign, "Campaigns", "campaign", "A message for some weeks of the year."),
        Section("checks", Kind.check, Check, "Self-checks", "self-check", "A few questions that end in a plan.", longest_key=LONGEST_KEY),
        Section("tools", Kind.tool, Tool, "Tools", "tool", "Sheets to read, print and write on."),
        Section("phrases", Kind.phrase, Phrase, "Phrases", "phrase", "What is said between answers.", False),
        Section("telegram", Kind.telegram, TelegramText, "Telegram words", "text", "What the Telegram door says itself.", False),
        Section("commands", Kind.command, TelegramCommand, "Telegram commands", "command", "What stands beside a command.", False),
        Section("sources", Kind.source, Source, "Sources", "source", "The pages our facts come from."),
        Section("to_verify", Kind.doubt, Doubt, "To find out", "question", "Facts that somebody has to confirm before they are said."),
        Section("style", Kind.style, WordTable, "House style", "table", "Words that must not stand in public texts.", False),
    )
}


def section_of(name: str) -> Section:
    """Return a section; a page that does not exist for any other name."""
    return SECTIONS.get(name) or abort(404)


def section_of_kind(kind: Kind) -> Section:
    """Return the section that looks after a kind; a page that does not exist for any other, such as a topic."""
    return next((section for section in SECTIONS.values() if section.kind is kind), None) or abort(404)


def name_of(section: Section, key: str, entry: BaseModel) -> str:
    """Return what an entry is called in a list."""
    for attribute in ("title", "name", "claim", "text", "en"):
        if words := getattr(entry, attribute, ""):
            return words if len(words) <= 100 else f"{words[:97].rstrip()}..."
    return {"words": "Tone and reading age", "scotland": "Scottish words"}.get(key, key)
