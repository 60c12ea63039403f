"""The client of Rasa that every door uses: send what a visitor typed or pressed, get replies, always."""

from __future__ import annotations

import logging
import secrets

import httpx
from sqlalchemy.exc import SQLAlchemyError

from bot import outage
from bot.answers.closed import answer_while_closed, closed_reply, press_while_closed
from bot.answers.danger import danger_reply
from bot.answers.forgetting import asks_to_forget, not_forgotten_reply
from bot.answers.outage import LAST_RESORT
from bot.content.content import Content
from bot.conversations.store import forget
from bot.database import leave_no_trace, session_scope
from bot.errors import AssistantUnavailable, BadMessage, ReleaseError
from bot.inbox import noting
from bot.messages import LONGEST, clean, visible_text
from bot.nlu.understanding import UNDERSTANDING, Understanding
from bot.noticing import Noticing
from bot.partners.reachable import ReachableContent
from bot.payloads import Command, sign, verify
from bot.release.store import Releases
from bot.reply import Button, Reply
from bot.safety.rules import find_danger
from bot.search import AdviceSearch
from bot.settings import Settings, get_settings
from bot.switches.reading import DoorSwitch

logger = logging.getLogger(__name__)
_READ_FOR_DANGER = 20_000
"""Characters of a message too long to answer that the danger rules still read."""


def new_conversation_id() -> str:
    """Return an id that nobody can guess."""
    return secrets.token_urlsafe(24)


class Assistant:
    """Sends messages to Rasa and returns its replies, with buttons signed. When Rasa or its actions are silent it answers from
    the approved advice, so that `ask` and `press` never return nothing."""

    def __init__(self, settings: Settings | None = None, http: httpx.Client | None = None, channel: str = "") -> None:
        """`channel` is the door, `web` or `telegram`, under which answers are counted; without one nothing is. `http` may be handed over by
        tests; it needs Rasa's address as its base address."""
        self._settings = settings or get_settings()
        self._noticing = Noticing(self._settings, channel)
        self._switch = DoorSwitch(self._settings.database, channel) if channel else None
        self._http = http or httpx.Client(base_url=self._settings.assistant_url, timeout=self._settings.answer_timeout, trust_env=False)
        self._current = ReachableContent(Releases(self._settings.releases_dir), self._settings.database)
        self._searched: tuple[Content, AdviceSearch] | None = None

    @property
    def content(self) -> Content:
        """The approved content in service without what is hidden; raises ReleaseError when there is none."""
        return self._current.get()

    @property
    def closed(self) -> Reply | None:
        """What is said in place of a greeting while an administrator has closed this door; None while it is open."""
        message = self._closed()
        return closed_reply(self._content_or_none(), message) if message else None

    def ask(self, conversation_id: str, text: str) -> list[Reply]:
        """Return the replies to what a visitor typed; raise BadMessage when it cannot be taken as a message."""
        if len(text) > LONGEST:
            return self._answer_too_long(conversation_id, text)
        text = clean(text)
        understanding, begins = None, False
        try:
            if closed := self._closed():
                replies = answer_while_closed(self._content_or_none(), closed, text)
            else:
                replies, understanding, begins = self._send(conversation_id, {"text": text})
            if not replies:
                logger.error("Rasa answered with nothing; answering from the approved advice")
                replies = self._without_actions(understanding, text)
        except AssistantUnavailable as error:
            logger.error("Rasa is out of reach (%s); answering from the approved advice", error)
            replies = self._without_rasa(text)
        self._noticing.typed(conversation_id, text, replies, understanding, begins=begins)
        return self._signed(self._forgetting(conversation_id, replies))

    def press(self, conversation_id: str, payload: str) -> list[Reply]:
        """Return the replies to a pressed button; raise PayloadRefused when the button is not one of ours."""
        command = verify(payload, self._settings.secret)
        replies: list[Reply] = []
        begins = False
        try:
            if closed := self._closed():
                replies = press_while_closed(self._content_or_none(), closed, command)
            else:
                replies, _, begins = self._send(conversation_id, {"command": str(command)})
        except AssistantUnavailable as error:
            logger.error("Rasa is out of reach (%s); answering the button from the approved advice", error)
        replies = replies or self._command_without_rasa(command)
        self._noticing.pressed(conversation_id, command, replies, begins=begins)
        return self._signed(self._forgetting(conversation_id, replies))

    def search(self, text: str, limit: int) -> list[str]:
        """Return keys of up to `limit` topics whose words fit best, without Rasa; raises ReleaseError when there is no approved content."""
        return self._index(self.content).find(text, limit)

    def _forgetting(self, conversation_id: str, replies: list[Reply]) -> list[Reply]:
        """Delete everything kept before somebody is told so; say that it failed where it did."""
        if not asks_to_forget(replies):
            return replies
        try:
            self.forget(conversation_id)
        except SQLAlchemyError as error:
            logger.error("A conversation could not be deleted (%s)", type(error).__name__)
            return self._approved(lambda content: [not_forgotten_reply(content)])
        return replies

    def forget(self, conversation_id: str) -> int:
        """Delete everything kept of a conversation; return how many rows went. Raises SQLAlchemyError when that failed."""
        with session_scope(self._settings.database) as session:
            rows = forget(session, conversation_id=conversation_id)
            rows += noting.erase(session, conversation_id=conversation_id, secret=self._settings.secret, days=self._settings.retention_days)
        leave_no_trace(self._settings.database)
        return rows

    def health(self) -> dict:
        """Ask Rasa a real question; return its state, with `ready` False when it gave no answer."""
        try:
            return self._http.get("/webhooks/keepsafe/health", timeout=3).json()
        except (httpx.HTTPError, ValueError):
            return {"ready": False}

    def _closed(self) -> str | None:
        return self._switch.message() if self._switch else None

    def _content_or_none(self) -> Content | None:
        try:
            return self.content
        except ReleaseError:
            return None

    def _send(self, conversation_id: str, said: dict[str, str]) -> tuple[list[Reply], Understanding | None, bool]:
        """Return Rasa's replies, what it understood, and whether a conversation begins."""
        try:
            response = self._http.post("/webhooks/keepsafe/messages", json={"sender": conversation_id, **said})
            data = response.raise_for_status().json()
            replies = [Reply.from_dict(reply) for reply in data["replies"]]
            return replies, Understanding.from_parse({UNDERSTANDING: data["understanding"]}), bool(data.get("begins"))
        except (httpx.HTTPError, ValueError, KeyError, TypeError) as error:
            raise AssistantUnavailable(type(error).__name__) from error

    def _answer_too_long(self, conversation_id: str, text: str) -> list[Reply]:
        """A message too long to answer is still read for danger."""
        danger = find_danger(visible_text(text[:_READ_FOR_DANGER]))
        if danger and danger.certain and danger.kind in self.content.danger:
            replies = [danger_reply(self.content, danger.kind)]
            self._noticing.typed(conversation_id, "", replies, None, begins=False)
            return self._signed(replies)
        raise BadMessage(f"That is too long for me to read. Write it in fewer than {LONGEST:,} characters.")

    def _without_actions(self, understanding: Understanding | None, text: str) -> list[Reply]:
        if understanding is None:
            return self._without_rasa(text)
        return self._approved(lambda content: outage.answer_by_understanding(content, understanding))

    def _without_rasa(self, text: str) -> list[Reply]:
        return self._approved(lambda content: outage.answer_by_search(content, self._index(content), text))

    def _command_without_rasa(self, command: Command) -> list[Reply]:
        return self._approved(lambda content: outage.answer_command(content, command))

    def _approved(self, answer) -> list[Reply]:
        try:
            return answer(self.content)
        except ReleaseError:
            logger.exception("There is no approved content to answer from")
            return [LAST_RESORT]

    def _index(self, content: Content) -> AdviceSearch:
        if self._searched is None or self._searched[0] is not content:
            self._searched = (content, AdviceSearch(content))
        return self._searched[1]

    def _signed(self, replies: list[Reply]) -> list[Reply]:
        return [
            Reply(reply.text, tuple(Button(b.title, sign(b.payload, self._settings.secret)) for b in reply.buttons), reply.card) for reply in replies
        ]
