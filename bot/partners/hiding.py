"""Hide an organisation or a number that cannot be reached, at once and without a release, and show it again."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.audit.record import record
from bot.content.content import Content
from bot.errors import HidingRefused
from bot.partners.models import HiddenSignpost

if TYPE_CHECKING:
    from bot.accounts.models import User

ORGANISATIONS, NUMBERS = "organisations", "numbers"
NEVER_HIDDEN = {
    NUMBERS: frozenset({"emergency_999", "emergency_112", "police_101", "relay_uk", "police_relay"}),
    ORGANISATIONS: frozenset({"police_scotland", "relay_uk", "bsl_999", "emergency_sms"}),
}
"""The way to 999 and 101, spoken, typed or signed: answers to danger stand on it."""
_LONGEST_REASON = 300


def hide(session: Session, *, content: Content, kind: str, key: str, reason: str, by: User, now: float | None = None) -> HiddenSignpost:
    """Leave an organisation or a number out of every answer from now on; raise HidingRefused, in words, where that may not be.

    kind: ORGANISATIONS or NUMBERS. content: what is in service, which has to know the key.
    """
    if key not in getattr(content, kind):
        raise HidingRefused(f"There is nothing called “{key}” in the answers. Choose from the list.")
    if key in NEVER_HIDDEN[kind]:
        raise HidingRefused("People in danger need this. It is never hidden.")
    if not reason.strip():
        raise HidingRefused("Say in a few words why, such as: the line is dead since this morning.")
    if len(reason.strip()) > _LONGEST_REASON:
        raise HidingRefused(f"Say why in at most {_LONGEST_REASON} characters.")
    if session.get(HiddenSignpost, (kind, key)):
        raise HidingRefused("It is hidden already.")
    since = time.time() if now is None else now
    hidden = HiddenSignpost(kind=kind, key=key, reason=reason.strip(), since=since, by_name=by.name)
    session.add(hidden)
    record(session, who=by, action="signpost.hide", subject=f"{kind}/{key}", after={"reason": hidden.reason})
    return hidden


def show_again(session: Session, *, kind: str, key: str, by: User) -> None:
    """Let answers name it again; raise HidingRefused when it is not hidden."""
    hidden = session.get(HiddenSignpost, (kind, key))
    if hidden is None:
        raise HidingRefused("It is not hidden. Answers name it already.")
    record(session, who=by, action="signpost.show", subject=f"{kind}/{key}", before={"reason": hidden.reason, "by": hidden.by_name})
    session.delete(hidden)


def everything_hidden(session: Session) -> dict[str, HiddenSignpost]:
    """Return what is hidden, by keys such as `organisations/age_scotland`."""
    rows = session.execute(sa.select(HiddenSignpost).order_by(HiddenSignpost.since)).scalars()
    return {f"{row.kind}/{row.key}": row for row in rows}


def hidden_keys(session: Session, kind: str) -> frozenset[str]:
    """Return the keys of what is hidden of one kind."""
    return frozenset(session.execute(sa.select(HiddenSignpost.key).where(HiddenSignpost.kind == kind)).scalars())
