"""Leave a partner or a number out of answers at once, and let it be named again: without review, with a reason, in the audit."""

from __future__ import annotations

from flask import abort, flash, redirect, request, url_for

from bot.accounts.models import PUBLISHER, REVIEWER
from bot.changes.known import known_shelf
from bot.partners import hiding
from editor.context import me, now, session, settings
from editor.directory.room import blueprint
from editor.directory.sections import Section, section_of
from editor.guard import allows


@blueprint.post("/<section_name>/<key>/hide")
@allows(REVIEWER, PUBLISHER)
def hide(section_name: str, key: str):
    """Leave it out from now on."""
    section = _that_can_hide(section_name)
    reason = request.form.get("reason", "")
    hiding.hide(session, content=known_shelf(settings).corpus, kind=section.name, key=key, reason=reason, by=me, now=now())
    flash("Answers leave it out from now on. The audit has your reason.", "done")
    return redirect(url_for("directory.show", section_name=section.name, key=key))


@blueprint.post("/<section_name>/<key>/show-again")
@allows(REVIEWER, PUBLISHER)
def show_again(section_name: str, key: str):
    """Let answers name it again."""
    section = _that_can_hide(section_name)
    hiding.show_again(session, kind=section.name, key=key, by=me)
    flash("Answers name it again.", "done")
    return redirect(url_for("directory.show", section_name=section.name, key=key))


def _that_can_hide(name: str) -> Section:
    section = section_of(name)
    return section if section.can_hide else abort(404)
