"""A YAML file together with the lines its values stand on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from bot.content.problems import Problem

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class YamlFile:
    """The data of one file, its text, and where each part of it stands."""

    def __init__(self, path: Path, text: str, data: Any, root: yaml.Node | None) -> None:
        self.path = path
        self.text = text
        self.data = data
        self._root = root

    def line(self, location: Sequence[str | int] = ()) -> int:
        """Return the line of the value at `location`, or of the nearest thing around it."""
        node, line = self._root, 1
        for part in (None, *location):
            child = node if part is None else _child(node, part)
            if child is None:
                break
            node, line = child, child.start_mark.line + 1
        return line

    def place(self, line: int) -> tuple[str | int, ...]:
        """Return the location of the innermost value that reaches over a line: the reverse of `line`."""
        return _place(self._root, line - 1) if self._root is not None else ()


def read_yaml(path: Path, shown_as: str) -> tuple[YamlFile | None, list[Problem]]:
    """Read one file; a file that is not YAML gives no data and the problem that names the line."""
    try:
        text = path.read_text("utf-8")
        loader = _Loader(text)
        try:
            root = loader.get_single_node()
            data = loader.construct_document(root) if root is not None else None
        finally:
            loader.dispose()
    except UnicodeDecodeError:
        return None, [Problem(shown_as, 1, "This file is not UTF-8 text. Save it again as UTF-8.")]
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        reason = getattr(error, "problem", None) or "it cannot be read"
        return None, [Problem(shown_as, line, f"This is not valid YAML ({reason}). Check the indentation and the quotes here.")]
    return YamlFile(path, text, data, root), []


def _place(node: yaml.Node, line: int) -> tuple[str | int, ...]:
    if isinstance(node, yaml.MappingNode):
        inside = [(key.value, key.start_mark.line, value) for key, value in node.value]
    elif isinstance(node, yaml.SequenceNode):
        inside = [(number, value.start_mark.line, value) for number, value in enumerate(node.value)]
    else:
        return ()
    reaching = [(name, value) for name, first, value in inside if first <= line]
    if not reaching:
        return ()
    name, value = reaching[-1]
    return (name, *_place(value, line))


def _child(node: yaml.Node | None, part: str | int) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == str(part)), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
        return node.value[part]
    return None
