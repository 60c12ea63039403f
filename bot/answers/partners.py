"""The partners card: up to three organisations, what they do and how to reach them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.answers.fitting import LONGEST_TEXT
from bot.answers.parts import number_part, partner_part, said, topic_button
from bot.answers.titles import button
from bot.content.content import Content
from bot.content.models import Organisation
from bot.reply import Reply

_AT_ANY_HOUR = ("samaritans", "police_scotland")
_MOST_WAYS = 3
_VERBS = {"text": "Text", "relay": "Text relay"}
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
    open_one = _at_any_hour(partners, content)
    if open_one:
        card["partners"] = partners = [*partners, open_one]
    further = (button("near", topic),) if topic in content.advice else (button("near", "any"),)
    buttons = (topic_button(topic, content), *further) if topic in content.advice else further
    return Reply(_text(lead, partners, note), buttons, card)


def _text(lead: str, partners: list[dict], note: str) -> str:
    """Return the answer in words that stand alone, with as much about each organisation as fits."""
    for tell in (_whole, _briefly, _name_and_way):
        text = "\n".join([lead, *(tell(partner) for partner in partners), note])
        if len(text) <= LONGEST_TEXT:
            return text
    return "\n".join([lead, *(_name_and_way(partner) for partner in partners)])


def _at_any_hour(partners: list[dict], content: Content) -> dict | None:
    """Return one more organisation that answers at any hour, when all that were found are known to be shut now."""
    numbers = [number for partner in partners for number in partner["numbers"]]
    if not numbers or any(number["open_now"] is not False for number in numbers):
        return None
    shown = {partner["key"] for partner in partners}
    always = (key for key in _AT_ANY_HOUR if key in content.organisations and key not in shown)
    return next((partner_part(key, content.organisations[key], content) for key in always), None)


def _lead(content: Content, topic: str | None, council: str | None, outside_scotland: str | None) -> str:
    if outside_scotland:
        return f"My advice is for Scotland, and {outside_scotland} is not in Scotland. These organisations can point you on."
    about = f" with “{content.advice[topic].title}”" if topic in content.advice else ""
    where = f" in {content.councils[council].name}" if council in content.councils else ""
    police = f" Police there belong to the {content.councils[council].division.name} division." if council in content.councils else ""
    return f"These organisations can help{about}{where}.{police}"


def _whole(partner: dict) -> str:
    return f"• {partner['name']}: {partner['does']} {_ways(partner)}".rstrip()


def _briefly(partner: dict) -> str:
    first, stop, _ = partner["does"].partition(". ")
    return f"• {partner['name']}: {first}{'.' if stop else ''} {_ways(partner)}".rstrip()


def _name_and_way(partner: dict) -> str:
    return f"• {partner['name']}. {_ways(partner)}".rstrip()


def _ways(partner: dict) -> str:
    """Say how to reach an organisation, whether a line is answered now, and what there is besides ringing."""
    ways = [f"{_VERBS.get(number['kind'], 'Ring')} {number['number']}{_now(number)}" for number in partner["numbers"][:_MOST_WAYS]]
    ways += [way["how"] for way in partner["other"][: _MOST_WAYS - len(ways)]]
    return "; ".join(ways or [partner["web"] or ""]) + ("." if ways else "")


def _now(number: dict) -> str:
    if number["open_now"] is False:
        return f" (shut now{', ' + number['opens'][0].lower() + number['opens'][1:] if number['opens'] else ''})"
    return " (open now)" if number["open_now"] else ""
