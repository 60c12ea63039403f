"""The widget on other sites: one script tag, and a page that shows it."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

from flask import Blueprint, Response, current_app, render_template

blueprint = Blueprint("embed", __name__)
SCRIPT = Path(__file__).parent / "static" / "widget.js"
_KEPT_SECONDS = 300


@blueprint.get("/widget.js")
def script() -> Response:
    """Serve the script that puts the launcher and the frame on a page. A browser checks its digest only where it may read it."""
    response = current_app.send_static_file(SCRIPT.name)
    response.headers["Cache-Control"] = f"public, max-age={_KEPT_SECONDS}"
    response.headers["Access-Control-Allow-Origin"] = "*"
    return response


@blueprint.get("/demo")
def demo() -> str:
    """Show the widget on a page as another site would have it."""
    return render_template("demo.html")


def script_tag(address: str) -> str:
    """Return the tag for a page of another site, which runs the script only as it is now (subresource integrity)."""
    digest = base64.b64encode(hashlib.sha384(SCRIPT.read_bytes()).digest()).decode()
    return f'<script src="{address.rstrip("/")}/widget.js" integrity="sha384-{digest}" crossorigin="anonymous" defer></script>'
