"""What people say of an answer is counted, and forgotten with everything else."""

from types import SimpleNamespace

import pytest
from sqlalchemy.exc import IntegrityError

from bot.conversations.feedback import feedback_counts, keep_feedback
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
        assert feedback_counts(session) == [("phones/just_stolen", 1, 1), ("home/bicycles", 1, 0)]
    assert {column.name for column in Feedback.__table__.columns} == {"id", "conversation_id", "about", "helped", "reason", "created"}


def test_saying_it_again_replaces_what_was_said_before(database):
    with session_scope(database) as session:
        keep_feedback(session, conversation_id="a" * 20, about="home/bicycles", helped=True)
        keep_feedback(session, conversation_id="a" * 20, about="home/bicycles", helped=False, reason="unclear")

    with session_scope(database) as session:
        assert feedback_counts(session) == [("home/bicycles", 0, 1)]


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
        assert feedback_counts(session) == [("home/bicycles", 1, 0)]


def test_feedback_goes_with_the_retention_period(database):
    with session_scope(database) as session:
        keep_feedback(session, conversation_id="a" * 20, about="home/bicycles", helped=True)
        created = session.query(Feedback.created).scalar()

        assert forget_older_than(session, days=30, now=created + 29 * _A_DAY) == 0
        assert forget_older_than(session, days=30, now=created + 31 * _A_DAY) == 1
