"""Review: hand a draft in, return it, approve it with a second pair of eyes, say when it goes live and when it ends."""

from __future__ import annotations

import time

from sqlalchemy.orm import Session

from bot.accounts.models import PUBLISHER, REVIEWER, User
from bot.changes.drafting import require_pen
from bot.changes.london import in_words
from bot.changes.models import EDITABLE, Change, State
from bot.changes.states import flush, move, note
from bot.errors import ChangedMeanwhile, ChangeRefused

LONGEST_NOTE = 2000
_SHORTEST_REASON = 10
"""Characters of a reason that says something."""


def submit(session: Session, change: Change, *, by: User, why: str) -> None:
    """Hand a draft in for review. why: what changes and why, in a sentence; the release will say it."""
    require_pen(change, by)
    if not change.differences():
        raise ChangeRefused("Nothing has changed yet. Change something first, or withdraw the draft.")
    change.note = _said(why, "Say in a sentence what changes and why. The reviewer and the release show it.")
    change.submitted = time.time()
    change.review_comment, change.decided, change.decided_by_id = "", None, None
    # Reasons were given for other words than these.
    change.emergency_reason = change.loss_reason = ""
    move(session, change, State.submitted, by=by, action="change.submit", note=change.note, files=[file.path for file in change.differences()])


def take_back(session: Session, change: Change, *, by: User) -> None:
    """Make a submitted change its author's draft again."""
    if by.id not in (change.author_id, change.assigned_to_id):
        raise ChangeRefused("Only its author can take a change back from review. A reviewer can return it with a comment.")
    move(session, change, State.draft, by=by, action="change.take_back")


def return_with_comment(session: Session, change: Change, *, by: User, comment: str) -> None:
    """Give a change back to its author and say what to do."""
    _require(by, REVIEWER, PUBLISHER, doing="return a change")
    change.review_comment = _said(comment, "Write what the author should change.")
    _decide(change, by)
    change.go_live = None
    move(session, change, State.returned, by=by, action="change.return", comment=change.review_comment)


def approve(session: Session, change: Change, *, by: User, comment: str = "", version: int | None = None) -> None:
    """Approve a change: a reviewer or publisher whose own words are not in it. Raises ChangeRefused otherwise.

    version: the one that was read; ChangedMeanwhile is raised when its author has taken it back and handed in other words since.
    """
    _require(by, REVIEWER, PUBLISHER, doing="approve a change")
    if change.state in EDITABLE:
        raise ChangeRefused("This change has not been handed in for review yet. Its author submits it first.")
    if is_ones_own(change, by):
        raise ChangeRefused("Your own words are in this change, so somebody else has to approve it. Ask a reviewer.")
    if version is not None and version != change.version:
        raise ChangedMeanwhile("This change is not as it was when you read it. Read it once more, then decide.")
    change.review_comment = comment.strip()
    _decide(change, by)
    move(session, change, State.approved, by=by, action="change.approve", comment=change.review_comment)


def approve_in_emergency(session: Session, change: Change, *, by: User, reason: str) -> None:
    """Approve one's own change: a publisher alone, with a reason that the audit and the change's page show."""
    _require(by, PUBLISHER, doing="approve a change of their own in an emergency")
    reason = _said(reason, "Say why this cannot wait for a second person. The reason is recorded and shown.")
    if len(reason) < _SHORTEST_REASON:
        raise ChangeRefused("Say in a few more words why this cannot wait for a second person. The reason is recorded and shown.")
    if not is_ones_own(change, by):
        raise ChangeRefused("Your words are not in this change. Approve it as a reviewer does, once its author has handed it in.")
    if not change.differences():
        raise ChangeRefused("Nothing has changed yet. Change something first, or withdraw the draft.")
    change.emergency_reason = reason
    change.note = change.note or reason
    change.submitted = change.submitted or time.time()
    _decide(change, by)
    move(session, change, State.approved, by=by, action="change.approve_in_emergency", reason=reason)


def schedule(session: Session, change: Change, *, by: User, go_live: float | None, expires: float | None = None, now: float | None = None) -> None:
    """Say when an approved change goes live and when it ends, as seconds since 1970 (`london.seconds` reads what people type).

    go_live None takes a time back: it is published by hand. expires: from then on the shelf says again what it said before.
    """
    _require(by, PUBLISHER, doing="schedule a change")
    if change.state not in (State.approved, State.scheduled):
        raise ChangeRefused("Only a change that is approved and not yet public has a time. Have it approved first.")
    now = time.time() if now is None else now
    if go_live is not None and go_live <= now:
        raise ChangeRefused("That time has passed. Choose a time to come, or publish it now.")
    if expires is not None and expires <= (now if go_live is None else go_live):
        raise ChangeRefused("It would end before it begins. Choose a later time for its end.")
    before = {"go_live": in_words(change.go_live), "expires": in_words(change.expires)}
    times = {"go_live": in_words(go_live), "expires": in_words(expires)}
    to = State.scheduled if go_live is not None else State.approved
    change.go_live, change.expires = go_live, expires
    if change.state == to:
        note_times(session, change, by, before, times)
    else:
        move(session, change, to, by=by, action="change.schedule", **times)


def note_times(session: Session, change: Change, by: User, before: dict, after: dict) -> None:
    """Record new times of a change whose state stays as it is."""
    note(session, change, by=by, action="change.schedule", before=before, after=after)
    flush(session)


def is_ones_own(change: Change, user: User) -> bool:
    """Tell whether somebody's words are in a change."""
    return user.id == change.author_id or any(editor.user_id == user.id for editor in change.editors)


def _decide(change: Change, by: User) -> None:
    change.decided_by_id, change.decided = by.id, time.time()


def _require(by: User, *roles: str, doing: str) -> None:
    if not by.may(*roles):
        raise ChangeRefused(f"Only a {' or a '.join(roles)} can {doing}.")


def _said(text: str, remedy: str) -> str:
    text = text.replace("\0", "").strip()
    if not text:
        raise ChangeRefused(remedy)
    if len(text) > LONGEST_NOTE:
        raise ChangeRefused(f"That is too long. Say it in {LONGEST_NOTE:,} characters.")
    return text
