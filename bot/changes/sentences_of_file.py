"""A file of the shelf as people read it: sentence by sentence, each with what it is, such as “What to do now”, and the lines where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

_LABELS = {
    ("steps", "now"): "What to do now",
    ("steps", "after"): "What to do afterwards",
    ("steps", "before"): "To stay safe",
    ("nlu", "examples"): "Example",
    ("nlu", "intent"): "Topic",
    ("nlu", "metadata", "asked"): "How often it is asked",
    ("contact", "number"): "Number",
    ("contact", "when"): "When to ring or text it",
    ("partners",): "Organisations that help",
    ("law",): "What the law says",
    ("checked",): "Checked on",
    ("next_review",): "Next review",
    ("questions", "ask"): "Question",
    ("questions", "options", "say"): "Answer to tap",
    ("questions", "options", "means"): "What that answer means",
    ("outcomes", "say"): "Result",
    ("outcomes", "from_points"): "Result from points",
}
"""What the names that lead to a value say; others say it themselves."""
_UNSEEN = {("version",)}
_SHORT_KEYS = 80
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class Sentence:
    """What a file says in one place. `first` and `last`: its lines, counted from 0.

    `way`: the keys and numbers that lead to it in the file's data, the number of a line within a text of many last; empty where it is a note
    or a line of what is no YAML.
    """

    label: str
    words: str
    first: int
    last: int
    way: tuple[str | int, ...] = ()

    @property
    def said(self) -> tuple[str, str]:
        """What it says, wherever it stands."""
        return self.label, self.words


def sentences_of_file(text: str | None) -> list[Sentence]:
    """Return what a YAML text says, in order; a text that is none line by line; nothing where there is no file."""
    if text is None:
        return []
    try:
        root = yaml.compose(text, _Loader)
    except yaml.YAMLError:
        return [Sentence("", line, number, number) for number, line in enumerate(text.splitlines()) if line.strip()]
    found = list(_sentences(root, ())) if root else []
    return sorted([*found, *_notes(text, found)], key=lambda sentence: sentence.first)


def _notes(text: str, sentences: list[Sentence]) -> Iterator[Sentence]:
    """Give what editors noted for each other beside the values."""
    taken = {line for sentence in sentences for line in range(sentence.first, sentence.last + 1)}
    for number, line in enumerate(text.splitlines()):
        if number not in taken and (words := line.strip()).startswith("#"):
            yield Sentence("Note", words.lstrip("# "), number, number)


def _sentences(node: yaml.Node, way: tuple[str | int, ...]) -> Iterator[Sentence]:
    names = tuple(step for step in way if isinstance(step, str))
    if names in _UNSEEN:
        return
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _sentences(value, (*way, str(key.value)))
    elif isinstance(node, yaml.SequenceNode):
        if _are_keys(node):
            yield Sentence(_label(names), ", ".join(item.value for item in node.value) or "none", *_lines(node), way)
        else:
            for number, item in enumerate(node.value):
                yield from _sentences(item, (*way, number))
    elif node.style == "|":
        first = node.start_mark.line + 1
        for number, line in enumerate(node.value.splitlines()):
            if words := line.strip().removeprefix("- "):
                yield Sentence(_label(names), words, first + number, first + number, (*way, number))
    else:
        yield Sentence(_label(names), " ".join(node.value.split()), *_lines(node), way)


def _are_keys(node: yaml.SequenceNode) -> bool:
    """Tell whether a list holds keys of a table, which are read together, and no sentences."""
    values = [item.value for item in node.value if isinstance(item, yaml.ScalarNode)]
    return len(values) == len(node.value) and not any(" " in value for value in values) and sum(map(len, values)) <= _SHORT_KEYS


def _lines(node: yaml.Node) -> tuple[int, int]:
    first, end = node.start_mark.line, node.end_mark
    return first, max(first, end.line - 1 if end.column == 0 else end.line)


def _label(names: tuple[str, ...]) -> str:
    said = names[:-1] if len(names) > 1 and names[-1] == "text" else names
    known = next((cut for cut in range(len(said), 0, -1) if said[:cut] in _LABELS), 0)
    rest = [name.replace("_", " ") for name in said[known:]]
    words = ", ".join([_LABELS[said[:known]], *rest] if known else rest)
    return words[:1].upper() + words[1:]
