"""Forgetting: the server's copy, the cookie, and what is still on its way."""

from __future__ import annotations

from flask import Blueprint, Response, jsonify, redirect, request, session, url_for
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import ServiceUnavailable

from web_widget import trust
from web_widget.cookies import conversation_id, in_widget
from web_widget.door import get_door
from web_widget.incoming import json_fields, visit_in
from web_widget.leaving import LEAVE_TO
from web_widget.turn import erase

blueprint = Blueprint("forget", __name__)
_FAILED = "I could not delete this conversation just now. Try again in a minute."


@blueprint.post("/chat/forget")
def forget() -> Response:
    """Forget this browser's conversation; with `leave`, go to a neutral page whether or not that worked."""
    trust.refuse_other_sites()
    if request.is_json:
        if not _forget(visit_in(json_fields())):
            raise ServiceUnavailable(_FAILED)
        return jsonify(forgotten=True)
    return _leave() if "leave" in request.form else _forget_by_form()


def _forget_by_form() -> Response:
    if not trust.surely_our_page():
        trust.require_form_token()
    if not _forget(visit_in(request.form)):
        raise ServiceUnavailable(_FAILED)
    return redirect(url_for("chat.widget" if in_widget() else "chat.page"), 303)


def _leave() -> Response:
    """A stale page must not keep anybody here."""
    try:
        if not trust.surely_our_page():
            trust.require_form_token()
        _forget(visit_in(request.form))
    except CSRFError:
        pass
    return redirect(LEAVE_TO, 303)


def _forget(visit: str) -> bool:
    """Forget, the page's unanswered message included; the cookie stays only while there is something left to delete."""
    conversations = get_door().visits.forget(visit, conversation_id())
    gone = all([erase(conversation) for conversation in conversations])
    if gone:
        session.clear()
    return gone
