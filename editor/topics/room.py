"""The room's blueprint, and what its pages share."""

from __future__ import annotations

import threading

from flask import Blueprint, abort

from bot.changes.answer_forms import AdviceForm, DangerForm, NoticeForm
from bot.changes.form import Form
from bot.changes.kinds import Kind
from bot.changes.known import warm_up
from bot.changes.models import Change
from editor.context import session

blueprint = Blueprint("topics", __name__, url_prefix="/topics")

FORMS: dict[Kind, type[Form]] = {Kind.topic: AdviceForm, Kind.danger: DangerForm, Kind.notice: NoticeForm}
"""What is written in this room, and the form of each."""


@blueprint.record_once
def read_ahead(state) -> None:
    """Read the shelf in a thread, so that the first editor of the day need not wait for it."""
    settings = state.app.extensions["keepsafe_settings"]
    if not state.app.testing:
        threading.Thread(target=warm_up, args=(settings,), daemon=True, name="reads the shelf").start()


def draft_or_404(change_id: int) -> Change:
    """Return a change that this room can show."""
    change = session.get(Change, change_id)
    return change if change is not None and change.about in FORMS else abort(404)
