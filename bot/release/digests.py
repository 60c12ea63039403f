"""Digests that tell whether a release still fits the corpus."""

from __future__ import annotations

import hashlib
from pathlib import Path

from bot.content.content import Content
from bot.nlu.encoder.encoder import WEIGHTS
from bot.settings import ROOT

_TRAINED_FROM = ("config.yml", "domain.yml", "data/nlu", "data/rules", "data/stories", "data/places", "data/languages", "data/entities")
_TRAINED_BY = ("bot/nlu", "bot/safety")


def understanding_digest(root: Path = ROOT) -> str:
    """Return the digest of all that shapes a model: examples, rules, stories, places, configuration, and the code that learns."""
    digest = hashlib.sha256((WEIGHTS / "digests.json").read_bytes())
    for name in (*_TRAINED_FROM, *_TRAINED_BY):
        for path in _files(root / name):
            digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def wording_digest(content: Content) -> str:
    """Return the digest of everything the assistant may say."""
    return hashlib.sha256(content.to_json().encode()).hexdigest()


def _files(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    return sorted(file for file in path.rglob("*") if file.suffix in (".yml", ".py"))
