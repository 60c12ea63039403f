"""Lay out the three files of a new topic, with what belongs in each said beside it."""

from __future__ import annotations

import datetime
import re
from pathlib import Path

from bot.content.checks import LEAST_EXAMPLES, LEAST_HELD_OUT
from bot.content.content import NOTICE_THEMES
from bot.errors import BotError

_NAME = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_LONGEST_KEY = 40
"""A button carries the key and has to stay within Telegram's 64 bytes."""
_NOT_TOPICS = ("danger", *NOTICE_THEMES)

_ADVICE = """\
# What we answer on {key}. data/README.md explains every line; `keepsafe validate` says what is still missing.
# Up to 45 characters, in everyday words: it is also a button.
title:
# Two or three short sentences a person can act on, up to 320 characters. Numbers by name: {{police_101}}.
summary:
# Keep one or more of now, after, before; 2 to 6 steps each, the most useful first, up to 200 characters each.
# sources: keys of data/sources.yml, or [] when nobody has found a page that says it yet.
steps:
  now:
  - text:
    sources: []
  after:
  - text:
    sources: []
  before:
  - text:
    sources: []
# Whom to ring, up to four, the most urgent first. Names are in data/partners/numbers.yml.
contact:
- number: police_101
  when:
# What is particular to Scots law, one `- text:` with its `sources:` each; leave it [] when nothing is.
law: []
# Names of the files in data/partners/organisations, the most useful first.
partners: []
# The day somebody last compared this with its sources, and the day by which it has to be read again.
checked: {today}
next_review: {review}
"""
_EXAMPLES = """\
# How people say it: at least {least} sentences, one a line, each different in kind. The assistant learns from these.
# Write them below `examples:` like this:     - how do I know he's really from the gas board
version: "3.1"
nlu:
- intent: {key}
  examples: |
"""
_HELD_OUT = """\
# How people say it: at least {least} sentences, written apart from those in data/nlu and better by somebody else.
# The assistant is tested on these and never learns from them.
version: "3.1"
nlu:
- intent: {key}
  examples: |
"""


def texts_of_new_topic(data_dir: Path, key: str, today: datetime.date) -> dict[str, str]:
    """Return the texts of a new topic's files by shelf: `advice`, `nlu`, `held_out`.

    Raises BotError, in an editor's words, for a name that cannot be one.
    """
    _refuse_bad_name(data_dir, *key.partition("/")[::2])
    return {"advice": _ADVICE.format(key=key, today=today, review=today + datetime.timedelta(days=182)), **texts_of_new_sentences(key)}


def texts_of_new_sentences(label: str) -> dict[str, str]:
    """Return the texts of a new label's files of sentences by shelf: `nlu`, `held_out`."""
    return {"nlu": _EXAMPLES.format(key=label, least=LEAST_EXAMPLES), "held_out": _HELD_OUT.format(key=label, least=LEAST_HELD_OUT)}


def lay_out(data_dir: Path, held_out_dir: Path, key: str, today: datetime.date) -> list[Path]:
    """Write the three files of a new topic and return them; raise BotError, in an editor's words, for a name that cannot be one."""
    texts = texts_of_new_topic(data_dir, key, today)
    shelves = {"advice": data_dir / "advice", "nlu": data_dir / "nlu", "held_out": held_out_dir}
    files = {shelves[shelf] / f"{key}.yml": text for shelf, text in texts.items()}
    there = [path for path in files if path.exists()]
    if there:
        shown = there[0].relative_to(data_dir.parent) if there[0].is_relative_to(data_dir.parent) else there[0]
        raise BotError(f"There is a topic {key} already: {shown}. Edit that file, or choose another name.")
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return list(files)


def _refuse_bad_name(data_dir: Path, theme: str, name: str) -> None:
    key = f"{theme}/{name}"
    if not _NAME.fullmatch(name) or not _NAME.fullmatch(theme):
        raise BotError(f"“{key}” cannot be a topic. Write theme/name in small letters, with _ between words, such as doorstep/fake_meter_readers.")
    if len(key) > _LONGEST_KEY:
        raise BotError(f"“{key}” is too long. Keep theme and name to {_LONGEST_KEY} characters together.")
    if theme in _NOT_TOPICS:
        raise BotError(f"“{theme}” holds answers of another shape. Copy a file of data/advice/{theme} and its twins; data/README.md says how.")
    themes = sorted(path.name for path in (data_dir / "advice").iterdir() if path.is_dir() and path.name not in _NOT_TOPICS)
    if theme not in themes:
        raise BotError(f"There is no theme “{theme}”. Choose one of {', '.join(themes)}. A new theme also needs a programmer.")
