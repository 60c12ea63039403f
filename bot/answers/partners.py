"""The partners card: up to three organisations, what they do and how to reach them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.answers.parts import number_part, partner_part, said, topic_button
from bot.content.content import Content
from bot.content.models import Organisation
from bot.reply import Reply

_EMERGENCY = "In an emergency ring {emergency_999}. The police are on {police_101} at any other time."


def partners_reply(
    content: Content,
    keys: Sequence[str],
    *,
    directory: Mapping[str, Organisation] | None = None,
    topic: str | None = None,
    council: str | None = None,
    outside_scotland: str | None = None,
) -> Reply:
    """Name organisations that can help.

    Args:
        content: approved content.
        keys: organisations in order, most useful first.
        directory: the entries of those keys as the directory has them now; the release's own where it has none.
        topic: the topic they were looked up for.
        council: key of the council area asked about.
        outside_scotland: a place named that is not in Scotland.
    """
    entries = {**content.organisations, **(directory or {})}
    partners = [partner_part(key, entries[key], content) for key in keys if key in entries]
    lead = _lead(content, topic, council, outside_scotland)
    note = said(_EMERGENCY, content)
    card = {"kind": "partners", "lead": lead, "note": note, "partners": partners, "contacts": [number_part("police_101", content)]}
    if topic in content.advice:
        card["topic"] = topic
    if council in content.councils:
        area = content.councils[council]
        card["area"] = {"council": area.name, "division": area.division.name}
    lines = [lead, *(_line(partner) for partner in partners), note]
    return Reply("\n".join(lines), (topic_button(topic, content),) if topic in content.advice else (), card)


def _lead(content: Content, topic: str | None, council: str | None, outside_scotland: str | None) -> str:
    if outside_scotland:
        return f"My advice is for Scotland, and {outside_scotland} is not in Scotland. These organisations can point you on."
    about = f" with “{content.advice[topic].title}”" if topic in content.advice else ""
    where = f" in {content.councils[council].name}" if council in content.councils else ""
    police = f" Police there belong to the {content.councils[council].division.name} division." if council in content.councils else ""
    return f"These organisations can help{about}{where}.{police}"


def _line(partner: dict) -> str:
    numbers = [f"{'text' if number['kind'] == 'text' else 'ring'} {number['number']}" for number in partner["numbers"]]
    ways = numbers[:2] or ([partner["web"]] if partner["web"] else [])
    return f"• {partner['name']}: {partner['does']} {'To reach them, ' + ' or '.join(ways) + '.' if ways else ''}".rstrip()
