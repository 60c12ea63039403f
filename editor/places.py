"""Which page of the back office is about what: a key of the shelf, or a change."""

from __future__ import annotations

from flask import current_app, url_for

from bot.changes.known import known_shelf
from bot.changes.models import Change
from editor.context import session, settings
from editor.directory.sections import SECTIONS, name_of

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


def title_of(subject: str) -> str:
    """Return what people call `doorstep/bogus_callers`, `organisations/age_scotland` or `change/12`; what has no name of its own stays as it is."""
    first, _, name = subject.partition("/")
    if first == "change" and name.isdigit():
        change = session.get(Change, int(name))
        return change.title if change else subject
    corpus = known_shelf(settings).corpus
    if first in SECTIONS:
        entry = SECTIONS[first].entries(corpus).get(name)
        return name_of(SECTIONS[first], name, entry) if entry else subject
    return corpus.advice[subject].title if subject in corpus.advice else subject


def _page(endpoint: str, **values) -> str | None:
    return url_for(endpoint, **values) if endpoint in current_app.view_functions else None


def _comments(subject: str) -> str:
    return url_for("comments.show", subject=subject)
