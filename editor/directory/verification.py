"""What has still to be found out, as work: who is on it, who was asked and when, what they said. It ends in a change."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

import sqlalchemy as sa
from flask import flash, redirect, render_template, request, url_for

from bot.accounts import people
from bot.accounts.models import AUTHOR, EVERYBODY, PUBLISHER, REVIEWER, User
from bot.changes.drafting import assign, open_change, save
from bot.changes.kinds import Kind, place_of
from bot.changes.known import known_shelf
from bot.changes.models import EDITABLE, Change
from bot.changes.yaml_text import at, data_of
from bot.clock import now as scotland_now
from bot.content.doubts import Doubt
from bot.errors import ChangeRefused
from bot.teamwork.notifications import notify
from editor.context import me, session, settings
from editor.directory.draft import Draft, text_with_entry
from editor.directory.room import WRITERS, blueprint
from editor.entry_form.tables import tables_of
from editor.guard import allows

WAITING_TOO_LONG = datetime.timedelta(days=21)
"""After so long without an answer somebody is asked again."""


@dataclass(frozen=True)
class Work:
    """A fact to find out. `asked` is what its latest draft says, or the shelf; `change` that draft; `who` works on it."""

    key: str
    doubt: Doubt
    asked: tuple[dict, ...]
    change: Change | None
    who: User | None
    mine: bool
    closes: bool = False

    @property
    def waits_since(self) -> datetime.date | None:
        """The day of the last question that nobody has answered; None where there is none."""
        return next((one["day"] for one in reversed(self.asked) if not one.get("answer")), None)

    @property
    def state(self) -> str:
        """closing, answered, waiting, begun or free."""
        if self.closes:
            return "closing"
        if self.waits_since:
            return "waiting"
        return "answered" if self.asked else "begun" if self.change else "free"

    def is_late(self, today: datetime.date) -> bool:
        """Tell whether we have waited for too long."""
        return self.waits_since is not None and today - self.waits_since > WAITING_TOO_LONG


@blueprint.get("/find-out")
@allows(*EVERYBODY)
def find_out():
    """Show what has to be found out: what waits too long first, then what nobody is on."""
    corpus, today = known_shelf(settings).corpus, scotland_now().date()
    work = [_work(key, doubt) for key, doubt in corpus.to_verify.items()]
    order = {"waiting": 2, "free": 1, "answered": 0, "begun": 3, "closing": 4}
    work.sort(key=lambda one: (not one.is_late(today), order[one.state], one.waits_since or today))
    editors = [user for user in people.everybody(session) if user.active and user.may(*WRITERS)]
    return render_template("directory/find_out.html", work=work, today=today, editors=editors, tables=tables_of(corpus))


@blueprint.post("/find-out/<key>/give")
@allows(AUTHOR, REVIEWER, PUBLISHER)
def give(key: str):
    """Ask somebody to find it out, oneself included."""
    draft = _draft(key)
    user = session.get(User, request.form.get("user_id", me.id, type=int))
    if user is None or not user.may(*WRITERS):
        raise ChangeRefused("Give it to an author or a publisher, who can write the answer down.")
    assign(session, draft.change, to=user, by=me)
    if user.id != me.id:
        words = f"{me.name} asks you to find out: {draft.change.title}"
        notify(session, user, "assigned", f"{me.name} asks you to find something out", words, url_for("directory.find_out", _anchor=key))
    return _back(key, f"{user.name} finds it out.")


@blueprint.post("/find-out/<key>/asked")
@allows(*WRITERS)
def asked(key: str):
    """Note who was asked and when."""
    who = request.form.get("who", "").strip()
    if not who:
        raise ChangeRefused("Write who was asked.")
    draft = _draft(key)
    _save(draft, [*(draft.entry or {}).get("asked", []), {"who": who, "day": _day(request.form.get("day", ""))}])
    return _back(key, "It is noted who was asked.")


@blueprint.post("/find-out/<key>/answered")
@allows(*WRITERS)
def answered(key: str):
    """Note what they said."""
    answer = request.form.get("answer", "").strip()
    draft = _draft(key)
    rows = [dict(row) for row in (draft.entry or {}).get("asked", [])]
    waiting = next((row for row in reversed(rows) if not row.get("answer")), None)
    if waiting is None or not answer:
        raise ChangeRefused("Write what they said." if waiting else "Note first who was asked.")
    waiting["answer"] = answer
    _save(draft, rows)
    return _back(key, "The answer is noted.")


@blueprint.post("/find-out/<key>/close")
@allows(*WRITERS)
def close(key: str):
    """End the search: a change that takes it off the list, which somebody else approves."""
    draft = _draft(key)
    save(session, draft.change, by=me, version=draft.change.version, texts={draft.path: text_with_entry(draft.text or "", draft.place, None)})
    flash("The draft takes it off the list. Put the fact where it belongs, with its source, then hand both in.", "done")
    return redirect(url_for("directory.edit", change_id=draft.change.id))


def _work(key: str, doubt: Doubt) -> Work:
    change = _open_change(key)
    if change is None:
        return Work(key, doubt, tuple(one.dict() for one in doubt.asked), None, None, False)
    file = change.files[0]
    entry = at(data_of(file.text or ""), place_of(Kind.doubt, change.key))
    rows = entry.get("asked", []) if isinstance(entry, dict) else [one.dict() for one in doubt.asked]
    who = change.assigned_to or change.author
    mine = me.id in (change.author_id, change.assigned_to_id)
    return Work(key, doubt, tuple(row for row in rows if isinstance(row.get("day"), datetime.date)), change, who, mine, closes=entry is None)


def _open_change(key: str) -> Change | None:
    """Return the draft in which the work on a fact is noted: the latest that can still be written in."""
    found = sa.select(Change).where(Change.key == f"to_verify/{key}", Change.state.in_([state.value for state in EDITABLE]))
    return session.execute(found.order_by(Change.id.desc())).scalars().first()


def _draft(key: str) -> Draft:
    """Return the draft in which work is noted, begun now where there is none; others' drafts are theirs to write in."""
    if key not in known_shelf(settings).corpus.to_verify:
        raise ChangeRefused(f"There is nothing called “{key}” to find out. Choose from the list.")
    change = _open_change(key) or open_change(session, settings=settings, kind=Kind.doubt, key=f"to_verify/{key}", by=me)
    return Draft.of(change)


def _save(draft: Draft, rows: list[dict]) -> None:
    entry = {**(draft.entry or {}), "asked": rows}
    save(session, draft.change, by=me, version=draft.change.version, texts={draft.path: text_with_entry(draft.text or "", draft.place, entry)})


def _day(typed: str) -> datetime.date:
    try:
        day = datetime.date.fromisoformat(typed)
    except ValueError:
        raise ChangeRefused("Choose the day they were asked.") from None
    if day > scotland_now().date():
        raise ChangeRefused("That day is still to come. Choose the day they were asked.")
    return day


def _back(key: str, words: str):
    flash(words, "done")
    return redirect(url_for("directory.find_out", _anchor=key))
