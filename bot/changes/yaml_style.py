"""How a value is written in an editor's file: the quotes, folds and brackets that the file has already, or the plainest that fit."""

from __future__ import annotations

import textwrap
from typing import Any

import yaml
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, FoldedScalarString, LiteralScalarString, ScalarString, SingleQuotedScalarString

_FOLDED_AT = 118
"""Characters of a line in a folded text."""
_LONGEST_PLAIN = 140
"""Characters from which a text is folded where nothing stood before."""
_SHORT = 60
"""Characters up to which the items of a new list stand in brackets on one line."""


def written(value: Any, like: Any = None) -> Any:
    """Return `value` as ruamel writes it, in the style of `like`, the value that stood in its place."""
    if isinstance(value, dict):
        return CommentedMap((_text(key, None), written(item)) for key, item in value.items())
    if isinstance(value, list):
        return _list(value, like)
    if isinstance(value, str):
        return _text(value, like)
    return value


def _list(values: list, like: Any) -> CommentedSeq:
    listed = CommentedSeq(written(value) for value in values)
    if not values or (_in_brackets(like) if isinstance(like, CommentedSeq) and like else _are_short(values)):
        listed.fa.set_flow_style()
    return listed


def _in_brackets(listed: CommentedSeq) -> bool:
    return bool(listed.fa.flow_style())


def _are_short(values: list) -> bool:
    return all(isinstance(value, str) and len(value) <= _SHORT and " " not in value for value in values)


def _text(text: str, like: Any) -> Any:
    if isinstance(like, LiteralScalarString) or text.endswith("\n"):
        return LiteralScalarString(text)
    if (isinstance(like, FoldedScalarString) or len(text) > _LONGEST_PLAIN) and _can_be_folded(text):
        return folded(text)
    if isinstance(like, SingleQuotedScalarString):
        return SingleQuotedScalarString(text)
    if isinstance(like, DoubleQuotedScalarString) or not _reads_plain(text):
        return DoubleQuotedScalarString(text)
    return text


def folded(text: str) -> ScalarString:
    """Return a text that stands below `>-`, its lines broken at blanks."""
    lines = textwrap.wrap(text, _FOLDED_AT, break_long_words=False, break_on_hyphens=False)
    found = FoldedScalarString(text)
    position, breaks = 0, []
    for line in lines[:-1]:
        position += len(line)
        breaks.append(position)
        position += 1
    found.fold_pos = breaks  # ruamel's own name for where a line ends
    return found


def _can_be_folded(text: str) -> bool:
    """Tell whether folding keeps a text as it is: single blanks only, and nothing that already ends a line."""
    return bool(text) and " ".join(text.split()) == text


def _reads_plain(text: str) -> bool:
    """Tell whether a text without quotes is read as that text, by the reader that every process uses."""
    try:
        return text != "" and yaml.safe_load(f"a: {text}") == {"a": text} and yaml.safe_load(f"- {text}") == [text]
    except (yaml.YAMLError, ValueError):
        return False
