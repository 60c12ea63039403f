"""The audit takes entries and keeps them as they are."""

import pytest
import sqlalchemy as sa

from bot.accounts import people
from bot.accounts.models import User
from bot.audit.models import AuditIsFixed
from bot.audit.record import THE_SERVICE, entries, record
from bot.database import get_engine, session_scope
from bot.errors import AccountRefused


def _editor(session) -> User:
    editor = User(name="Isla", email="isla@example.scot", fs_uniquifier="u", created=0.0)
    session.add(editor)
    session.flush()
    return editor


def test_an_entry_says_who_did_what_to_what(database):
    with session_scope(database) as session:
        record(session, who=_editor(session), action="change.approve", subject="doorstep/bogus_callers", before={"state": "submitted"})
        record(session, who=None, action="change.publish", subject="doorstep/bogus_callers")

    with session_scope(database) as session:
        published, approved = entries(session, subject="doorstep/bogus_callers")

        assert approved.who == "Isla <isla@example.scot>" and approved.before == {"state": "submitted"}
        assert published.who == THE_SERVICE
        assert [entry.id for entry in entries(session, action="change")] == [published.id, approved.id]
        assert entries(session, action="chang") == []
        assert [entry.id for entry in entries(session, before_id=published.id)] == [approved.id]
        assert [entry.id for entry in entries(session, user_id=approved.user_id)] == [approved.id]


def test_the_program_cannot_change_an_entry(database):
    with session_scope(database) as session:
        record(session, who="Ally", action="switch.close", subject="web")

    with pytest.raises(AuditIsFixed), session_scope(database) as session:
        entries(session)[0].who = "somebody else"
    with pytest.raises(AuditIsFixed), session_scope(database) as session:
        session.delete(entries(session)[0])


_EVERY_DATABASE = ["UPDATE audit SET who = 'somebody else'", "DELETE FROM audit"]
_WAYS_TO_CHANGE = {
    "sqlite": [*_EVERY_DATABASE, "REPLACE INTO audit (id, at, who, action, subject) VALUES (1, 0, 'somebody else', 'x', 'x')"],
    "postgresql": [*_EVERY_DATABASE, "TRUNCATE audit", "TRUNCATE users CASCADE; TRUNCATE audit"],
}


@pytest.mark.both_databases
def test_the_database_itself_refuses_to_change_an_entry(database):
    with session_scope(database) as session:
        record(session, who="Ally", action="switch.close", subject="web")

    for statement in _WAYS_TO_CHANGE[get_engine(database).dialect.name]:
        with pytest.raises(sa.exc.DBAPIError, match="audit cannot be changed"), session_scope(database) as session:
            session.execute(sa.text(statement))
    with session_scope(database) as session:
        assert [(entry.id, entry.who) for entry in entries(session)] == [(1, "Ally")]


def test_somebody_with_the_longest_address_stands_in_the_audit(database):
    address = f"{'a' * 64}@{'b' * 186}.uk"
    with session_scope(database) as session:
        user = people.add(session, name="N" * 80, email=address, roles=["author"], by=None)
        record(session, who=user, action="account.sign_in", subject=user.email)
        with pytest.raises(AccountRefused, match="255"):
            people.add(session, name="Isla", email=f"{address}.example.scot", roles=["author"], by=None)
        with pytest.raises(AccountRefused, match="80"):
            people.add(session, name="N" * 81, email="n@example.scot", roles=["author"], by=None)

    with session_scope(database) as session:
        assert [entry.subject for entry in entries(session, action="account")] == [address, address]
