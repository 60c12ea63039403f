"""What every action shares: it speaks from the content in service, and it never leaves the visitor without words."""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from functools import lru_cache
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict
from sqlalchemy.exc import SQLAlchemyError

from actions.check_memory import with_check_to_carry_on
from bot.answers.outage import LAST_RESORT, outage_reply
from bot.content.content import Content
from bot.errors import BotError
from bot.nlu.understanding import Understanding
from bot.release.store import CurrentContent, Releases
from bot.reply import Reply
from bot.settings import get_settings

logger = logging.getLogger(__name__)


@lru_cache(maxsize=1)
def current_content() -> CurrentContent:
    """Return this process's view of the release in service."""
    return CurrentContent(Releases(get_settings().releases_dir))


class SpeakingAction(Action, ABC):
    """An action that makes one reply. Rasa swallows what an action raises, so expected failures are met here."""

    leaves_check = True
    """Whether this answers something else than an open check, which is then offered below the answer."""

    @abstractmethod
    def name(self) -> str:
        """Return the action's name in the domain. Abstract, so that Rasa does not register this class."""

    @abstractmethod
    def reply(self, content: Content, tracker: Tracker) -> Reply:
        """Return what to say."""

    def events(self, reply: Reply) -> list[dict[str, Any]]:
        """Return what to remember; nothing unless an action says so."""
        return []

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        """Say the reply, or the emergency numbers when it cannot be made."""
        try:
            content = current_content().get()
        except BotError:
            logger.exception("%s has no content to speak from", self.name())
            say(dispatcher, LAST_RESORT)
            return []
        try:
            reply = self.reply(content, tracker)
            shown, counted = with_check_to_carry_on(reply, content, tracker) if self.leaves_check else (reply, [])
        except (BotError, SQLAlchemyError, KeyError):
            logger.exception("%s could not make its reply", self.name())
            say(dispatcher, outage_reply(content, []))
            return []
        say(dispatcher, shown)
        return [*counted, *self.events(reply)]


def say(dispatcher: CollectingDispatcher, reply: Reply) -> None:
    """Hand a reply to Rasa: the text for its tracker, the whole for the channel."""
    dispatcher.utter_message(text=reply.text, json_message={"reply": reply.as_dict()})


def understanding_of(tracker: Tracker) -> Understanding | None:
    """Return what was understood of the latest message; None for a button."""
    return Understanding.from_parse(tracker.latest_message)


def entity_of(tracker: Tracker, name: str) -> str | None:
    """Return the value of an entity in the latest message."""
    return next(tracker.get_latest_entity_values(name), None)
