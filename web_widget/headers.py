"""Headers on every answer: what the page may load, who may frame it, what others may learn."""

from __future__ import annotations

from flask import Flask, Response, request

from bot.settings import Settings
from web_widget.cookies import in_widget
from web_widget.leaving import LEAVE_SITE

_POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "connect-src": "'self'",
    # Chromium holds a form's redirect to this list too, and leaving without JavaScript is such a redirect.
    "form-action": f"'self' {LEAVE_SITE}",
    "base-uri": "'none'",
    # No script of ours writes HTML, and none may.
    "require-trusted-types-for": "'script'",
    "trusted-types": "'none'",
}
_FIXED = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
_MAY_NOT_USE = "camera=(), microphone={microphone}, geolocation=(), payment=(), usb=()"
_MAY_LISTEN = {"chat.page", "chat.widget", "chat.send", "embed.demo"}
"""Pages on which a visitor may turn dictation on; the browser still asks them first."""
_FOR_EVERYBODY = {"/widget.js"}
_NO_STORE = "no-store"


def add_headers(app: Flask, settings: Settings) -> None:
    """Put the headers on every answer of an app; a view may have set its own already."""

    @app.after_request
    def headers(response: Response) -> Response:
        for name, value in _FIXED.items():
            response.headers.setdefault(name, value)
        response.headers["Permissions-Policy"] = _MAY_NOT_USE.format(microphone="(self)" if request.endpoint in _MAY_LISTEN else "()")
        response.headers["Content-Security-Policy"] = _policy(settings)
        if not in_widget():
            response.headers["X-Frame-Options"] = "DENY"
        if request.path in _FOR_EVERYBODY:
            response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
        elif request.endpoint != "static":
            response.headers.setdefault("Cache-Control", _NO_STORE)
        if request.is_secure:
            response.headers["Strict-Transport-Security"] = "max-age=31536000"
        return response


def _policy(settings: Settings) -> str:
    policy = {**_POLICY, "frame-ancestors": settings.frame_ancestors if in_widget() else "'none'"}
    if request.path == "/demo":
        policy["frame-src"] = "'self'"
    return "; ".join(f"{name} {value}" for name, value in policy.items())
