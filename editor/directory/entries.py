"""One entry as it stands: what it says, where it is named, its changes, and what can be done with it."""

from __future__ import annotations

from flask import abort, render_template

from bot.accounts.models import EVERYBODY
from bot.changes.history import history
from bot.changes.known import known_shelf
from bot.clock import now as scotland_now
from bot.partners.hiding import NEVER_HIDDEN
from editor.context import session, settings
from editor.directory.room import blueprint
from editor.directory.rows import rows_of
from editor.directory.sections import section_of
from editor.entry_form.fields import fields_of
from editor.entry_form.tables import tables_of
from editor.entry_form.values import shown
from editor.guard import allows


@blueprint.get("/<section_name>/<key>")
@allows(*EVERYBODY)
def show(section_name: str, key: str):
    """Show an entry of the shelf."""
    section, corpus = section_of(section_name), known_shelf(settings).corpus
    row = next((row for row in rows_of(session, section, corpus, scotland_now().date()) if row.key == key), None) or abort(404)
    entry = section.entries(corpus).get(key)
    fields = fields_of(section.shape_of(key))
    return render_template(
        "directory/show.html",
        section=section,
        row=row,
        fields=fields,
        values=shown(fields, _plain(entry)) if entry else None,
        tables=tables_of(corpus),
        changes=history(session, key=f"{section.name}/{key}"),
        never_hidden=section.can_hide and key in NEVER_HIDDEN[section.name],
    )


def _plain(entry) -> dict:
    """Return an entry as a file would say it."""
    return {key: value for key, value in entry.dict(by_alias=True).items() if value is not None}
