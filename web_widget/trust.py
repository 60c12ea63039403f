"""Whether a request was sent by our own page."""

from __future__ import annotations

from urllib.parse import urlsplit

from flask import request
from flask_wtf.csrf import CSRFError, generate_csrf, validate_csrf
from werkzeug.exceptions import Forbidden
from wtforms import ValidationError

from web_widget.cookies import conversation_id

CSRF_FIELD = "csrf_token"


def refuse_other_sites() -> None:
    """Refuse what another site's page sent; browsers tell in one of two headers.

    Our pages send no referrer, so a form of ours comes with `Origin: null`, as a form of anybody's may: that header alone says nothing.
    """
    site = request.headers.get("Sec-Fetch-Site")
    origin = request.headers.get("Origin")
    from_elsewhere = site in ("cross-site", "same-site") if site else origin not in (None, "null") and not _is_ours(origin)
    if from_elsewhere:
        raise Forbidden("Messages can only be sent from our own page.")


def surely_our_page() -> bool:
    """Tell whether the browser vouches that our own page sent this."""
    return request.headers.get("Sec-Fetch-Site") == "same-origin"


def form_token() -> str:
    """Return the token for this page's forms. Before there is a conversation there is no cookie, and a token would need one."""
    return generate_csrf() if conversation_id() else ""


def require_form_token() -> None:
    """Refuse a form of a visitor who has a conversation unless it carries the token we wrote into it."""
    if conversation_id() is None:
        return
    try:
        validate_csrf(request.form.get(CSRF_FIELD))
    except ValidationError as error:
        raise CSRFError("This page was open too long to be sent. Send it again now.") from error


def _is_ours(origin: str) -> bool:
    return urlsplit(origin).netloc == request.host
