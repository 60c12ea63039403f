"""The content in service, as this process knows it."""

from __future__ import annotations

from flask import current_app

from bot.content.content import Content
from bot.release.store import CurrentContent, Releases
from editor.context import settings

_KEPT = "keepsafe_content_in_service"


def content_in_service() -> Content:
    """Return what the public is answered from; raise ReleaseError while there is no release."""
    kept = current_app.extensions.get(_KEPT)
    if kept is None:
        kept = current_app.extensions[_KEPT] = CurrentContent(Releases(settings.releases_dir))
    return kept.get()
