"""The overview of the room, a list for each kind of entry, and what has to be read again."""

from __future__ import annotations

from flask import render_template, request

from bot.accounts.models import EVERYBODY
from bot.changes.known import known_shelf
from bot.clock import now as scotland_now
from editor.context import session, settings
from editor.directory.room import blueprint
from editor.directory.rows import SHOW, chosen, rows_of, to_read_again
from editor.directory.sections import SECTIONS, section_of
from editor.guard import allows


@blueprint.get("/")
@allows(*EVERYBODY)
def overview():
    """Show what there is, what is hidden now, and how much has to be read again."""
    corpus, today = known_shelf(settings).corpus, scotland_now().date()
    rows = {section: rows_of(session, section, corpus, today) for section in SECTIONS.values()}
    hidden = [row for found in rows.values() for row in found if row.hidden]
    due = sum(row.overdue for found in rows.values() for row in found)
    return render_template("directory/overview.html", rows=rows, hidden=hidden, due=due)


@blueprint.get("/again")
@allows(*EVERYBODY)
def read_again():
    """Show what has to be read again and when, the longest overdue first."""
    today = scotland_now().date()
    return render_template("directory/again.html", rows=to_read_again(session, known_shelf(settings).corpus, today), today=today)


@blueprint.get("/<section_name>/")
@allows(*EVERYBODY)
def list_entries(section_name: str):
    """Show the entries of one kind, what has to be read again first."""
    section = section_of(section_name)
    show, search = request.args.get("show", ""), request.args.get("search", "").strip()
    rows = rows_of(session, section, known_shelf(settings).corpus, scotland_now().date())
    found = chosen(rows, show=show, search=search)
    return render_template("directory/list.html", section=section, rows=found, total=len(rows), show=show, search=search, choices=SHOW)
