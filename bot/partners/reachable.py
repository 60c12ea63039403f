"""The content in service without what is hidden: the next partner and the next number stand in its place."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from sqlalchemy.exc import SQLAlchemyError

from bot.content.content import Content
from bot.content.models import Contact, Strict
from bot.database import session_scope
from bot.partners.hiding import NUMBERS, ORGANISATIONS, hidden_keys
from bot.release.store import CurrentContent, Releases

logger = logging.getLogger(__name__)
_LOOK_EVERY = 1.0
"""Seconds after which a process looks again at what is hidden."""
_IN_DANGER = Contact(number="emergency_999", when="You are in danger now.")
_AT_ANY_TIME = Contact(number="police_101", when="You want the police and it is not happening right now.")


@dataclass(frozen=True)
class Hidden:
    """Keys of organisations and numbers that answers leave out."""

    organisations: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.organisations or self.numbers)


class ReachableContent(CurrentContent):
    """The content in service as answers may use it now. A database out of reach leaves what was known last."""

    def __init__(self, releases: Releases, database: str, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(releases)
        self._database = database
        self._clock = clock
        self._looked: float | None = None
        self._hidden = Hidden()
        self._shown: tuple[Content, Hidden, Content] | None = None

    def get(self) -> Content:
        """Return the same object until the release or what is hidden changes; raise ReleaseError when there is no release."""
        whole, hidden = super().get(), self._hidden_now()
        if self._shown is None or self._shown[0] is not whole or self._shown[1] != hidden:
            self._shown = (whole, hidden, without(whole, hidden))
        return self._shown[2]

    def _hidden_now(self) -> Hidden:
        now = self._clock()
        if self._looked is None or now - self._looked >= _LOOK_EVERY:
            self._looked = now
            try:
                with session_scope(self._database) as session:
                    self._hidden = Hidden(hidden_keys(session, ORGANISATIONS), hidden_keys(session, NUMBERS))
            except SQLAlchemyError as error:
                logger.warning("What is hidden could not be read (%s); what was known last holds", type(error).__name__)
        return self._hidden


def without(content: Content, hidden: Hidden) -> Content:
    """Return content that names nothing hidden: lists lose it, sentences say in its place that it cannot be reached.

    An answer that would have no partner left names the next one for its topic; one without a number to ring names the police.
    """
    if not hidden:
        return content
    organisations = {
        key: partner.copy(update={"numbers": [number for number in partner.numbers if number not in hidden.numbers]})
        for key, partner in content.organisations.items()
        if key not in hidden.organisations
    }
    numbers = {key: _said_out_of_reach(number) if key in hidden.numbers else number for key, number in content.numbers.items()}
    content = replace(content, organisations=organisations, numbers=numbers)
    return replace(
        content,
        advice={key: _reached(advice, hidden, _AT_ANY_TIME, _next_for(content, [key])) for key, advice in content.advice.items()},
        danger={key: _reached(answer, hidden, _IN_DANGER, []) for key, answer in content.danger.items()},
        notices={key: _reached(notice, hidden, _AT_ANY_TIME, _next_for(content, notice.topics)) for key, notice in content.notices.items()},
        checks={key: _reached(check, hidden, _AT_ANY_TIME, _next_for(content, check.topics)) for key, check in content.checks.items()},
        tools={key: _reached(tool, hidden, _AT_ANY_TIME, _next_for(content, tool.topics)) for key, tool in content.tools.items()},
    )


def _said_out_of_reach(number):
    """Return a number whose place in a sentence is taken by its name, so that nobody rings in vain."""
    return number.copy(update={"number": f"{number.name} (out of reach just now)"})


def _reached(answer: Strict, hidden: Hidden, otherwise: Contact, others: list[str]):
    """Return an answer without what is hidden, with something else where a list would be empty."""
    contacts = [contact for contact in answer.contact if contact.number not in hidden.numbers]
    partners = [key for key in answer.partners if key not in hidden.organisations]
    changed = {}
    if len(contacts) != len(answer.contact):
        changed["contact"] = contacts or [otherwise]
    if len(partners) != len(answer.partners):
        changed["partners"] = partners or others[:1]
    return answer.copy(update=changed) if changed else answer


def _next_for(content: Content, topics: list[str]) -> list[str]:
    """Return who else helps with some topics: those made for them before those for everything."""
    partners = content.organisations.items()
    made_for_them = [key for key, partner in partners if partner.topics != "all" and set(topics) & set(partner.topics)]
    return made_for_them + [key for key, partner in partners if partner.topics == "all"]
