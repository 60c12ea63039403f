"""The end of every publishing: a change that is live is written onto the shelf and closed, if need be by whoever comes next."""

from __future__ import annotations

from bot.accounts.models import User
from bot.changes.catching_up import catch_up
from bot.changes.drafting import get_change
from bot.changes.models import Change
from bot.changes.publishing import fail_publishing, finish_publishing, left_in_the_middle
from bot.changes.shelf import finish_writing, write_back
from bot.database import session_scope
from bot.errors import BotError, ChangeRefused
from bot.publication.rolled_back import finish_rolling_back
from bot.release.history import history
from bot.release.store import Release, Releases
from bot.settings import Settings


def named(change: Change) -> str:
    """Return how a release names a change: by its title, and by its number, by which it is found again."""
    return f"{change.title} (change {change.id})"


def close(settings: Settings, change_id: int, release_id: str, by_id: int | None) -> None:
    """Write a change that is live onto the shelf and close it. What somebody wrote into its files meanwhile is joined where it fits together."""
    with session_scope(settings.database) as session:
        change = get_change(session, change_id)
        catch_up(session, change, settings=settings, by=None)
        write_back(settings, change)
        finish_publishing(session, change, release_id=release_id, by=session.get(User, by_id) if by_id is not None else None)


def live_release(settings: Settings, name: str) -> Release | None:
    """Return the release by which a change went live; None where it did not. One that is frozen but never came into service does not count."""
    releases = Releases(settings.releases_dir)
    served = {releases.current_id(), *(entry.release for entry in history(releases))}
    return next((release for release in reversed(releases.all()) if name in release.changes and release.id in served), None)


def finish(settings: Settings) -> list[str]:
    """Bring what was left in the middle to an end, a rollback or changes; return what was done, in words. For whoever holds the lock of publishing.

    Raises ChangeRefused when the shelf cannot be brought to what is in service: what goes live next would be made of it.
    """
    finish_writing(settings)
    done = finish_rolling_back(settings)
    with session_scope(settings.database) as session:
        left = [(change.id, change.title, named(change), change.published_by_id) for change in left_in_the_middle(session)]
    return [*done, *(_bring_to_an_end(settings, *one) for one in left)]


def _bring_to_an_end(settings: Settings, change_id: int, title: str, name: str, by_id: int | None) -> str:
    release = live_release(settings, name)
    if release is None:
        with session_scope(settings.database) as session:
            why = "Publishing was broken off. The release before it stayed in service."
            fail_publishing(session, get_change(session, change_id), why=why, by=None)
        return f"{title} is not live: publishing was broken off. Publish it again."
    try:
        close(settings, change_id, release.id, by_id)
    except (BotError, OSError) as error:
        why = str(error) if isinstance(error, BotError) else "The files cannot be written."
        raise ChangeRefused(f"“{title}” is public, but not in the files yet, so nothing else can be published. {why}") from error
    return f"{title} is live in release {release.id}."
