"""Which page of the back office is about what: a key of the shelf, or a change."""

from __future__ import annotations

from flask import current_app, url_for

_DIRECTORY = ("organisations", "numbers", "campaigns", "checks", "tools", "phrases", "sources", "to_verify", "telegram", "commands")


def place_of(subject: str) -> str:
    """Return the path of the page about `doorstep/bogus_callers`, `organisations/age_scotland` or `change/12`.

    What has no page of its own has one for comments on it.
    """
    first, _, name = subject.partition("/")
    if first == "change" and name.isdigit():
        return _page("changes.show", change_id=int(name)) or _comments(subject)
    if first in _DIRECTORY:
        return _page("directory.show", section_name=first, key=name) or _comments(subject)
    return _page("topics.show", key=subject) or _comments(subject)


def _page(endpoint: str, **values) -> str | None:
    return url_for(endpoint, **values) if endpoint in current_app.view_functions else None


def _comments(subject: str) -> str:
    return url_for("comments.show", subject=subject)
