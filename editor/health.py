"""Whether the back office is up, for those who watch processes."""

from __future__ import annotations

from flask import Blueprint

blueprint = Blueprint("health", __name__)


@blueprint.get("/healthz")
def report():
    """Answer."""
    return {"editor": "ok"}
