"""Sentences as people say them: training examples and held-out sentences, one file a topic, in Rasa's own format."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from bot.content.problems import Problem
from bot.content.yaml_file import YamlFile

ASKED = ("often", "seldom")
"""How often a topic is asked about, where that is not as usual."""


@dataclass(frozen=True)
class Example:
    """A sentence and the label it should be understood as (`doorstep/bogus_callers`)."""

    label: str
    text: str
    path: str
    line: int

    @property
    def theme(self) -> str:
        """The part of the label before the slash, which is Rasa's intent."""
        return self.label.partition("/")[0]


def letters_alone(sentence: str) -> str:
    """Return the letters and digits of a sentence, by which two are held to be the same: without case, punctuation, apostrophes and spaces, which
    many leave out. One of signs alone stays as it is."""
    return re.sub(r"[\W_]+", "", sentence.casefold()) or sentence


def read_examples(file: YamlFile, shown_as: str) -> tuple[list[Example], list[Problem]]:
    """Read the `nlu:` list of one file."""
    examples: list[Example] = []
    problems: list[Problem] = []
    blocks = file.data.get("nlu") if isinstance(file.data, dict) else None
    if not isinstance(blocks, list):
        return [], [Problem(shown_as, 1, "This file needs `nlu:` with an intent and its examples. Compare data/README.md.")]
    for index, block in enumerate(blocks):
        label = block.get("intent") if isinstance(block, dict) else None
        listed = block.get("examples") if isinstance(block, dict) else None
        line = file.line(("nlu", index))
        if not isinstance(label, str) or not isinstance(listed, str):
            problems.append(Problem(shown_as, line, "Write `intent: <theme>/<topic>` and `examples: |` with one `- sentence` a line."))
            continue
        if not _knows_how_often(block):
            problems.append(Problem(shown_as, line, f"Below `metadata:` only `asked: {ASKED[0]}` or `asked: {ASKED[1]}` can stand."))
        first = file.line(("nlu", index, "examples")) + 1
        for offset, raw in enumerate(listed.splitlines()):
            text = raw.strip()
            if not text:
                continue
            if not text.startswith("- ") or not text[2:].strip():
                problems.append(Problem(shown_as, first + offset, "Begin each example with `- ` and write the sentence after it."))
                continue
            examples.append(Example(label, text[2:].strip(), shown_as, first + offset))
        if not any(example.label == label for example in examples):
            problems.append(Problem(shown_as, line, f"`{label}` has no example. Add its sentences, one `- sentence` a line, or remove the file."))
    return examples, problems


def _knows_how_often(block: dict[str, Any]) -> bool:
    return "metadata" not in block or block["metadata"] in [{"asked": asked} for asked in ASKED]
