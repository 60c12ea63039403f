"""Fill the directory from the editors' files; doing it again with the same files does nothing."""

from __future__ import annotations

import hashlib
import json

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.content.content import Content
from bot.partners.models import DirectorySeed, Partner, PartnerArea, PartnerPeople, PartnerTopic


def seed_directory(session: Session, content: Content) -> bool:
    """Make the directory equal to `content`; return whether anything had to be done."""
    entries = {key: json.loads(partner.json()) for key, partner in content.organisations.items()}
    digest = hashlib.sha256(json.dumps(entries, sort_keys=True).encode()).hexdigest()
    seeded = session.get(DirectorySeed, 1)
    if seeded and seeded.digest == digest:
        return False
    for partner in session.execute(sa.select(Partner)).scalars():
        session.delete(partner)
    session.flush()
    for position, (key, entry) in enumerate(sorted(entries.items(), key=_usefulness)):
        session.add(_partner(key, entry, position))
    session.merge(DirectorySeed(id=1, digest=digest))
    return True


def _partner(key: str, entry: dict, position: int) -> Partner:
    topics, area = entry["topics"], entry["area"]
    return Partner(
        key=key,
        name=entry["name"],
        all_topics=topics == "all",
        all_areas=not isinstance(area, list),
        position=position,
        entry=entry,
        topics=[PartnerTopic(topic=topic) for topic in topics] if isinstance(topics, list) else [],
        areas=[PartnerArea(council=council) for council in area] if isinstance(area, list) else [],
        people=[PartnerPeople(who=who) for who in entry["who"]],
    )


def _usefulness(item: tuple[str, dict]) -> tuple:
    """Sort organisations that can be rung before those that can only be read, those for every topic first."""
    key, entry = item
    return not entry["numbers"], not entry["web"], entry["topics"] != "all", key
