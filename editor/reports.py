"""Reports are pages of their own, with their own style; they are shown in a sandbox where nothing runs."""

from __future__ import annotations

from pathlib import Path

from flask import Response, abort

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; sandbox"


def as_page(path: Path | None) -> Response:
    """Return a report as it was written; 404 where there is none."""
    if path is None or not path.exists():
        abort(404)
    return Response(path.read_text("utf-8"), mimetype="text/html", headers={"Content-Security-Policy": _POLICY})
