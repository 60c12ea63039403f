"""What people said of answers, as counts: which answer, helped or not, and one of a few reasons. Never a word of theirs."""

from __future__ import annotations

import time

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from bot.conversations.models import Feedback


def keep_feedback(session: Session, *, conversation_id: str, about: str, helped: bool, reason: str | None = None) -> None:
    """Keep what somebody says of an answer; saying it again replaces what was said before."""
    said = {"helped": helped, "reason": reason, "created": time.time()}
    again = sa.update(Feedback).where(Feedback.conversation_id == conversation_id, Feedback.about == about).values(**said)
    if session.execute(again).rowcount:
        return
    try:
        with session.begin_nested():
            session.execute(sa.insert(Feedback).values(conversation_id=conversation_id, about=about, **said))
    except IntegrityError:
        # It was said twice in the same moment, and the other came first.
        session.execute(again)


def feedback_counts(session: Session) -> list[tuple[str, int, int]]:
    """Return for each answer how many people it helped and how many it did not, those that helped least first."""
    yes, no = (sa.func.sum(sa.case((Feedback.helped.is_(kind), 1), else_=0)) for kind in (True, False))
    rows = session.execute(sa.select(Feedback.about, yes, no).group_by(Feedback.about))
    return sorted(((about, int(helped), int(failed)) for about, helped, failed in rows), key=lambda row: (row[1] - row[2], row[0]))
