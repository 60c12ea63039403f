"""Assigned work: ask somebody to do something about a subject, with or without a day; see what waits; say it is done."""

from __future__ import annotations

import time
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.accounts.models import User
from bot.audit.record import record
from bot.errors import CommentRefused
from bot.teamwork.models import Task
from bot.teamwork.notifications import notify


def assign(session: Session, *, subject: str, address: str, what: str, to: User, by: User, day: date | None = None, title: str = "") -> Task:
    """Ask somebody to do something and tell them. title: what people call the subject.

    Raises CommentRefused when it is not said what, or they work here no more.
    """
    what = " ".join(what.split())
    if not what:
        raise CommentRefused("Write what should be done.")
    if not to.active:
        raise CommentRefused(f"{to.name} does not work here any more. Choose somebody else.")
    task = Task(subject=subject, address=address, what=what[:200], assigned_to=to, assigned_by=by, day=day, created=time.time())
    session.add(task)
    session.flush()
    record(session, who=by, action="task.assign", subject=subject, after={"task": task.id, "to": to.name, "day": day.isoformat() if day else None})
    if to.id != by.id:
        until = f" By {day.day} {day:%B %Y}." if day else ""
        notify(session, to, "assigned", f"{by.name} asks you to do something", f"{title or subject}: {task.what}.{until}".replace("..", "."), address)
    return task


def finish(session: Session, task: Task, *, by: User) -> None:
    """Say that it is done; once is enough."""
    if task.done:
        return
    task.done, task.done_by_id = time.time(), by.id
    record(session, who=by, action="task.done", subject=task.subject, after={"task": task.id})


def about(session: Session, subject: str) -> list[Task]:
    """Return the open tasks about a subject, soonest first."""
    return _soonest_first(session, Task.subject == subject)


def waiting_for(session: Session, user: User) -> list[Task]:
    """Return the open tasks of an editor, soonest first."""
    return _soonest_first(session, Task.assigned_to_id == user.id)


def between(session: Session, first: date, last: date) -> list[Task]:
    """Return everybody's open tasks that have a day in a span, both ends included."""
    return _soonest_first(session, Task.day.between(first, last))


def _soonest_first(session: Session, which) -> list[Task]:
    query = sa.select(Task).where(which, Task.done.is_(None)).order_by(Task.day.is_(None), Task.day, Task.id)
    return session.execute(query).scalars().all()
