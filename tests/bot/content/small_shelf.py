"""A shelf of a few files with the real word lists, for tests of one rule at a time."""

from __future__ import annotations

import shutil
from pathlib import Path

import yaml

from bot.content.corpus import Corpus, read_corpus
from bot.content.problems import Problem
from bot.settings import ROOT

TOPIC = "advice/doorstep/test.yml"
ADVICE = {
    "title": "A test",
    "summary": "Keep the door shut.",
    "steps": {"before": [{"text": "Look first.", "sources": []}]},
    "contact": [{"number": "police_101", "when": "You want to tell the police."}],
    "partners": ["police_scotland"],
    "checked": "2030-01-01",
    "next_review": "2030-06-01",
}
NOTICE = {"title": "Hm", "text": "Yes.", "checked": "2030-01-01", "next_review": "2030-06-01"}
ORGANISATION = {
    "name": "Helpers",
    "does": "Helps you.",
    "serves": "You",
    "who": ["anyone"],
    "area": "scotland",
    "topics": "all",
    "checked": "2030-01-01",
}
CAMPAIGN = {
    "title": "Winter",
    "message": "Lock your door.",
    "from": "12-01",
    "to": "01-05",
    "topics": ["doorstep/test"],
    "checked": "2030-01-01",
    "next_review": "2030-06-01",
}


def with_step(text: str) -> dict:
    """Return the advice with one step that says `text`."""
    return {**ADVICE, "steps": {"before": [{"text": text, "sources": []}]}}


def shelf_of(folder: Path, files: dict[str, dict]) -> Corpus:
    """Write files by their paths below `data` and return what is read from them."""
    return read_shelf(folder, files)[0]


def read_shelf(folder: Path, files: dict[str, dict]) -> tuple[Corpus, list[Problem]]:
    """Write files and return what is read from them, and what could not be read."""
    data = folder / "data"
    shutil.copytree(ROOT / "data" / "style", data / "style", dirs_exist_ok=True)
    for name, content in files.items():
        path = data / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(yaml.safe_dump(content, sort_keys=False, allow_unicode=True), "utf-8")
    return read_corpus(data, folder / "tests" / "nlu")
