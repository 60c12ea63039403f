"""The widget on other sites: one script tag, and a page that shows it."""

from __future__ import annotations

from flask import Blueprint, Response, current_app, render_template

blueprint = Blueprint("embed", __name__)
_KEPT_SECONDS = 300


@blueprint.get("/widget.js")
def script() -> Response:
    """Serve the script that puts the launcher and the frame on a page."""
    response = current_app.send_static_file("widget.js")
    response.headers["Cache-Control"] = f"public, max-age={_KEPT_SECONDS}"
    return response


@blueprint.get("/demo")
def demo() -> str:
    """Show the widget on a page as another site would have it."""
    return render_template("demo.html")
