"""An approved change of a whole shelf, a release that understands it, and candidates as their process leaves them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from frozen_release import freeze
from id_checks import FIRST, TOPIC
from left_candidate import leave_candidate

from bot.accounts.models import Role, User
from bot.changes import review
from bot.changes.drafting import get_change, open_change, save
from bot.changes.kinds import Kind
from bot.database import session_scope
from bot.release import train as training
from bot.release.digests import code_digest, understanding_digest
from bot.release.store import Releases
from bot.settings import Settings


@pytest.fixture
def settings(settings: Settings, shelf, corpus, tmp_path, database, monkeypatch) -> Settings:
    """Settings of a shelf that a test changes; in service is a release that understands it as it stands. Nothing may be trained."""
    releases = Releases(settings.releases_dir)
    freeze(releases, FIRST, corpus, tmp_path, understanding=understanding_digest(shelf), code=code_digest())
    releases.put_in_service(FIRST)
    monkeypatch.setattr(training, "train", lambda *_: pytest.fail("nothing is to be trained"))
    return settings.copy(update={"data_dir": shelf, "held_out_dir": shelf.parent / "tests" / "nlu"})


@pytest.fixture
def releases(settings) -> Releases:
    """The releases."""
    return Releases(settings.releases_dir)


@pytest.fixture
def people(database) -> dict[str, int]:
    """An author, a reviewer and a publisher: their numbers by name."""
    with session_scope(database) as session:
        roles = {role.name: role for role in session.query(Role)}
        users = [
            User(name=name, email=f"{name}@example.scot", fs_uniquifier=name, created=0.0, roles=[roles[name]])
            for name in ("author", "reviewer", "publisher")
        ]
        session.add_all(users)
        session.flush()
        return {user.name: user.id for user in users}


@pytest.fixture
def approved(settings, database, people) -> Callable[..., int]:
    """Write, hand in and approve a change of some words: `approved({path: (old, new)})`. Returns its number."""

    def make(words: dict[str, tuple[str, str]], key: str = TOPIC) -> int:
        with session_scope(database) as session:
            author, reviewer = (session.get(User, people[name]) for name in ("author", "reviewer"))
            change = open_change(session, settings=settings, kind=Kind.topic, key=key, by=author)
            texts = {path: change.file(path).text.replace(old, new, 1) for path, (old, new) in words.items()}
            save(session, change, by=author, version=change.version, texts=texts)
            review.submit(session, change, by=author, why="People asked for it")
            review.approve(session, change, by=reviewer)
            return change.id

    return make


@pytest.fixture
def tested(settings, database) -> Callable[..., str]:
    """Leave a candidate of a change as its process would: `tested(change_id, findings)`. Returns its id."""

    def leave(change_id: int, findings=(), *, goes_live: bool = False) -> str:
        return leave_candidate(settings, change_id, findings, goes_live=goes_live)

    return leave


@pytest.fixture
def state_of(database) -> Callable[[int], str]:
    """Return the state of a change."""

    def state(change_id: int) -> str:
        with session_scope(database) as session:
            return get_change(session, change_id).state

    return state
