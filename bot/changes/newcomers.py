"""Drafts of topics that are not there yet."""

from __future__ import annotations

import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.accounts.models import User
from bot.changes.drafting import begin
from bot.changes.folders import Shelf
from bot.changes.kinds import Kind, files_of
from bot.changes.models import EDITABLE, Change
from bot.content.new_topic import texts_of_new_topic
from bot.errors import BotError, ChangeRefused
from bot.settings import Settings


def new_topic(session: Session, *, settings: Settings, key: str, by: User, today: datetime.date) -> Change:
    """Open a draft of a topic that is not there yet; raise ChangeRefused for a name that cannot be one or is taken."""
    try:
        texts = texts_of_new_topic(settings.data_dir, key, today)
    except BotError as error:
        raise ChangeRefused(str(error)) from error
    named = {f"{shelf}/{key}.yml": _without_notes(text) for shelf, text in texts.items()}
    _refuse_what_is_there(session, settings, key)
    return begin(session, kind=Kind.topic, key=key, by=by, bases={}, texts=named)


def _without_notes(text: str) -> str:
    """Leave out the lines that tell how a file is written by hand: the forms say it beside their fields."""
    return "".join(line for line in text.splitlines(keepends=True) if not line.startswith("#"))


def _refuse_what_is_there(session: Session, settings: Settings, key: str) -> None:
    shelf = Shelf.of(settings)
    begun = sa.select(Change).where(Change.key == key, Change.state.in_([state.value for state in EDITABLE]))
    if any(shelf.read(path) is not None for path in files_of(Kind.topic, key)):
        raise ChangeRefused(f"There is “{key}” already. Edit that, or choose another name.")
    if session.execute(begun).scalars().first():
        raise ChangeRefused(f"Somebody has begun “{key}” already. Look among the drafts, or choose another name.")
