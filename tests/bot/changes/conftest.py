"""A shelf that a test may change, and editors who change it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy.orm import Session

from bot.accounts.models import Role, User
from bot.changes.drafting import open_change, save
from bot.changes.kinds import Kind
from bot.changes.models import Change
from bot.database import session_scope
from bot.settings import ROOT, Settings

TOPIC = "doorstep/id_checks"
ADVICE, EXAMPLES = f"advice/{TOPIC}.yml", f"nlu/{TOPIC}.yml"
FILES = (
    f"data/advice/{TOPIC}.yml",
    f"data/nlu/{TOPIC}.yml",
    f"tests/nlu/{TOPIC}.yml",
    "data/advice/doorstep/bogus_callers.yml",
    "data/partners/numbers.yml",
    "data/to_verify.yml",
)


@pytest.fixture
def settings(settings: Settings, tmp_path) -> Settings:
    """Settings of a small shelf: two topics and two tables."""
    for name in FILES:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes((ROOT / name).read_bytes())
    return settings.copy(update={"data_dir": tmp_path / "data", "held_out_dir": tmp_path / "tests" / "nlu"})


@pytest.fixture
def session(database: str) -> Iterator[Session]:
    """A session of an empty, migrated database."""
    with session_scope(database) as session:
        yield session


@pytest.fixture
def editor(session: Session):
    """Make an editor with a name and roles."""

    def make(name: str, *roles: str) -> User:
        user = User(name=name, email=f"{name.lower()}@example.scot", fs_uniquifier=name, created=0.0)
        user.roles = [role for role in session.query(Role) if role.name in roles]
        session.add(user)
        session.flush()
        return user

    return make


@pytest.fixture
def isla(editor) -> User:
    """An author."""
    return editor("Isla", "author")


@pytest.fixture
def rory(editor) -> User:
    """A reviewer who also writes."""
    return editor("Rory", "author", "reviewer")


@pytest.fixture
def kirsty(editor) -> User:
    """A publisher who also writes."""
    return editor("Kirsty", "author", "publisher")


@pytest.fixture
def draft(session, settings, isla) -> Change:
    """Isla's draft of a topic, nothing changed yet."""
    return open_change(session, settings=settings, kind=Kind.topic, key=TOPIC, by=isla)


@pytest.fixture
def put(session):
    """Save texts into a draft as its author would from a fresh page."""

    def put(change: Change, texts: dict, by: User | None = None) -> Change:
        return save(session, change, by=by or change.author, version=change.version, texts=texts)

    return put
