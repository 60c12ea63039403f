"""One turn of a conversation: ask the assistant, remember both sides, unless it has been forgotten meanwhile."""

from __future__ import annotations

import logging

from flask import session
from sqlalchemy.exc import SQLAlchemyError

from bot.answers.checks import left_reply, offered_states, over_reply, over_state
from bot.answers.forgetting import asks_to_forget
from bot.answers.titles import title_of
from bot.assistant import new_conversation_id
from bot.conversations.checks import forget_check, leave_checks
from bot.conversations.store import remember_turn, turn_named, turns_of
from bot.database import session_scope
from bot.errors import BadMessage
from bot.messages import clean
from bot.payloads import verify
from bot.reply import Reply
from web_widget.cookies import CONVERSATION, conversation_id
from web_widget.door import Door, get_door
from web_widget.incoming import Said
from web_widget.pinned import pin_danger

logger = logging.getLogger(__name__)
TOO_LONG = "[long message]"

Turn = tuple[str, list[Reply]]


def answer(said: Said) -> list[Reply]:
    """Return the replies to a message; raise BadMessage when it cannot be taken as one.

    The first answered message starts the conversation, and with it the cookie. A message that is sent again, because its answer
    never arrived, gets the answer it had.
    """
    with get_door().under_way.alone(said.key):
        return _given_before(said) or _answer(said)


def _answer(said: Said) -> list[Reply]:
    door, known = get_door(), conversation_id()
    conversation = known or new_conversation_id()
    if known is None:
        door.visits.begin(said.visit, conversation)
    replies = door.assistant.ask(conversation, said.text) if said.payload is None else door.assistant.press(conversation, said.payload)
    if asks_to_forget(replies):
        door.visits.forget(said.visit, conversation)
        session.clear()
        return replies
    _remember(door, conversation, said, replies)
    if door.visits.is_forgotten(said.visit, conversation):
        erase(conversation)
        session.clear()
    else:
        _keep_in_cookie(conversation, replies)
    return replies


def _given_before(said: Said) -> list[Reply] | None:
    """Return the answer this very message had already, or None. Who knows its name sent it, so the conversation is theirs."""
    if said.key is None:
        return None
    try:
        with session_scope(get_door().settings.database) as database:
            found = turn_named(database, key=said.key)
    except SQLAlchemyError as error:
        logger.error("The turns cannot be read (%s)", type(error).__name__)
        return None
    if found is None or conversation_id() not in (None, found[0]):
        return None
    _keep_in_cookie(*found)
    return found[1]


def _keep_in_cookie(conversation: str, replies: list[Reply]) -> None:
    if conversation_id() is None:
        session[CONVERSATION] = conversation
    pin_danger(replies)


def history() -> list[Turn] | None:
    """Return the turns of this browser's conversation; None when they cannot be read just now."""
    conversation = conversation_id()
    if conversation is None:
        return []
    try:
        with session_scope(get_door().settings.database) as database:
            return turns_of(database, conversation_id=conversation)
    except SQLAlchemyError as error:
        logger.error("The turns cannot be read (%s)", type(error).__name__)
        return None


def erase(conversation: str) -> bool:
    """Delete everything kept of a conversation; tell whether that worked."""
    try:
        get_door().assistant.forget(conversation)
    except SQLAlchemyError as error:
        logger.error("A conversation could not be deleted (%s)", type(error).__name__)
        return False
    return True


def _remember(door: Door, conversation: str, said: Said, replies: list[Reply]) -> None:
    """Keep the turn for a reload. The visitor gets the reply whether or not this works."""
    try:
        with session_scope(door.settings.database) as database:
            for check in {reply.card["check"] for reply in replies if reply.card.get("check")}:
                forget_check(database, conversation_id=conversation, check=check)
            still_open = {state.check for reply in replies for state in offered_states(reply)}
            leave_checks(database, conversation_id=conversation, left=lambda check: _left(door, check), still_open=still_open)
            remember_turn(
                database, conversation_id=conversation, asked=_asked(door, said), replies=[_kept(door, reply) for reply in replies], key=said.key
            )
    except SQLAlchemyError as error:
        # The exception's own words hold the row, and so what the visitor wrote.
        logger.error("A turn was answered but not kept (%s)", type(error).__name__)


def _kept(door: Door, reply: Reply) -> Reply:
    """Return what is kept of a reply: all of it, but of a self-check that is over only that there was one."""
    return reply if over_state(reply) is None else door.signed(over_reply(door.assistant.content, reply.card["check"]))


def _left(door: Door, check: str) -> Reply | None:
    """Return what is kept of a check that was left; None where the release has it no longer."""
    return door.signed(left_reply(door.content, check)) if door.content and check in door.content.checks else None


def _asked(door: Door, said: Said) -> str:
    """Return what was said as it is kept: redacted, or the words on the button."""
    if said.payload is not None:
        return title_of(verify(said.payload, door.settings.secret), door.content)
    try:
        return clean(said.text)
    except BadMessage:
        return TOO_LONG
