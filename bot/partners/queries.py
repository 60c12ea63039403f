"""Questions to the partner directory. The caller owns the session."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.content.models import Organisation
from bot.partners.hiding import NUMBERS, ORGANISATIONS, hidden_keys
from bot.partners.models import HiddenSignpost, Partner, PartnerArea, PartnerPeople, PartnerTopic


def find_partners(
    session: Session,
    *,
    topic: str | None = None,
    council: str | None = None,
    who: str | None = None,
    preferred: Sequence[str] = (),
    limit: int = 3,
) -> list[tuple[str, Organisation]]:
    """Return up to `limit` partners that are not hidden, as (key, organisation): those made for the topic, the place and the person first.

    Args:
        topic: key of the topic; partners of that topic come first, those of every topic after them.
        council: key of a council area; partners that serve only other areas are left out, local ones come first.
        who: group such as `older_people`; partners for that group come before those for anyone, others are left out.
        preferred: keys in the order an editor gave them; among equals these come first, in that order.
    """
    for_topic = _exists(PartnerTopic, PartnerTopic.topic == topic)
    for_area = _exists(PartnerArea, PartnerArea.council == council)
    for_people = _exists(PartnerPeople, PartnerPeople.who == who)
    for_anyone = _exists(PartnerPeople, PartnerPeople.who == "anyone")
    is_hidden = sa.exists().where(HiddenSignpost.kind == ORGANISATIONS, HiddenSignpost.key == Partner.key)
    query = sa.select(Partner).where(~is_hidden)
    if topic:
        query = query.where(sa.or_(for_topic, Partner.all_topics, Partner.key.in_(preferred)))
    if who:
        query = query.where(sa.or_(for_people, for_anyone))
    query = query.where(sa.or_(Partner.all_areas, for_area) if council else Partner.all_areas)
    order = [sa.desc(condition) for wanted, condition in ((who, for_people), (council, for_area)) if wanted]
    if preferred:
        order.append(sa.case({key: place for place, key in enumerate(preferred)}, value=Partner.key, else_=len(preferred)))
    rows = session.execute(query.order_by(*order, Partner.position).limit(limit)).scalars()
    silent = hidden_keys(session, NUMBERS)
    return [(partner.key, _without(Organisation.parse_obj(partner.entry), silent)) for partner in rows]


def _without(organisation: Organisation, silent: frozenset[str]) -> Organisation:
    return organisation.copy(update={"numbers": [number for number in organisation.numbers if number not in silent]})


def _exists(table, condition) -> sa.sql.ColumnElement:
    return sa.exists().where(table.partner_key == Partner.key, condition)
