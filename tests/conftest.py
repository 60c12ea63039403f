"""What many tests share: settings on a temporary folder, a small corpus, a release made from it."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.content.corpus import Corpus, read_corpus
from bot.database import migrate
from bot.release.digests import wording_digest
from bot.release.store import Release, Releases
from bot.settings import ROOT, Settings


@pytest.fixture(scope="session")
def corpus() -> Corpus:
    """The editors' shelf as it stands."""
    return read_corpus(ROOT / "data", ROOT / "tests" / "nlu")[0]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings whose database, releases and secret live in a temporary folder."""
    return Settings(var_dir=tmp_path / "var", releases_dir=tmp_path / "releases", secret_key="a secret for tests", database_url="", telegram_token="")


@pytest.fixture
def database(settings: Settings) -> str:
    """The address of an empty, migrated database."""
    settings.var_dir.mkdir(parents=True, exist_ok=True)
    migrate(settings.database)
    return settings.database


@pytest.fixture
def releases(settings: Settings, corpus: Corpus, tmp_path: Path) -> Releases:
    """Releases with one in service: the shelf as it stands, and a model that nobody loads."""
    releases = Releases(settings.releases_dir)
    freeze(releases, "2030-06-01-120000", corpus, tmp_path)
    releases.put_in_service("2030-06-01-120000")
    return releases


def freeze(releases: Releases, release_id: str, corpus: Corpus, scratch: Path, **differences: str) -> Release:
    """Freeze a release without training."""
    model = scratch / "model.tar.gz"
    model.write_bytes(b"a model that nobody loads")
    report = scratch / "report"
    report.mkdir(exist_ok=True)
    about = {"id": release_id, "created": datetime.now(UTC).isoformat(), "note": "", "understanding": "u", "model_sha256": "m"}
    release = Release(**{**about, "wording": wording_digest(corpus), **differences})
    releases.freeze(release, model, corpus, report)
    return release


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A copy of the editors' shelf that a test may spoil; held-out sentences stand in `tests/nlu` beside it."""
    shutil.copytree(ROOT / "data", tmp_path / "data")
    shutil.copytree(ROOT / "tests" / "nlu", tmp_path / "tests" / "nlu")
    return tmp_path / "data"
