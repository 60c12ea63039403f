"""Publish: validate, train, evaluate, freeze, move `current`. Nothing half-published is ever public."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext, suppress
from datetime import UTC, datetime
from pathlib import Path

from bot.content.checks import validate
from bot.content.corpus import Corpus
from bot.errors import ContentError, ReleaseError
from bot.release.digests import code_digest, understanding_digest, wording_digest
from bot.release.history import was_put_back
from bot.release.live import Say, go_live
from bot.release.loading import refuse_unless_it_loads
from bot.release.store import PAGE, REPORT, Release, Releases
from bot.scratch import scratch
from bot.settings import Settings


def checked_corpus(settings: Settings) -> Corpus:
    """Return the editors' shelf; raise ContentError with every problem when it is not fit to publish."""
    corpus, problems = validate(settings.data_dir, settings.held_out_dir)
    errors = [problem for problem in problems if not problem.is_warning]
    if errors:
        raise ContentError(errors)
    return corpus


Turn = Callable[[], AbstractContextManager]
"""Gives a context in which nobody else puts anything in service."""


def ensure_release(settings: Settings, say: Say, turn: Turn = nullcontext) -> Release:
    """Return a release that fits the corpus and whose model is whole, publishing one only when none does. A corpus with problems leaves the current
    release in service, and so does somebody who put it back on purpose, as long as it loads."""
    releases = Releases(settings.releases_dir)
    releases.clear_up()
    if (entry := was_put_back(releases)) and _still_loads(releases):
        say(f"Release {entry.release} was put back on purpose and stays. `keepsafe publish` puts the shelf as it stands in service.")
        return releases.current()
    try:
        corpus = checked_corpus(settings)
    except ContentError as error:
        if releases.current_id() is None:
            raise
        say(f"The content has {len(error.problems)} problems, so the current release stays. See them with `keepsafe validate`.")
        return releases.current()
    current = releases.current() if releases.current_id() else None
    if current and (current.understanding, current.wording) == (understanding_digest(settings.data_dir), wording_digest(corpus)):
        if _is_whole(releases, current):
            return current
        say(f"The model of release {current.id} is missing or damaged, so a release takes its place.")
    return publish(settings, "Made to fit the corpus", say, turn)


def publish(settings: Settings, note: str, say: Say, turn: Turn = nullcontext) -> Release:
    """Make a release of the shelf as it stands and put it in service; return it.

    Wording alone goes live without training: the model of a release that understands the same is used again. turn: entered for the last step,
    which takes seconds, so that training keeps nobody waiting; words that others put on the shelf meanwhile go live too. Raises ReleaseError
    when what is understood has changed meanwhile.
    """
    corpus = checked_corpus(settings)
    releases = Releases(settings.releases_dir)
    understanding = understanding_digest(settings.data_dir)
    with scratch(settings.var_dir) as folder:
        release_id = releases.free_id(datetime.now(UTC))
        model, report = _trained_before(releases, understanding)
        if model is None:
            model, report = _train_and_evaluate(settings, corpus, folder, say, release_id)
        with turn():
            if understanding_digest(settings.data_dir) != understanding:
                raise ReleaseError("Examples were changed while this was made ready, so nothing was published. Publish again.")
            corpus = checked_corpus(settings)
            return go_live(releases, corpus, model, report, say, id=release_id, note=note, understanding=understanding, code=code_digest())


def _still_loads(releases: Releases) -> bool:
    with suppress(ReleaseError):
        refuse_unless_it_loads(releases, releases.current().id)
        return True
    return False


def _is_whole(releases: Releases, release: Release) -> bool:
    with suppress(ReleaseError):
        releases.model(release.id)
        return True
    return False


def _trained_before(releases: Releases, understanding: str) -> tuple[Path | None, Path]:
    """Return model and report of the newest release that understands the same and whose model is whole; None where there is none."""
    for release in reversed(releases.all()):
        if release.understanding == understanding and _is_whole(releases, release):
            return releases.model(release.id), releases.path(release.id) / REPORT
    return None, Path()


def _train_and_evaluate(settings: Settings, corpus: Corpus, folder: Path, say: Say, release_id: str) -> tuple[Path, Path]:
    from bot.release.evaluate import compared_with, in_short
    from bot.release.trial import try_out

    releases = Releases(settings.releases_dir)
    earlier = compared_with(releases, releases.current_id())
    trial = try_out(settings, corpus, folder, f"Release {release_id}", earlier, lambda _step, words: say(words))
    for line in in_short(trial.report):
        say(line)
    say(f"The whole report: {releases.path(release_id) / REPORT / PAGE}")
    return trial.model, trial.folder
