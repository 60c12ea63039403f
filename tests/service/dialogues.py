"""Conversations as people have them: what each answer must say, and must not. Each door has to pass them."""

import json
from pathlib import Path


def _read(name: str) -> list[dict]:
    return [json.loads(line) for line in (Path(__file__).parents[1] / "e2e" / name).read_text("utf-8").splitlines()]


DIALOGUES = _read("dialogues.jsonl")
"""Each turn has what the `user` says, what the answer `must` say (words apart by ` / ` will do as well), and what it `must_not`."""
FURTHER = _read("further_dialogues.jsonl")
"""More of them, for the web door: Scots, corrections, changes of subject, two questions at once, danger in the middle."""


def missing(turn: dict, words: str) -> list[str]:
    """What the answer to a turn ought to say and does not."""
    return [f"“{turn['user']}” is not answered with “{must}”" for must in turn["must"] if not _says_one_of(words, must)]


def amiss(turn: dict, words: str) -> list[str]:
    """Everything that is wrong with the answer to a turn."""
    return missing(turn, words) + [f"“{turn['user']}” is answered with “{never}”" for never in turn["must_not"] if never.lower() in words.lower()]


def _says_one_of(words: str, alternatives: str) -> bool:
    return any(alternative.strip().lower() in words.lower() for alternative in alternatives.split(" / "))
