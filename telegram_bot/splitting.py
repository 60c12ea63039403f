"""Long answers become several messages, cut where a reader would pause: paragraph, line, sentence, word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from telegram_bot.rich import Block, Line, Span, plain_line, to_plain

LIMIT = 3900
"""Telegram allows 4,096 after it has read the formatting; what it strips or adds stays within the rest."""
_GAP = 2
_PAUSES = (re.compile(r"(?<=[.!?…]) "), re.compile(r"\s"))


def length(text: str) -> int:
    """Return the length as Telegram counts: UTF-16 code units, so that most emoji count two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def split(blocks: Sequence[Block], limit: int = LIMIT) -> list[list[Block]]:
    """Return the blocks as messages of at most `limit`, each as full as whole blocks allow."""
    messages: list[list[Block]] = []
    room = 0
    for block in (piece for whole in blocks for piece in _fit_block(whole, limit)):
        needed = length(to_plain([block]))
        if not needed:
            continue
        if needed + _GAP > room or not messages:
            messages.append([])
            room = limit + _GAP
        messages[-1].append(block)
        room -= needed + _GAP
    return messages


def _fit_block(block: Block, limit: int) -> Iterator[Block]:
    """Yield a block in pieces within the limit, cut between lines."""
    kept: list[Line] = []
    used = 0
    for line in (piece for whole in block.lines for piece in _fit_line(whole, limit)):
        needed = length(plain_line(line)) + 1
        if kept and used + needed > limit + 1:
            yield replace(block, lines=tuple(kept))
            kept, used = [], 0
        kept.append(line)
        used += needed
    if kept:
        yield replace(block, lines=tuple(kept))


def _fit_line(line: Line, limit: int) -> Iterator[Line]:
    """Yield a line in pieces within the limit, cut after a sentence, else a word, else a character."""
    while length(plain_line(line)) > limit:
        cut = _best_cut(plain_line(line), limit)
        head, line = _cut(line, cut)
        if plain_line(head).strip():
            yield head
    if plain_line(line).strip():
        yield line


def _best_cut(text: str, limit: int) -> int:
    """Return the last pause within the limit, in characters; where there is none, the limit itself."""
    within = text.encode("utf-16-le", "surrogatepass")[: limit * 2].decode("utf-16-le", "ignore")
    for pause in _PAUSES:
        ends = [match.end() for match in pause.finditer(within) if within[: match.start()].strip()]
        if ends:
            return ends[-1]
    return max(len(within), 1)


def _cut(line: Line, at: int) -> tuple[Line, Line]:
    """Return a line's spans before and after a character, each with its own look."""
    head: list[Span] = []
    tail: list[Span] = []
    for span in line:
        here = max(0, min(len(span.text), at))
        head.append(replace(span, text=span.text[:here]))
        tail.append(replace(span, text=span.text[here:]))
        at -= len(span.text)
    return tuple(span for span in head if span.text), tuple(span for span in tail if span.text)
