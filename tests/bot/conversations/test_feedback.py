"""What people say of an answer is counted, and forgotten with everything else."""

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
