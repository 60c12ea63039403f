"""Put an editors' change in service: words at once, understanding as a candidate that was tested."""

from __future__ import annotations

from collections.abc import Sequence

from bot.errors import ReleaseError
from bot.release.candidate import Candidate, Candidates
from bot.release.digests import code_digest, understanding_digest
from bot.release.history import was_put_back
from bot.release.live import go_live
from bot.release.publish import checked_corpus
from bot.release.store import REPORT, Release, Releases
from bot.settings import Settings


def publish_wording(settings: Settings, *, note: str, who: str, why: str, changes: Sequence[str] = ()) -> Release:
    """Put the words of the shelf in service with the model that is in service; return the release. Never trains; takes a second or two.

    Args:
        settings: `data_dir` and `held_out_dir` are the shelf, with the change in it.
        note: what changed. who: the publisher's name. why: their reason. changes: the titles of the changes.

    Raises ContentError with every problem of the shelf, and ReleaseError when more than words changed: that needs a candidate.
    """
    releases = Releases(settings.releases_dir)
    with releases.one_at_a_time():
        current = releases.current()
        if current.understanding != understanding_digest(settings.data_dir) and not was_put_back(releases):
            raise ReleaseError("This changes what is understood, not only words. Test it as a candidate before it is published.")
        corpus = checked_corpus(settings)
        about = {"note": note, "who": who, "why": why, "changes": tuple(changes), "understanding": current.understanding, "code": current.code}
        return go_live(releases, corpus, releases.model(current.id), releases.path(current.id) / REPORT, _say_nothing, **about)


def publish_candidate(
    settings: Settings, candidate: Candidate, *, note: str, who: str, why: str, changes: Sequence[str] = (), loss_reason: str = ""
) -> Release:
    """Freeze a tested candidate as a release and put it in service; return it. Takes a second or two.

    Args:
        settings: `data_dir` and `held_out_dir` are the shelf as it is to go live, with the change in it. Words that others published since the
            candidate was begun are taken from there.
        candidate: one that is whole, from `watch` or `Candidates.get`.
        note: what changed. who: the publisher's name. why: their reason. changes: the titles of the changes.
        loss_reason: why answers that get worse are worth it; needed where the gate has losses.

    Raises ReleaseError where danger got worse, a reason is missing, or the candidate no longer fits the shelf or what is in service; ContentError
    with the problems of the shelf.
    """
    releases, candidates = Releases(settings.releases_dir), Candidates(settings)
    gate = candidates.gate(candidate.id)
    if gate.is_blocked:
        raise ReleaseError(gate.verdict)
    if gate.needs_reason and not loss_reason.strip():
        raise ReleaseError(gate.verdict)
    about = {"note": note, "who": who, "why": why, "changes": tuple(changes), "loss_reason": loss_reason.strip()}
    tested = {"understanding": candidate.understanding, "code": candidate.code}
    with releases.one_at_a_time():
        _refuse_outdated(settings, releases, candidate)
        corpus = checked_corpus(settings)
        report = candidates.path(candidate.id) / REPORT
        return go_live(releases, corpus, candidates.model(candidate.id), report, _say_nothing, **about, **tested)


def _refuse_outdated(settings: Settings, releases: Releases, candidate: Candidate) -> None:
    """Raise ReleaseError when the candidate was tested on another shelf, or against another understanding than the one in service."""
    moved = releases.current().understanding != releases.get(candidate.against).understanding
    if moved or understanding_digest(settings.data_dir) != candidate.understanding or code_digest() != candidate.code:
        raise ReleaseError("Something else went live since this was tested. Test it again, then publish it.")


def _say_nothing(_words: str) -> None:
    """Pages tell people themselves."""
