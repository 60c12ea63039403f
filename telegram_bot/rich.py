"""Text with the little formatting that Telegram knows, kept as data so that no tag is ever cut."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape


@dataclass(frozen=True)
class Span:
    """A run of characters of one look."""

    text: str
    bold: bool = False
    link: str = ""


Line = tuple[Span, ...]


@dataclass(frozen=True)
class Block:
    """Lines that belong together. A folded block shows its beginning and opens with a tap."""

    lines: tuple[Line, ...]
    folded: bool = False


def line(*parts: str | Span) -> Line:
    """Return a line of plain text and spans."""
    return tuple(part if isinstance(part, Span) else Span(part) for part in parts)


def bold(text: str) -> Span:
    """Return a bold run."""
    return Span(text, bold=True)


def link(text: str, address: str | None) -> Span:
    """Return a run that opens a web page, or plain text where the address is not one of the web."""
    return Span(text, link=address if address and address.startswith(("https://", "http://")) else "")


def block(*lines: str | Span | Line, folded: bool = False) -> Block:
    """Return a block; empty lines are left out."""
    made = [item if isinstance(item, tuple) else line(item) for item in lines]
    return Block(tuple(item for item in made if plain_line(item).strip()), folded)


def paragraphs(text: str) -> list[Block]:
    """Return a block for each paragraph of plain text."""
    return [block(*part.split("\n")) for part in text.split("\n\n") if part.strip()]


def to_html(blocks: Iterable[Block]) -> str:
    """Return blocks as Telegram's HTML, a blank line between them."""
    return "\n\n".join(_block_html(item) for item in blocks)


def to_plain(blocks: Iterable[Block]) -> str:
    """Return what a reader sees."""
    return "\n\n".join("\n".join(plain_line(item) for item in block.lines) for block in blocks)


def plain_line(item: Line) -> str:
    """Return a line's characters."""
    return "".join(span.text for span in item)


def _block_html(item: Block) -> str:
    html = "\n".join("".join(_span_html(span) for span in line) for line in item.lines)
    return f"<blockquote expandable>{html}</blockquote>" if item.folded else html


def _span_html(span: Span) -> str:
    html = escape(span.text, quote=False)
    if span.link:
        html = f'<a href="{escape(span.link)}">{html}</a>'
    return f"<b>{html}</b>" if span.bold else html
