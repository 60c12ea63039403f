"""The form of a file of sentences: one sentence a line, training examples and held-out ones alike."""

from __future__ import annotations

import dataclasses
import re

from bot.changes.yaml_text import data_of, rewritten
from bot.content.examples import ASKED
from bot.errors import ChangeRefused


@dataclasses.dataclass
class ExamplesBlock:
    """The sentences of one intent. `asked`: `often`, `seldom`, or empty for as usual."""

    label: str
    sentences: list[str]
    asked: str = ""


@dataclasses.dataclass
class ExamplesForm:
    """`nlu/<theme>/<topic>.yml` or its twin among the held-out sentences: mostly one block."""

    blocks: list[ExamplesBlock]

    @classmethod
    def parse(cls, text: str | None) -> ExamplesForm:
        """Read the form from a file's text; raise ChangeRefused when it is not YAML or lists no intents."""
        return cls([_block(block) for block in _blocks(data_of(text or ""))])

    @property
    def sentences(self) -> list[str]:
        """Every sentence of the file, in order."""
        return [sentence for block in self.blocks for sentence in block.sentences]

    def onto(self, text: str | None) -> str:
        """Return a file's text with the form written into it. Blocks of other intents, and all that was not changed, stay as they are."""
        data = data_of(text or "") or {"version": "3.1", "nlu": []}
        before = {block.get("intent"): block for block in _blocks(data)}
        listed = [_written(block, before.get(block.label)) for block in self.blocks]
        return rewritten(text or "", {**data, "nlu": listed})


def sentences_of(typed: str) -> list[str]:
    """Return the sentences of a text field, one a line; a dash that somebody typed before one is taken for what it is."""
    lines = (re.sub(r"^\s*-\s+", "", line).strip() for line in typed.splitlines())
    return [" ".join(line.split()) for line in lines if line]


def _blocks(data: object) -> list[dict]:
    blocks = data.get("nlu") if isinstance(data, dict) else [] if data is None else None
    if not isinstance(blocks, list) or not all(isinstance(block, dict) for block in blocks):
        raise ChangeRefused("This file has another shape than the form: it needs `nlu:` with an intent and its examples. Change its text instead.")
    return blocks


def _block(block: dict) -> ExamplesBlock:
    metadata = block.get("metadata")
    asked = metadata.get("asked", "") if isinstance(metadata, dict) else ""
    return ExamplesBlock(str(block.get("intent", "")), _sentences(block), str(asked))


def _sentences(block: dict) -> list[str]:
    lines = (line.strip() for line in str(block.get("examples") or "").splitlines())
    return [line.removeprefix("- ").strip() for line in lines if line.removeprefix("-").strip()]


def _written(block: ExamplesBlock, before: dict | None) -> dict:
    before = before if before is not None else {"intent": block.label}
    if _block(before) == block and before.get("examples"):
        return before
    written = {key: value for key, value in before.items() if key != "metadata"}
    if block.asked in ASKED:
        written = {"intent": block.label, "metadata": {"asked": block.asked}, **{key: value for key, value in written.items() if key != "intent"}}
    if _sentences(before) != block.sentences or "examples" not in before:
        written["examples"] = "".join(f"- {sentence}\n" for sentence in block.sentences)
    return written
