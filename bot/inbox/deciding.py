"""Decide what becomes of a group of questions. Its questions are deleted then, and the like of them do not come again."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.audit.record import record
from bot.errors import InboxRefused
from bot.inbox.clusters import Cluster
from bot.inbox.kinds import ACTIONS, NEED_A_TOPIC
from bot.inbox.models import InboxDecision, UnclearQuestion
from bot.nlu.encoder.encoder import shared_encoder

if TYPE_CHECKING:
    from bot.accounts.models import User


def decide(session: Session, *, who: User | str, cluster: Cluster, action: str, topic: str | None = None) -> None:
    """Record a decision on a group, in the audit too, and delete its questions; raise InboxRefused, in words, where something is missing."""
    if action not in ACTIONS:
        raise InboxRefused("Choose what to do with these questions.")
    if action in NEED_A_TOPIC and not topic:
        raise InboxRefused("Choose the topic that these questions are about.")
    session.add(
        InboxDecision(
            decided=time.time(),
            who=str(who),
            action=action,
            topic=topic,
            conversations=cluster.conversations,
            encoder=shared_encoder().digest,
            centre=cluster.centre.tobytes(),
        )
    )
    session.execute(sa.delete(UnclearQuestion).where(UnclearQuestion.id.in_(cluster.questions)))
    # The audit is kept for ever and holds no word of the public.
    after = {"action": action, "topic": topic, "sentences": len(cluster.sentences), "conversations": cluster.conversations}
    record(session, who=who, action="inbox.decide", subject=topic or "inbox", after=after)
