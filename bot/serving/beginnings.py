"""Does a message begin a conversation? What has been silent for an hour has ended, as Rasa's sessions do (`domain.yml`)."""

from __future__ import annotations

import logging
import time

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from bot.conversations.models import Conversation
from bot.database import get_engine
from bot.settings import get_settings

logger = logging.getLogger(__name__)
SILENCE = 60 * 60
"""Seconds after which the next message begins a new conversation."""
_LAST_SAID = sa.select(Conversation.updated).where(Conversation.sender_id == sa.bindparam("sender"))


def begins_conversation(sender: str) -> bool:
    """Tell whether a message of `sender` begins a conversation; it is only counted, so that doubt is no reason to fail."""
    try:
        with get_engine(get_settings().database).connect() as connection:
            last = connection.execute(_LAST_SAID, {"sender": sender}).scalar()
    except SQLAlchemyError as error:
        logger.error("The last message cannot be looked up (%s)", type(error).__name__)
        return False
    return last is None or time.time() - last > SILENCE
