"""Digests that tell whether a release still fits the corpus."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from bot.content.content import Content
from bot.nlu.encoder.encoder import WEIGHTS
from bot.settings import ROOT

SHELVES = ("nlu", "rules", "stories", "places", "languages", "entities")
"""Folders of the editors' shelf that shape a model. A change anywhere else is one of wording."""
_CONFIGURATION = ("config.yml", "domain.yml")
_CODE = ("bot/nlu", "bot/safety")


def understanding_digest(data_dir: Path = ROOT / "data") -> str:
    """Return the digest of all that shapes a model: examples, rules, stories, places, configuration, and the code that learns.

    Equal shelves give equal digests, wherever they stand.
    """
    digest = hashlib.sha256((WEIGHTS / "digests.json").read_bytes())
    for name in _CONFIGURATION:
        _add(digest, ROOT / name, ROOT)
    for name in SHELVES:
        _add(digest, data_dir / name, data_dir, "data/")
    for name in _CODE:
        _add(digest, ROOT / name, ROOT)
    return digest.hexdigest()


def code_digest() -> str:
    """Return the digest of what loads a model and understands with it: the encoder, the components, the configuration."""
    digest = hashlib.sha256((WEIGHTS / "digests.json").read_bytes())
    for name in (*_CONFIGURATION, *_CODE):
        _add(digest, ROOT / name, ROOT)
    return digest.hexdigest()


def wording_digest(content: Content) -> str:
    """Return the digest of everything the assistant may say."""
    return hashlib.sha256(content.to_json().encode()).hexdigest()


def _add(digest: Any, path: Path, root: Path, named: str = "") -> None:
    for file in _files(path):
        digest.update(f"{named}{file.relative_to(root).as_posix()}".encode() + b"\0" + file.read_bytes() + b"\0")


def _files(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    return sorted(file for file in path.rglob("*") if file.suffix in (".yml", ".py"))
