"""Publish: validate, train, evaluate, freeze, move `current`. Nothing half-published is ever public."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from bot.content.checks import validate
from bot.content.corpus import Corpus
from bot.errors import ContentError, ReleaseError
from bot.release.digests import understanding_digest, wording_digest
from bot.release.store import PAGE, REPORT, Release, Releases, file_digest
from bot.settings import Settings

TYPED_OTHERWISE = 1
"""Sentences of each label that are also tested as people type them otherwise when a release is made; `keepsafe evaluate` takes all."""
Say = Callable[[str], None]


def checked_corpus(settings: Settings) -> Corpus:
    """Return the editors' shelf; raise ContentError with every problem when it is not fit to publish."""
    corpus, problems = validate(settings.data_dir, settings.held_out_dir)
    errors = [problem for problem in problems if not problem.is_warning]
    if errors:
        raise ContentError(errors)
    return corpus


def ensure_release(settings: Settings, say: Say) -> Release:
    """Return a release that fits the corpus, publishing one only when none does. A corpus with problems leaves the current
    release in service."""
    releases = Releases(settings.releases_dir)
    try:
        corpus = checked_corpus(settings)
    except ContentError as error:
        if releases.current_id() is None:
            raise
        say(f"The content has {len(error.problems)} problems, so the current release stays. See them with `keepsafe validate`.")
        return releases.current()
    current = releases.current() if releases.current_id() else None
    if current and (current.understanding, current.wording) == (understanding_digest(settings.data_dir), wording_digest(corpus)):
        return current
    return publish(settings, "Made to fit the corpus", say, corpus)


def publish(settings: Settings, note: str, say: Say, corpus: Corpus | None = None) -> Release:
    """Make a release of the shelf as it stands and put it in service; return it.

    Wording alone goes live without training: the model of a release that understands the same is used again.
    """
    corpus = corpus or checked_corpus(settings)
    releases = Releases(settings.releases_dir)
    understanding = understanding_digest(settings.data_dir)
    with tempfile.TemporaryDirectory(prefix="keepsafe-") as scratch:
        now = datetime.now(UTC)
        release_id = _free_id(releases, now)
        model, report = _trained_before(releases, understanding)
        if model is None:
            model, report = _train_and_evaluate(settings, corpus, Path(scratch), say, release_id)
        release = Release(
            id=release_id,
            created=now.isoformat(timespec="seconds"),
            note=note,
            understanding=understanding,
            wording=wording_digest(corpus),
            model_sha256=file_digest(model),
        )
        releases.freeze(release, model, corpus, report)
    releases.put_in_service(release.id)
    say(f"Release {release.id} is in service.")
    return release


def rollback(releases: Releases, release_id: str | None = None) -> Release:
    """Put an earlier release back in service: the one named, or the one before the current. Raises ReleaseError when there is none."""
    if release_id is None:
        earlier = [release for release in releases.all() if release.id != releases.current_id() and release.created <= releases.current().created]
        if not earlier:
            raise ReleaseError("There is no earlier release to go back to.")
        release_id = earlier[-1].id
    releases.put_in_service(release_id)
    return releases.get(release_id)


def _trained_before(releases: Releases, understanding: str) -> tuple[Path | None, Path]:
    """Return model and report of the newest release that understands the same and whose model is whole; None where there is none."""
    for release in reversed(releases.all()):
        if release.understanding == understanding:
            with suppress(ReleaseError):
                return releases.model(release.id), releases.path(release.id) / REPORT
    return None, Path()


def _train_and_evaluate(settings: Settings, corpus: Corpus, scratch: Path, say: Say, release_id: str) -> tuple[Path, Path]:
    from bot.release.evaluate import compared_with, evaluate, in_short, write
    from bot.release.train import train
    from bot.release.understand import Understander

    releases = Releases(settings.releases_dir)
    say(f"Training on {len(corpus.examples):,} examples ...")
    model = train(scratch / "model", settings.data_dir)
    say(f"Testing on {len(corpus.held_out):,} held-out sentences ...")
    report = evaluate(
        corpus.held_out,
        Understander(model).understand,
        of=f"Release {release_id}",
        made=datetime.now(UTC),
        earlier=compared_with(releases, releases.current_id()),
        typed_otherwise=TYPED_OTHERWISE,
    )
    write(report, scratch / REPORT)
    for line in in_short(report):
        say(line)
    say(f"The whole report: {releases.path(release_id) / REPORT / PAGE}")
    return model, scratch / REPORT


def _free_id(releases: Releases, now: datetime) -> str:
    """Return an id that says when, such as 2030-06-01-143005, with a letter more when two are made in one second."""
    stem = now.strftime("%Y-%m-%d-%H%M%S")
    return next(name for name in (stem, *(f"{stem}{letter}" for letter in "bcdefgh")) if not releases.path(name).exists())
