"""The audit: who did what and when. It can be read and taken along as a table, not changed."""

from __future__ import annotations

import json
from datetime import datetime

from flask import Blueprint, Response, render_template, request

from bot.accounts.models import ADMINISTRATOR, PUBLISHER, User
from bot.audit.models import AuditEntry
from bot.audit.record import entries, record
from bot.clock import LONDON
from bot.spreadsheets import as_csv
from editor.context import me, session
from editor.guard import allows

blueprint = Blueprint("audit", __name__, url_prefix="/audit")
_A_PAGE = 50
_ALL = 1_000_000


@blueprint.get("/")
@allows(ADMINISTRATOR, PUBLISHER)
def list_entries():
    """Show the newest entries, or those before one."""
    found = entries(session, **_filters(), before_id=request.args.get("before", type=int), limit=_A_PAGE + 1)
    older = found[_A_PAGE - 1].id if len(found) > _A_PAGE else None
    editors = session.query(User).order_by(User.name).all()
    return render_template("audit/list.html", entries=found[:_A_PAGE], older=older, editors=editors, filters=_filters())


@blueprint.get("/audit.csv")
@allows(ADMINISTRATOR, PUBLISHER)
def export():
    """Give the entries as a table; taking them along is itself written down."""
    record(session, who=me, action="audit.export", subject="audit")
    rows = (_row(entry) for entry in entries(session, **_filters(), limit=_ALL))
    text = as_csv(["number", "when", "who", "action", "subject", "before", "after"], rows)
    return Response(text, mimetype="text/csv", headers={"Content-Disposition": "attachment; filename=audit.csv"})


def _filters() -> dict:
    user = request.args.get("user_id", type=int)
    return {"subject": request.args.get("subject", "").strip(), "action": request.args.get("action", "").strip(), "user_id": user}


def _row(entry: AuditEntry) -> list:
    at = datetime.fromtimestamp(entry.at, LONDON).isoformat(timespec="seconds")
    data = [json.dumps(value, ensure_ascii=False) if value is not None else "" for value in (entry.before, entry.after)]
    return [entry.id, at, entry.who, entry.action, entry.subject, *data]
