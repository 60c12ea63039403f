"""The shelf as it would be with a draft on it, read fast: only the draft's files are read, the rest is known."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from bot.changes.folders import Shelf
from bot.changes.kinds import HELD_OUT, TABLES
from bot.content.corpus import Corpus, read_corpus
from bot.content.problems import Problem
from bot.scratch import scratch
from bot.settings import Settings

_TABLE_KEYS = {path: table for path, table in TABLES.values()}
_TABLES = (
    "advice",
    "danger",
    "notices",
    "numbers",
    "organisations",
    "sources",
    "campaigns",
    "checks",
    "phrases",
    "to_verify",
    "tools",
    "telegram",
    "commands",
)


def with_draft(known: Corpus, settings: Settings, texts: Mapping[str, str | None]) -> tuple[Corpus, list[Problem]]:
    """Return the corpus with a draft's texts, by path, in place of what is known of those files, and what could not be read.

    Checks of the texts look at the draft's files alone. It has only the sentences of the draft's labels.
    """
    shelf = Shelf.of(settings)
    with scratch(settings.var_dir) as folder:
        desk = Shelf(folder / "data", folder / "tests" / "nlu")
        for path, text in texts.items():
            if text is not None:
                desk.path(path).parent.mkdir(parents=True, exist_ok=True)
                desk.path(path).write_bytes(text.encode())
        mine, problems = read_corpus(desk.data_dir, desk.held_out_dir)
    shown = {desk.shown(path): shelf.shown(path) for path, text in texts.items() if text is not None}
    for path in texts:
        if (file := mine.files.get(file_key(path))) is not None:
            file.path = shelf.path(path)
    problems = [dataclasses.replace(problem, path=shown[problem.path]) for problem in problems if problem.path in shown]
    return _joined(known, mine, texts, set(map(shelf.shown, texts)), shown), problems


def file_key(path: str) -> str:
    """Return the key under which `Corpus.files` has a file; a file of sentences has none of its own."""
    first, _, rest = path.removesuffix(".yml").partition("/")
    if path in _TABLE_KEYS:
        return _TABLE_KEYS[path]
    if first == "advice":
        return rest
    return rest if first == "partners" else f"{first}/{rest}"


def _joined(known: Corpus, mine: Corpus, texts: Mapping[str, str | None], paths: set[str], shown: Mapping[str, str]) -> Corpus:
    keys = {file_key(path) for path in texts}
    tables = {}
    for name in _TABLES:
        there = getattr(known, name)
        kept = {} if name in keys else {key: entry for key, entry in there.items() if _file_of(name, key) not in keys}
        tables[name] = {**kept, **getattr(mine, name)}
    labels = {label for path in texts for label in _labels(path)} | {example.label for example in [*mine.examples, *mine.held_out]}
    sentences = {}
    for name in ("examples", "held_out"):
        kept = [example for example in getattr(known, name) if example.label in labels and example.path not in paths]
        drafted = [dataclasses.replace(example, path=shown.get(example.path, example.path)) for example in getattr(mine, name)]
        sentences[name] = [*kept, *drafted]
    files = {**{key: file for key, file in known.files.items() if key not in keys}, **mine.files}
    return dataclasses.replace(known, **tables, **sentences, files=files, only=frozenset(keys))


def _file_of(table: str, key: str) -> str:
    """Return the key in `Corpus.files` of an entry of one of the corpus's tables that have a file for each entry."""
    if table == "danger":
        return f"danger/{key}"
    return f"{table}/{key}" if table in ("organisations", "campaigns", "checks", "tools") else key


def _labels(path: str) -> list[str]:
    """Return the labels whose sentences a file decides about."""
    first, _, rest = path.removesuffix(".yml").partition("/")
    if first == "checks":
        return [f"check/{rest}"]
    return [rest] if first in ("advice", "nlu", HELD_OUT) else []
