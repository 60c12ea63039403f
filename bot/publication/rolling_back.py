"""Put another release back in service, and the shelf with it, so that the next change does not bring back what was taken out of service."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.accounts.models import User
from bot.audit.record import record
from bot.changes.models import Change, State
from bot.changes.shelf import take_off, write_back
from bot.changes.states import move
from bot.errors import ChangedMeanwhile
from bot.publication.finishing import finish
from bot.publication.holding import held_by
from bot.publication.one_at_a_time import one_at_a_time
from bot.release.rollback import rollback
from bot.release.store import Releases
from bot.settings import Settings


def put_back(session: Session, settings: Settings, release_id: str, *, by: User, why: str) -> list[str]:
    """Put a release back in service at once, then bring the shelf to what the release held; return what could not be, in words.

    A change that went live after the release is withdrawn, one that the release held and that was withdrawn so is published again. What has
    been written over since stays on the shelf. Raises ReleaseError when the release does not load, ChangeRefused while somebody publishes.
    """
    releases = Releases(settings.releases_dir)
    before = releases.current_id()
    with one_at_a_time(settings, wait=False):
        finish(settings)
        rollback(releases, release_id, who=by.name, why=why)
        record(session, who=by, action="release.put_back", subject=release_id, before={"release": before}, after={"release": release_id, "why": why})
        return [*_take_off(session, settings, releases, release_id, by), *_lay_on(session, settings, releases, release_id, by)]


def _take_off(session: Session, settings: Settings, releases: Releases, release_id: str, by: User) -> list[str]:
    stays, held = [], held_by(releases, release_id)
    for change in reversed(_of_releases(session, releases, State.published)):
        if change.release_id not in held:
            try:
                take_off(settings, change)
            except ChangedMeanwhile:
                stays.append(f"“{change.title}” stays in the files, for it was written over since. Open it and take it out by hand.")
            else:
                move(session, change, State.withdrawn, by=by, action="change.take_out_of_service", release=release_id)
    return stays


def _lay_on(session: Session, settings: Settings, releases: Releases, release_id: str, by: User) -> list[str]:
    missing, held = [], held_by(releases, release_id)
    for change in _of_releases(session, releases, State.withdrawn):
        if change.release_id in held:
            try:
                write_back(settings, change)
            except ChangedMeanwhile:
                missing.append(f"“{change.title}” is public again, but its files were written over since. Open it and put it in by hand.")
            else:
                move(session, change, State.published, by=by, action="change.put_in_service_again", release=release_id)
    return missing


def _of_releases(session: Session, releases: Releases, state: State) -> list[Change]:
    """Return the changes that went live in a release that is still there, in the order in which they did."""
    known = {release.id for release in releases.all()}
    query = sa.select(Change).where(Change.state == state.value, Change.release_id.is_not(None)).order_by(Change.published, Change.id)
    return [change for change in session.execute(query).scalars() if change.release_id in known]
