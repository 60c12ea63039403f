"""A database for alerts."""

from __future__ import annotations

import pytest

from bot.database import session_scope


@pytest.fixture
def session(database):
    """A session of an empty, migrated database."""
    with session_scope(database) as session:
        yield session
