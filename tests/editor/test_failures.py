"""Whatever fails, an editor reads what happened, and nothing half done is kept."""

import sqlite3

import pytest
import sqlalchemy as sa

from bot.accounts.models import User
from bot.database import session_scope
from bot.errors import BotError
from editor.context import me


def test_what_was_refused_leaves_nothing_behind(app, sign_in, database, monkeypatch):
    isla = sign_in("author", name="Isla")

    def refuses():
        me.name = "Half done"
        raise BotError("That cannot be.")

    refuses.allowed_roles = app.view_functions["home.start"].allowed_roles
    monkeypatch.setitem(app.view_functions, "home.start", refuses)
    page = isla.get("/")

    assert page.status_code == 409 and "That cannot be." in page.text
    with session_scope(database) as session:
        assert session.execute(sa.select(User.name)).scalars().all() == ["Isla"]


def test_a_database_that_is_busy_is_said_in_words(sign_in, settings):
    if settings.database_url:
        pytest.skip("one writer does not keep others waiting in PostgreSQL")
    isla = sign_in("author", name="Isla")
    other = sqlite3.connect(settings.database.removeprefix("sqlite:///"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    page = isla.post("/comments", {"subject": "doorstep/bogus_callers", "text": "Hello"})
    other.execute("ROLLBACK")

    assert page.status_code == 503 and "The database is busy" in page.text
    assert isla.post("/comments", {"subject": "doorstep/bogus_callers", "text": "Hello"}).status_code == 200


@pytest.mark.both_databases
def test_a_number_that_nothing_can_have_is_a_page_that_is_not_there(sign_in):
    isla = sign_in("author", "administrator", name="Isla")

    assert isla.get("/changes/99999999999999999999").status_code == 404
    assert isla.get("/changes/?page=99999999999999999999").status_code == 404
    # Where the database can compare it, everything came before it.
    assert isla.get("/audit/?before=99999999999999999999").status_code in (200, 404)
