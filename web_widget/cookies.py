"""The one cookie: a signed conversation id, of a kind that fits where the chat is shown.

The page has a cookie of its own site. The widget lives in a frame of another site, where browsers keep only cookies marked
`SameSite=None; Secure; Partitioned`. The two have different names, so that one browser may hold both.
"""

from __future__ import annotations

from flask import Flask, request, session
from flask.sessions import SecureCookieSessionInterface

CONVERSATION = "conversation"
PLACE, WIDGET = "in", "widget"
"""The widget's requests carry `?in=widget`."""


def in_widget() -> bool:
    """Tell whether this request belongs to the widget rather than to the page."""
    return request.path == "/widget" or request.args.get(PLACE) == WIDGET


def conversation_id() -> str | None:
    """Return the conversation of this browser, or None before its first message."""
    kept = session.get(CONVERSATION)
    return kept if isinstance(kept, str) and 16 <= len(kept) <= 64 else None


class PageOrWidgetSession(SecureCookieSessionInterface):
    """Flask's signed cookie with the name and marks of the page or of the widget."""

    def get_cookie_name(self, app: Flask) -> str:
        """Return the cookie's name."""
        return "keepsafe_widget" if in_widget() else "keepsafe"

    def get_cookie_secure(self, app: Flask) -> bool:
        """Send the cookie by https only, where it came by https."""
        return request.is_secure

    def get_cookie_samesite(self, app: Flask) -> str:
        """Let the widget's cookie into a frame of another site; browsers allow that by https only."""
        return "None" if request.is_secure and in_widget() else "Lax"

    def get_cookie_partitioned(self, app: Flask) -> bool:
        """Keep the widget's cookie apart for each site that embeds it."""
        return request.is_secure and in_widget()
