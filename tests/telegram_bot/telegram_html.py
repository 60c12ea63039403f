"""Telegram's HTML as its servers read it: few tags, properly nested, everything else refused."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape

TAGS = {"b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "code", "pre", "a", "blockquote", "tg-spoiler"}
_ATTRIBUTES = {"a": {"href"}, "blockquote": {"expandable"}, "code": {"class"}}
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[a-zA-Z-]+(?:=\"[^\"<>]*\")?)*)\s*>")
_ATTRIBUTE = re.compile(r"([a-zA-Z-]+)(?:=\"([^\"]*)\")?")
_ENTITY = re.compile(r"&(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);")


class CannotParse(ValueError):
    """Telegram answers 400 with this text."""


@dataclass
class Parsed:
    """What a reader sees, and the tags around it."""

    text: str = ""
    entities: list[tuple[str, str]] = field(default_factory=list)
    links: list[str] = field(default_factory=list)


def parse(html: str) -> Parsed:
    """Return text and entities; raise CannotParse as Telegram would refuse."""
    parsed, open_tags = Parsed(), []
    position = 0
    while position < len(html):
        if html[position] == "<":
            match = _TAG.match(html, position)
            if not match:
                raise CannotParse(f"can't parse entities: Unsupported start tag at byte offset {position}")
            _take_tag(match, open_tags, parsed)
            position = match.end()
            continue
        entity = _ENTITY.match(html, position)
        parsed.text += unescape(entity.group()) if entity else html[position]
        position = entity.end() if entity else position + 1
    if open_tags:
        raise CannotParse(f"can't parse entities: Can't find end tag corresponding to start tag \"{open_tags[-1][0]}\"")
    parsed.text = parsed.text.strip()
    return parsed


def utf16_length(text: str) -> int:
    """Return the length as Telegram counts."""
    return sum(2 if ord(character) > 0xFFFF else 1 for character in text)


def _take_tag(match: re.Match, open_tags: list, parsed: Parsed) -> None:
    closes, name, rest = match.group(1), match.group(2).lower(), match.group(3)
    if name not in TAGS:
        raise CannotParse(f'can\'t parse entities: Unsupported start tag "{name}" at byte offset {match.start()}')
    if closes:
        if not open_tags or open_tags[-1][0] != name:
            raise CannotParse(f"can't parse entities: Unmatched end tag at byte offset {match.start()}")
        _, start = open_tags.pop()
        if parsed.text[start:].strip():
            parsed.entities.append((name, parsed.text[start:]))
        return
    attributes = dict(_ATTRIBUTE.findall(rest))
    if unknown := set(attributes) - _ATTRIBUTES.get(name, set()):
        raise CannotParse(f"can't parse entities: unexpected attribute {unknown}")
    if name == "blockquote" and any(tag == "blockquote" for tag, _ in open_tags):
        raise CannotParse("can't parse entities: blockquotes can't be nested")
    if name == "a":
        parsed.links.append(unescape(attributes.get("href", "")))
    open_tags.append((name, len(parsed.text)))
