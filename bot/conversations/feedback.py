"""What people said of answers, as counts: which answer, helped or not, and one of a few reasons. Never a word of theirs."""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from bot.answers.titles import title_of
from bot.clock import LONDON
from bot.conversations.models import Feedback
from bot.payloads import Command


@dataclass
class FeedbackCount:
    """What people said of one answer.

    about: key of its topic.
    helped: how many it helped.
    not_helped: how many it did not help.
    reasons: how many of those gave which reason, a key of `bot.answers.feedback.REASONS`; not everybody gives one.
    """

    about: str
    helped: int = 0
    not_helped: int = 0
    reasons: Counter[str] = field(default_factory=Counter)

    def add(self, helped: bool, reason: str | None) -> None:
        """Count what one person said."""
        self.helped += helped
        self.not_helped += not helped
        if reason:
            self.reasons[reason] += 1


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


def feedback_counts(session: Session) -> list[FeedbackCount]:
    """Return what people said of each answer within the time it is kept, those that helped least first."""
    rows = session.execute(sa.select(Feedback.about, Feedback.helped, Feedback.reason))
    return sorted(_counted(rows), key=lambda count: (count.helped - count.not_helped, count.about))


def feedback_by_day(session: Session) -> dict[date, list[FeedbackCount]]:
    """Return the same for each day on Scotland's clock on which anybody said anything, oldest first, answers by key."""
    days = defaultdict(list)
    for created, *said in session.execute(sa.select(Feedback.created, Feedback.about, Feedback.helped, Feedback.reason).order_by(Feedback.created)):
        days[datetime.fromtimestamp(created, LONDON).date()].append(said)
    return {day: sorted(_counted(rows), key=lambda count: count.about) for day, rows in days.items()}


def in_lines(counts: Iterable[FeedbackCount]) -> list[str]:
    """Return a line to read for each answer."""
    return [f"{count.helped:>10}  {count.not_helped:>7}  {count.about}{_why(count)}" for count in counts]


def _why(count: FeedbackCount) -> str:
    said = ", ".join(f"{title_of(Command('why', reason), None)}: {number}" for reason, number in count.reasons.most_common())
    return f" ({said})" if said else ""


def _counted(rows: Iterable[tuple[str, bool, str | None]]) -> list[FeedbackCount]:
    counts: dict[str, FeedbackCount] = {}
    for about, helped, reason in rows:
        counts.setdefault(about, FeedbackCount(about)).add(helped, reason)
    return list(counts.values())
