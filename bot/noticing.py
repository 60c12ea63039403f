"""What a door notices of a message besides answering it: the counts, and questions for the inbox. Whatever goes wrong here, the answer is given."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from sqlalchemy.orm import Session

from bot.counts.happened import what_was_pressed, what_was_typed
from bot.counts.tally import tally_of
from bot.database import session_scope
from bot.inbox import noting
from bot.nlu.understanding import Understanding
from bot.payloads import Command
from bot.reply import Reply
from bot.settings import Settings

logger = logging.getLogger(__name__)


class Noticing:
    """Notices what happens at one door, `web` or `telegram`; at a door without a name nothing is noticed."""

    def __init__(self, settings: Settings, channel: str) -> None:
        self._settings = settings
        self._channel = channel

    def typed(self, conversation_id: str, text: str, replies: Sequence[Reply], understanding: Understanding | None, *, begins: bool) -> None:
        """Notice a typed message, redacted, and the replies to it."""

        def notice() -> None:
            tally_of(self._settings.database).count(self._channel, what_was_typed(replies, understanding, begins=begins))
            kind = noting.why_unclear(replies)
            if kind and text:
                language = understanding.language if understanding else None
                self._in_inbox(conversation_id, lambda session, mine: noting.note(session, **mine, text=text, kind=kind, language=language))

        self._whatever_happens(notice)

    def pressed(self, conversation_id: str, command: Command, replies: Sequence[Reply], *, begins: bool) -> None:
        """Notice a pressed button and the replies to it."""

        def notice() -> None:
            tally_of(self._settings.database).count(self._channel, what_was_pressed(replies, command, begins=begins))
            said, _, topic = command.value.partition("/")
            if command.verb == "topic":
                self._in_inbox(conversation_id, lambda session, mine: noting.note_picked(session, **mine, topic=command.value))
            if command.verb == "helped" and said == "no":
                self._in_inbox(conversation_id, lambda session, mine: noting.note_unhelpful(session, **mine, topic=topic))

        self._whatever_happens(notice)

    def _in_inbox(self, conversation_id: str, work: Callable[[Session, dict[str, str]], None]) -> None:
        with session_scope(self._settings.database) as session:
            work(session, {"conversation_id": conversation_id, "secret": self._settings.secret})

    def _whatever_happens(self, notice: Callable[[], None]) -> None:
        if not self._channel:
            return
        try:
            notice()
        except Exception as error:
            # Even a bug here must cost nobody an answer. The error's own words may hold what was written.
            logger.error("A message was answered but not noticed (%s)", type(error).__name__)
