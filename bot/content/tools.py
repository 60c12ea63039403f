"""The shape of a tool: a sheet to read, print and write on, and where it helps a card to fill in on the page."""

from __future__ import annotations

from pydantic import Field

from bot.content.models import Checked, Contact, Step, Strict, words


class Blank(Strict):
    """A place to write on: what belongs there, and a hint."""

    label: words(60)
    hint: words(60, shortest=0) = ""


class Part(Strict):
    """Some things to do or know, below one heading."""

    heading: words(60)
    items: list[Step] = Field(min_items=1, max_items=8)


class CardToFill(Strict):
    """A card that people fill in on the page and print. What they write stays in their browser."""

    above: words(120)
    fields: list[Blank] = Field(min_items=1, max_items=4)
    below: words(160)


class Tool(Checked):
    """A sheet on one matter."""

    title: words(45)
    lead: words(260)
    parts: list[Part] = Field(min_items=1, max_items=6)
    card: CardToFill | None = None
    paper: list[Blank] = Field([], max_items=8)
    """Lines to write on by hand after printing."""
    contact: list[Contact] = Field(min_items=1, max_items=4)
    partners: list[str]
    topics: list[str] = Field(min_items=1)
    """Topics whose answers lead to this tool."""

    def texts(self) -> list[str]:
        """Every sentence the public reads, in order."""
        parts = [text for part in self.parts for text in (part.heading, *(item.text for item in part.items))]
        card = [self.card.above, *_labels(self.card.fields), self.card.below] if self.card else []
        return [self.title, self.lead, *parts, *card, *_labels(self.paper), *(contact.when for contact in self.contact)]

    def source_keys(self) -> list[str]:
        """Keys of the sources, each once, in order of appearance."""
        return list(dict.fromkeys(key for part in self.parts for item in part.items for key in item.sources))


def _labels(fields: list[Blank]) -> list[str]:
    return [text for field in fields for text in (field.label, field.hint) if text]
