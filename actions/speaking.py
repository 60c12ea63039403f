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
from actions.memory import what_to_remember
from actions.repair import interrupts_search, repaired, with_search_to_carry_on
from bot.answers.outage import LAST_RESORT, outage_reply
from bot.content.content import Content
from bot.errors import BotError
from bot.nlu.understanding import Understanding
from bot.partners.reachable import ReachableContent
from bot.release.store import CurrentContent, Releases
from bot.reply import Reply
from bot.settings import get_settings

logger = logging.getLogger(__name__)


@lru_cache(maxsize=1)
def current_content() -> CurrentContent:
    """Return this process's view of the release in service, without what editors have hidden."""
    settings = get_settings()
    return ReachableContent(Releases(settings.releases_dir), settings.database)


class SpeakingAction(Action, ABC):
    """An action that replies. Rasa swallows what an action raises, so expected failures are met here."""

    leaves_check = True
    """Whether this answers something else than an open check, which is then offered below the answer."""

    serves_search = False
    """Whether this belongs to the search for partners, which other answers offer to carry on."""

    @abstractmethod
    def name(self) -> str:
        """Return the action's name in the domain. Abstract, so that Rasa does not register this class."""

    @abstractmethod
    def replies(self, content: Content, tracker: Tracker) -> list[Reply]:
        """Return what to say, one reply or more."""

    def events(self, replies: list[Reply], tracker: Tracker) -> list[dict[str, Any]]:
        """Return what to remember: what the talk is about, unless an action says otherwise."""
        return what_to_remember(replies, tracker)

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        """Say the reply, or the emergency numbers when it cannot be made."""
        try:
            content = current_content().get()
        except BotError:
            logger.exception("%s has no content to speak from", self.name())
            say(dispatcher, LAST_RESORT)
            return []
        try:
            replies = repaired(self.replies(content, tracker), content, tracker)
            offered, counted = with_check_to_carry_on(replies[-1], content, tracker) if self.leaves_check else (replies[-1], [])
        except (BotError, SQLAlchemyError, KeyError):
            logger.exception("%s could not make its reply", self.name())
            say(dispatcher, outage_reply(content, []))
            return []
        if interrupts_search(tracker, replies[0]) and not self.serves_search:
            offered = with_search_to_carry_on(offered)
        for reply in (*replies[:-1], offered):
            say(dispatcher, reply)
        return [*counted, *self.events(replies, tracker)]


def say(dispatcher: CollectingDispatcher, reply: Reply) -> None:
    """Hand a reply to Rasa: the text for its tracker, the whole for the channel."""
    dispatcher.utter_message(text=reply.text, json_message={"reply": reply.as_dict()})


def understanding_of(tracker: Tracker) -> Understanding | None:
    """Return what was understood of the latest message; None for a button."""
    return Understanding.from_parse(tracker.latest_message)


def entity_of(tracker: Tracker, name: str) -> str | None:
    """Return the value of an entity in the latest message."""
    return next(tracker.get_latest_entity_values(name), None)
