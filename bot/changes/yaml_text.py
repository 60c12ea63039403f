"""Change values in the text of an editor's YAML file and leave the rest as it was written: comments, order, quotes, line ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import StringIO
from typing import Any

import yaml
from merge3 import Merge3
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import YAMLError

from bot.changes.yaml_style import written
from bot.errors import ChangeRefused

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def data_of(text: str) -> Any:
    """Return what a file says as plain data; raise ChangeRefused, with the line, when it is not YAML."""
    try:
        return yaml.load(text, _Loader)  # a safe loader, in C where there is one
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise ChangeRefused(f"Line {mark.line + 1 if mark else 1} is not valid YAML. Check the indentation and the quotes there.") from error


def refuse_aliases(texts: Mapping[str, str | None]) -> None:
    """Raise ChangeRefused when a text stands in for itself or others (`&name`, `*name`): a few lines of that are read as millions."""
    for path, text in texts.items():
        if text and "*" in text and _has_aliases(text):
            raise ChangeRefused(f"{path} uses *names for other places. Write the words out in each place.")


def _has_aliases(text: str) -> bool:
    try:
        return any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(text, _Loader))
    except yaml.YAMLError:
        # A draft may be half done.
        return False


def rewritten(text: str, data: Any) -> str:
    """Return `text` changed so that it says `data`, plain data as of `data_of`; a text that says so already comes back untouched.

    Raises ChangeRefused when the text cannot be read or cannot be changed without losing something.
    """
    before = data_of(text)
    if same(before, data):
        return text
    try:
        document = _yaml().load(text)
        plain = _dumped(document)
        document = _changed(document, before, data)
        result = _kept_as_written(text, plain, _dumped(document))
    except YAMLError as error:
        raise ChangeRefused("This file cannot be changed in the form. Change its text instead.") from error
    if not same(data_of(result), data):
        raise ChangeRefused("This file cannot be changed in the form without losing something. Change its text instead.")
    return result


def same(one: Any, other: Any) -> bool:
    """Tell whether two pieces of plain data are the same, in the same order, and of the same types."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return list(one) == list(other) and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other


def _changed(node: Any, before: Any, after: Any) -> Any:
    """Return `node`, which says `before`, changed to say `after`."""
    if same(before, after):
        return node
    if isinstance(node, CommentedMap) and isinstance(after, dict):
        return _changed_map(node, before, after)
    if isinstance(node, CommentedSeq) and isinstance(after, list) and node and after:
        return _changed_list(node, before, after)
    return written(after, node)


def _changed_map(node: CommentedMap, before: dict, after: dict) -> CommentedMap:
    for key in [key for key in before if key not in after]:
        del node[key]
    for place, (key, value) in enumerate(after.items()):
        if key in before:
            node[key] = _changed(node[key], before[key], value)
        else:
            node.insert(min(place, len(node)), key, written(value))
    if list(node) != list(after):
        for key in after:
            node.move_to_end(key)
    return node


def _changed_list(node: CommentedSeq, before: list, after: list) -> CommentedSeq:
    """Change a list in place: entries that stay keep their node and with it their style, wherever they now stand."""
    origins = _origins(before, after)
    nodes = [
        written(value) if origin is None else _changed(node[origin], before[origin], value) for value, origin in zip(after, origins, strict=True)
    ]
    comments = {place: node.ca.items[origin] for place, origin in enumerate(origins) if origin is not None and origin in node.ca.items}
    node.ca.items.clear()
    node.ca.items.update(comments)
    list.clear(node)
    list.extend(node, nodes)
    return node


def _origins(before: list, after: list) -> list[int | None]:
    """Return for each entry of `after` the place in `before` it comes from: the same entry first, then the one most like it."""
    free = list(range(len(before)))
    origins: list[int | None] = [None] * len(after)
    for place, value in enumerate(after):
        origin = next((index for index in free if same(before[index], value)), None)
        if origin is not None:
            origins[place] = origin
            free.remove(origin)
    for place, value in enumerate(after):
        if origins[place] is None and free:
            best = max(free, key=lambda index: (_likeness(before[index], value), index == place))
            if best == place or _likeness(before[best], value):
                origins[place] = best
                free.remove(best)
    return origins


def _likeness(one: Any, other: Any) -> int:
    """Return in how many of their keys two entries of a list say the same."""
    if not isinstance(one, dict) or not isinstance(other, dict):
        return 0
    return sum(key in other and same(value, other[key]) for key, value in one.items())


def _kept_as_written(text: str, plain: str, changed: str) -> str:
    """Carry the difference between two dumps over to the text as the editor wrote it, lines that ruamel would break anew included."""
    if plain == text:
        return changed
    lines = [part.splitlines(keepends=True) for part in (plain, text, changed)]
    kept: list[str] = []
    for group in Merge3(*lines, is_cherrypick=False).merge_groups():
        kept.extend(group[3] if group[0] == "conflict" else group[1])
    return "".join(kept)


def _yaml() -> YAML:
    ours = YAML()
    ours.preserve_quotes = True
    ours.width = 1_000_000
    ours.indent(mapping=2, sequence=2, offset=0)
    return ours


def _dumped(document: Any) -> str:
    into = StringIO()
    _yaml().dump(document, into)
    return into.getvalue()


def at(data: Any, place: Sequence[str]) -> Any:
    """Return what stands at a place of plain data; None where nothing does."""
    for key in place:
        data = data.get(key) if isinstance(data, dict) else None
    return data
