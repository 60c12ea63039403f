"""An administrator closes a door with a reason; the audit keeps it, and the door reads it within two seconds."""

import pytest
import sqlalchemy as sa

from bot.audit.record import entries
from bot.database import session_scope
from bot.errors import SwitchRefused
from bot.switches import reading
from bot.switches.reading import DoorSwitch
from bot.switches.switching import close, open_again, switches

CLOSED = {"who": "Ailsa", "channel": "web", "reason": "Wrong number in an answer.", "message": "The chat is closed for repairs."}


def _close(database, **changed) -> None:
    with session_scope(database) as session:
        close(session, **{**CLOSED, **changed})


def test_a_closed_door_says_so_and_the_other_stays_open(database):
    _close(database)

    assert DoorSwitch(database, "web").message() == CLOSED["message"]
    assert DoorSwitch(database, "telegram").message() is None


def test_a_door_notices_its_switch_soon(database, monkeypatch):
    clock = [100.0]
    monkeypatch.setattr(reading.time, "monotonic", lambda: clock[0])
    door = DoorSwitch(database, "web")
    assert door.message() is None

    _close(database)
    clock[0] += reading.READ_EVERY

    assert door.message() == CLOSED["message"]


def test_a_door_whose_database_is_away_stays_as_it_was(database, monkeypatch):
    clock = [100.0]
    monkeypatch.setattr(reading.time, "monotonic", lambda: clock[0])
    _close(database)
    door = DoorSwitch(database, "web")
    door.message()
    with session_scope(database) as session:
        session.execute(sa.text("DROP TABLE switches"))

    clock[0] += reading.READ_EVERY

    assert door.message() == CLOSED["message"]


def test_closing_and_opening_are_in_the_audit_with_their_reasons(database):
    _close(database)
    with session_scope(database) as session:
        open_again(session, who="Ailsa", channel="web", reason="The number is right again.")

    with session_scope(database) as session:
        opened, closed = entries(session)
        assert not switches(session)["web"].closed
        assert switches(session)["telegram"] is None
        assert (closed.action, closed.subject, closed.after["reason"]) == ("switch.close", "web", CLOSED["reason"])
        assert (opened.action, opened.before, opened.after["reason"]) == ("switch.open", {"closed": True}, "The number is right again.")
    assert DoorSwitch(database, "web").message() is None


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"reason": " "}, "Write the reason."),
        ({"message": ""}, "Write the message for the public."),
        ({"message": "x" * 301}, "at most 300"),
        ({"message": "Ring 0141 496 0000."}, "Leave telephone numbers out"),
        ({"channel": "fax"}, "There is no door"),
    ],
)
def test_what_will_not_do_is_refused_in_words(database, wrong, words):
    with pytest.raises(SwitchRefused, match=words):
        _close(database, **wrong)


def test_an_open_door_cannot_be_opened(database):
    with pytest.raises(SwitchRefused, match="open already"), session_scope(database) as session:
        open_again(session, who="Ailsa", channel="web", reason="To be sure.")
