"""Releases made for tests, without training."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.content.corpus import Corpus
from bot.release.digests import code_digest, wording_digest
from bot.release.store import Release, Releases, file_digest


def freeze(releases: Releases, release_id: str, corpus: Corpus, scratch: Path, **differences: str) -> Release:
    """Freeze a release without training."""
    model = scratch / "model.tar.gz"
    model.write_bytes(b"a model that nobody loads")
    report = scratch / "report"
    report.mkdir(exist_ok=True)
    # Before whatever a test makes, even within the same second.
    created = (datetime.now(UTC) - timedelta(hours=1)).isoformat()
    about = {"id": release_id, "created": created, "note": "", "understanding": "u", "code": code_digest()}
    release = Release(**{**about, "model_sha256": file_digest(model), "wording": wording_digest(corpus), **differences})
    releases.freeze(release, model, corpus, report)
    return release
