"""Short pages that do not change."""

from __future__ import annotations

from flask import Blueprint, Response, render_template, url_for

from web_widget.door import get_door

blueprint = Blueprint("pages", __name__)
_ROBOTS = "User-agent: *\nDisallow: /chat\nDisallow: /widget\nDisallow: /demo\nDisallow: /healthz\nSitemap: {sitemap}\n"


@blueprint.get("/privacy")
def privacy() -> str:
    """Say what is kept, for how long, and how to have it deleted."""
    settings = get_door().settings
    return render_template("privacy.html", days=settings.retention_days, small_number=settings.small_number)


@blueprint.get("/accessibility")
def accessibility() -> str:
    """Say who can use the chat, how, and where it falls short."""
    return render_template("accessibility.html")


@blueprint.get("/robots.txt")
def robots() -> Response:
    """Keep conversations and machinery out of search engines, and lead them to the advice."""
    return Response(_ROBOTS.format(sitemap=url_for("advice.sitemap", _external=True)), mimetype="text/plain")
