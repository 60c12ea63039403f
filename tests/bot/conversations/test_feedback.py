"""What people say of an answer is counted, and forgotten with everything else."""

from collections import Counter
from datetime import date, datetime
from types import SimpleNamespace

import pytest
import sqlalchemy as sa
from click.testing import CliRunner
from sqlalchemy.exc import IntegrityError

from bot.cli import keepsafe
from bot.clock import LONDON
from bot.commands import conversations
from bot.conversations.feedback import FeedbackCount, feedback_by_day, feedback_counts, keep_feedback
from bot.conversations.models import Feedback
from bot.conversations.store import forget, forget_older_than
from bot.database import session_scope

_A_DAY = 24 * 60 * 60


def test_feedback_is_counted_by_answer_without_any_words(database):
    with session_scope(database) as session:
        keep_feedback(session, conversation_id="a" * 20, about="phones/just_stolen", helped=True)
        keep_feedback(session, conversation_id="b" * 20, about="phones/just_stolen", helped=False, reason="too_long")
        keep_feedback(session, conversation_id="b" * 20, about="home/bicycles", helped=True)

    with session_scope(database) as session:
        stolen, bicycles = feedback_counts(session)
        assert (stolen.about, stolen.helped, stolen.not_helped, dict(stolen.reasons)) == ("phones/just_stolen", 1, 1, {"too_long": 1})
        assert (bicycles.about, bicycles.helped, bicycles.not_helped, dict(bicycles.reasons)) == ("home/bicycles", 1, 0, {})
    assert {column.name for column in Feedback.__table__.columns} == {"id", "conversation_id", "about", "helped", "reason", "created"}


def test_feedback_is_counted_by_scotlands_day(database):
    with session_scope(database) as session:
        for who, helped, moment in (
            ("a", True, datetime(2027, 7, 1, 23, 30)),
            ("b", False, datetime(2027, 7, 2, 0, 30)),
            ("c", False, datetime(2027, 7, 2, 9, 0)),
        ):
            keep_feedback(session, conversation_id=who * 20, about="home/bicycles", helped=helped, reason=None if helped else "knew")
            session.flush()
            session.execute(sa.update(Feedback).where(Feedback.conversation_id == who * 20).values(created=moment.replace(tzinfo=LONDON).timestamp()))

    with session_scope(database) as session:
        days = feedback_by_day(session)
    first, second = FeedbackCount("home/bicycles", 1, 0), FeedbackCount("home/bicycles", 0, 2, Counter(knew=2))
    assert days == {date(2027, 7, 1): [first], date(2027, 7, 2): [second]}


def test_the_command_shows_what_helped_least_first(database, settings, monkeypatch):
    monkeypatch.setattr(conversations, "get_settings", lambda: settings)
    with session_scope(database) as session:
        keep_feedback(session, conversation_id="a" * 20, about="home/bicycles", helped=True)
        keep_feedback(session, conversation_id="b" * 20, about="phones/just_stolen", helped=False, reason="too_long")

    lines = CliRunner().invoke(keepsafe, ["feedback"]).output.splitlines()

    assert lines[0].split() == ["helped", "did", "not", "answer"]
    assert lines[1].split() == ["0", "1", "phones/just_stolen", "(It", "was", "too", "long:", "1)"]
    assert lines[2].split() == ["1", "0", "home/bicycles"]


def test_the_command_says_when_nobody_said_anything(database, settings, monkeypatch):
    monkeypatch.setattr(conversations, "get_settings", lambda: settings)

    assert CliRunner().invoke(keepsafe, ["feedback"]).output == "Nobody has said yet whether an answer helped.\n"


def test_saying_it_again_replaces_what_was_said_before(database):
    with session_scope(database) as session:
        keep_feedback(session, conversation_id="a" * 20, about="home/bicycles", helped=True)
        keep_feedback(session, conversation_id="a" * 20, about="home/bicycles", helped=False, reason="unclear")

    with session_scope(database) as session:
        assert feedback_counts(session) == [FeedbackCount("home/bicycles", 0, 1, Counter(unclear=1))]


def test_what_is_said_twice_in_the_same_moment_is_kept_once(database, monkeypatch):
    with session_scope(database) as session:
        keep_feedback(session, conversation_id="a" * 20, about="home/bicycles", helped=True)

    with session_scope(database) as session:
        execute, looked = session.execute, []

        def before_the_other_came(statement, *more):
            looked.append(statement)
            return SimpleNamespace(rowcount=0) if len(looked) == 1 else execute(statement, *more)

        monkeypatch.setattr(session, "execute", before_the_other_came)
        keep_feedback(session, conversation_id="a" * 20, about="home/bicycles", helped=False, reason="unclear")

    with session_scope(database) as session:
        assert [(row.helped, row.reason) for row in session.query(Feedback)] == [(False, "unclear")]


def test_two_rows_for_one_answer_cannot_be(database):
    with pytest.raises(IntegrityError), session_scope(database) as session:
        session.add_all(Feedback(conversation_id="a" * 20, about="home/bicycles", helped=helped, created=0) for helped in (True, False))


def test_forgetting_a_conversation_forgets_its_feedback(database):
    with session_scope(database) as session:
        keep_feedback(session, conversation_id="a" * 20, about="home/bicycles", helped=True)
        keep_feedback(session, conversation_id="b" * 20, about="home/bicycles", helped=True)
        gone = forget(session, conversation_id="a" * 20)

        assert gone == 1
        assert feedback_counts(session) == [FeedbackCount("home/bicycles", 1, 0)]


def test_feedback_goes_with_the_retention_period(database):
    with session_scope(database) as session:
        keep_feedback(session, conversation_id="a" * 20, about="home/bicycles", helped=True)
        created = session.query(Feedback.created).scalar()

        assert forget_older_than(session, days=30, now=created + 29 * _A_DAY) == 0
        assert forget_older_than(session, days=30, now=created + 31 * _A_DAY) == 1
