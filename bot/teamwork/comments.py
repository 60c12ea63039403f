"""Comments on a subject: say something, answer, settle it, take words back."""

from __future__ import annotations

import time
from collections.abc import Iterable

import sqlalchemy as sa
from sqlalchemy.orm import Session, selectinload

from bot.accounts.models import ADMINISTRATOR, User
from bot.audit.record import record
from bot.errors import CommentRefused
from bot.teamwork.mentions import colleagues, mentioned_in
from bot.teamwork.models import Comment
from bot.teamwork.notifications import notify

LONGEST = 4000


def threads(session: Session, subject: str) -> list[Comment]:
    """Return the threads about a subject with their answers: open ones first, each group oldest first."""
    query = sa.select(Comment).where(Comment.subject == subject, Comment.thread_id.is_(None)).options(selectinload(Comment.answers))
    return session.execute(query.order_by(Comment.resolved.is_not(None), Comment.id)).scalars().all()


def how_many_open(session: Session, subject: str) -> int:
    """Return how many threads about a subject are not settled."""
    return session.execute(sa.select(sa.func.count()).select_from(Comment).where(_open(), Comment.subject == subject)).scalar_one()


def say(
    session: Session,
    *,
    subject: str,
    address: str,
    text: str,
    by: User,
    tell: Iterable[int] = (),
    thread: Comment | None = None,
    title: str = "",
) -> Comment:
    """Add a comment, or an answer when there is a `thread`; tell those it names, those picked, and whoever began the thread.

    address: the path of the page it stands on. tell: ids of editors besides those named in the text. title: what people call the subject.
    Raises CommentRefused.
    """
    text = text.strip()
    if not text:
        raise CommentRefused("Write what you want to say.")
    if len(text) > LONGEST:
        raise CommentRefused(f"That is too long. Say it in {LONGEST:,} characters.")
    comment = Comment(subject=subject, address=address, text=text, author_id=by.id, written=time.time(), thread_id=thread.id if thread else None)
    session.add(comment)
    session.flush()
    here = colleagues(session)
    picked = set(tell)
    named = [user for user in dict.fromkeys([*mentioned_in(text, here), *(user for user in here if user.id in picked)]) if user.id != by.id]
    words = f"In a comment on {title or subject}: {_beginning(text)}"
    for user in named:
        notify(session, user, "mentioned", f"{by.name} mentioned you", words, _place(comment))
    if thread and thread.author_id != by.id and thread.author not in named:
        notify(session, thread.author, "replied", f"{by.name} answered you", words, _place(comment))
    record(session, who=by, action="comment.add", subject=subject, after={"comment": comment.id, "told": [user.name for user in named]})
    return comment


def resolve(session: Session, thread: Comment, *, by: User) -> None:
    """Settle a thread."""
    thread.resolved, thread.resolved_by_id = time.time(), by.id
    record(session, who=by, action="comment.resolve", subject=thread.subject, after={"comment": thread.id})


def reopen(session: Session, thread: Comment, *, by: User) -> None:
    """Open a settled thread again."""
    thread.resolved = thread.resolved_by_id = None
    record(session, who=by, action="comment.reopen", subject=thread.subject, after={"comment": thread.id})


def remove(session: Session, comment: Comment, *, by: User) -> None:
    """Take a comment's words away, such as a name that must not stand there. Its author or an administrator may."""
    if by.id != comment.author_id and not by.may(ADMINISTRATOR):
        raise CommentRefused("Only its author or an administrator can remove a comment.")
    comment.text, comment.removed = "", time.time()
    record(session, who=by, action="comment.remove", subject=comment.subject, after={"comment": comment.id})


def _open():
    return sa.and_(Comment.thread_id.is_(None), Comment.resolved.is_(None))


def _place(comment: Comment) -> str:
    return f"{comment.address}#comment-{comment.id}"


def _beginning(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 200 else f"{line[:199]}…"
