"""Take sentences of a group into an editor's draft: as examples, as held-out tests, or as the beginning of a new topic."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from bot.accounts.models import User
from bot.changes.drafting import also_change, open_change, save
from bot.changes.examples_form import ExamplesForm
from bot.changes.kinds import HELD_OUT as HELD_OUT_SHELF
from bot.changes.kinds import kind_of
from bot.changes.models import Change
from bot.changes.newcomers import new_topic
from bot.errors import InboxRefused
from bot.inbox.kinds import EXAMPLE, HELD_OUT, NEW_TOPIC, OUT_OF_SCOPE
from bot.settings import Settings

_SHELVES = {EXAMPLE: "nlu", NEW_TOPIC: "nlu", OUT_OF_SCOPE: "nlu", HELD_OUT: HELD_OUT_SHELF}


def into_draft(
    session: Session, *, settings: Settings, by: User, action: str, key: str, sentences: Sequence[str], today: date
) -> tuple[Change, list[str]]:
    """Add sentences to `by`'s draft of what `key` names, and return the draft with those it did not have yet.

    key: of a topic, of a matter that is not ours, or of the topic to begin. Raises ChangeRefused or InboxRefused, in words.
    """
    if not sentences:
        raise InboxRefused("Choose at least one sentence.")
    if action == NEW_TOPIC:
        change = new_topic(session, settings=settings, key=key, by=by, today=today)
    else:
        change = open_change(session, settings=settings, kind=kind_of(key), key=key, by=by)
    path = f"{_SHELVES[action]}/{key}.yml"
    text = also_change(session, change, settings=settings, path=path, by=by).text
    form = ExamplesForm.parse(text)
    known = {sentence.casefold() for sentence in form.sentences}
    added = [sentence for sentence in dict.fromkeys(sentences) if sentence.casefold() not in known]
    form.blocks[0].sentences.extend(added)
    return save(session, change, by=by, version=change.version, texts={path: form.onto(text)}), added
