"""Drafts of what is not there yet: a topic with its three files, or an entry of another kind."""

from __future__ import annotations

import datetime
import re

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.accounts.models import User
from bot.changes.drafting import begin
from bot.changes.folders import Shelf
from bot.changes.form import Form
from bot.changes.kinds import TABLES, Kind, files_of, place_of
from bot.changes.models import EDITABLE, Change
from bot.changes.yaml_text import at, data_of
from bot.content.new_topic import texts_of_new_topic
from bot.errors import BotError, ChangeRefused
from bot.settings import Settings

_NAME = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_LONGEST_NAME = 40


def new_topic(session: Session, *, settings: Settings, key: str, by: User, today: datetime.date) -> Change:
    """Open a draft of a topic that is not there yet; raise ChangeRefused for a name that cannot be one or is taken."""
    try:
        texts = texts_of_new_topic(settings.data_dir, key, today)
    except BotError as error:
        raise ChangeRefused(str(error)) from error
    named = {f"{shelf}/{key}.yml": text for shelf, text in texts.items()}
    _refuse_what_is_there(session, settings, Kind.topic, key)
    return begin(session, kind=Kind.topic, key=key, by=by, bases={}, texts=named)


def new_entry(session: Session, *, settings: Settings, kind: Kind, name: str, form: Form, by: User) -> Change:
    """Open a draft of something new that a form describes: an organisation, a number, a source, a campaign, a doubt.

    name: small letters with `_` between words; the key is made from it.
    """
    if not _NAME.fullmatch(name) or len(name) > _LONGEST_NAME:
        raise ChangeRefused(f"“{name}” cannot be a name. Write small letters, with _ between words, up to {_LONGEST_NAME}.")
    key = f"{_first_part(kind)}/{name}"
    _refuse_what_is_there(session, settings, kind, key)
    path = files_of(kind, key)[0]
    base = Shelf.of(settings).read(path)
    return begin(session, kind=kind, key=key, by=by, bases={path: base}, texts={path: form.onto(base, place_of(kind, key))})


def _first_part(kind: Kind) -> str:
    return TABLES[kind][1] if kind in TABLES else {Kind.organisation: "organisations", Kind.campaign: "campaigns", Kind.check: "checks"}[kind]


def _refuse_what_is_there(session: Session, settings: Settings, kind: Kind, key: str) -> None:
    shelf = Shelf.of(settings)
    texts = {path: shelf.read(path) for path in files_of(kind, key)}
    if kind in TABLES:
        there = at(data_of(next(iter(texts.values())) or ""), place_of(kind, key)) is not None
    else:
        there = any(text is not None for text in texts.values())
    begun = sa.select(Change).where(Change.key == key, Change.state.in_([state.value for state in EDITABLE]))
    if there:
        raise ChangeRefused(f"There is “{key}” already. Edit that, or choose another name.")
    if session.execute(begun).scalars().first():
        raise ChangeRefused(f"Somebody has begun “{key}” already. Look among the drafts, or choose another name.")
