"""Follow-up questions: the parts of the last topic's answer that they ask for, with the editors' words that every topic shares."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from bot.answers.advice import CONTACTS_FIRST, HEADINGS, topic_choices
from bot.answers.feedback import feedback_buttons
from bot.answers.fitting import as_many_as_fit, fitted, joined
from bot.answers.parts import contact_line, contact_parts, dates, partner_parts, said, source_parts, topic_button
from bot.answers.phrases import phrase
from bot.answers.suggestions import menu_reply
from bot.content.content import Content
from bot.content.models import Advice, Contact, Moment, Notice
from bot.content.steps import LAW, all_steps, references, step_text
from bot.reply import Button, Reply

MOST_STEPS = 3
MOST_OFFERED = 3
_HEADING_OF_LAW = "The law in Scotland"
_ASKS_WHAT = {"what_now", "prevent", "tell_more", "say_simply", "send_link", "how_to_reach"}
"""These are answered from the topic alone; their own words are for when nothing has been talked about."""
_ABOUT = {
    "report": re.compile(r"\breport|tell the police|police scotland|\{police_101\}", re.IGNORECASE),
    "money_back": re.compile(r"refund|money back|pay(?:s|ment)? back|claim|insur|charge\s?back|reimburs|ombudsman", re.IGNORECASE),
    "anonymous": re.compile(r"crimestoppers|your name|fearless", re.IGNORECASE),
    "confront": re.compile(
        r"(?:do not|never|don't) (?:\w+ ){0,2}?(?:go|chase|approach|face|confront|follow|challenge|argue|fight|reply|meet|ask)\b", re.IGNORECASE
    ),
    "if_it_happens_again": re.compile(r"\{emergency_999\}|come back|again|note|keep", re.IGNORECASE),
    "what_happens_next": re.compile(r"reference|incident number|crime number|keep (?:a|any|all|the)|police (?:will|may|can)", re.IGNORECASE),
}


def follow_up_reply(
    content: Content,
    key: str,
    topic: str | None,
    *,
    moment: str | None = None,
    shown: Sequence[str] = (),
    steps: Sequence[str] = (),
    offers: Sequence[str] = (),
    alert: str | None = None,
) -> Reply:
    """Answer a follow-up question.

    Args:
        content: approved content.
        key: key such as `follow_up/prevent`; KeyError when there is no such answer.
        topic: the topic talked about; None asks which, with what can be said anyway.
        moment: the person's moment in it.
        shown: references of the steps that were told before.
        steps: references of steps that the question itself is about.
        offers: topics that it may be about, when nothing has been talked about.
        alert: a line that comes before everything else, in case there is danger.
    """
    notice, kind = content.notices[key], key.partition("/")[2]
    if topic not in content.advice:
        return _without_topic(content, notice, kind, offers, alert)
    advice = content.advice[topic]
    if kind == "send_link":
        return _pages(content, topic, advice, alert)
    own = _CHOOSE.get(kind, _matching)(advice, kind, moment, shown)
    chosen = list(dict.fromkeys([*_looking_ahead(kind, steps, own), *own]))
    if kind == "say_simply":
        return _simply(content, topic, chosen, notice, alert)
    if kind == "tell_more":
        return _told(content, topic, notice.title, _lead(content, topic, kind, chosen), chosen, alert, key, is_whole=True)
    if kind in _ASKS_WHAT:
        return _told(content, topic, notice.title, _lead(content, topic, kind, chosen), chosen[:MOST_STEPS], alert, key)
    # Where the topic itself says nothing about the question, its name shows what the common answer is about.
    lead = joined(["" if chosen else phrase(content, "about_last", topic), said(notice.text, content)])
    return _told(content, topic, notice.title, lead, chosen[:MOST_STEPS], alert, key, notice)


def detail_reply(content: Content, topic: str, steps: Sequence[str], alert: str | None = None, *, is_warm: bool = False) -> Reply:
    """Answer a question about the last topic with the steps that it is about; KeyError when the topic has gone."""
    return _told(content, topic, content.advice[topic].title, phrase(content, "warm") if is_warm else "", list(steps), alert, "detail")


def not_related_reply(content: Content, topic: str, alert: str | None = None) -> Reply:
    """Say honestly that a message has nothing to do with what was talked about."""
    menu = menu_reply(content, phrase(content, "not_related", topic), alert)
    return Reply(menu.text, (topic_button(topic, content), *menu.buttons), menu.card)


def _without_topic(content: Content, notice: Notice, kind: str, offers: Sequence[str], alert: str | None) -> Reply:
    text = said(notice.text, content)
    asked = "" if kind in _ASKS_WHAT else phrase(content, "which_topic")
    menu = menu_reply(content, joined([text, asked]), alert)
    contacts = [contact_line(contact, content) for contact in notice.contact[:1]]
    likely = [topic_button(topic, content) for topic in offers if topic in content.advice][:MOST_OFFERED]
    text = joined([menu.text, *contacts]) if len(menu.text) < 500 else menu.text
    return Reply(text, (*likely, *menu.buttons), {**menu.card, "about": kind})


def _told(
    content: Content,
    topic: str,
    title: str,
    lead: str,
    chosen: list[str],
    alert: str | None,
    about: str,
    notice: Notice | None = None,
    *,
    is_whole: bool = False,
) -> Reply:
    """Return a reply of chosen steps, with whom to ring."""
    advice = content.advice[topic]
    contact = notice.contact if notice and notice.contact else _police_second(advice.contact) if about == "follow_up/what_now" else advice.contact
    items = [said(step_text(advice, reference) or "", content) for reference in chosen]
    contacts = [contact_line(entry, content) for entry in contact[:CONTACTS_FIRST]]
    if is_whole:
        text, count = joined([alert, lead, *(f"• {item}" for item in items), *contacts[:1]]), len(items)
    else:
        text, count = fitted([alert, lead], items, contacts)
    card: dict[str, Any] = {
        "kind": "advice",
        "about": about,
        "topic": topic,
        "title": title,
        "summary": lead,
        "steps": _grouped(chosen[:count], items),
        "shown": chosen[:count],
        "contacts": contact_parts(contact, content),
        "law": [],
        "partners": partner_parts(notice.partners if notice and notice.partners else advice.partners, content),
        "sources": source_parts(advice, content),
        **dates(advice),
    }
    if not card["steps"]:
        card |= {"kind": "follow_up", "text": lead}
    if alert:
        card["alert"] = alert
    more = [topic_button(key, content) for key in (notice.topics if notice else []) if key in content.advice and key != topic]
    return Reply(text, (*_choices(topic, about), *more, *feedback_buttons(topic)), card)


def _police_second(contacts: list[Contact]) -> list[Contact]:
    """Return whom to ring with the police's other number behind the first: what comes next is mostly to tell them."""
    first, *others = contacts
    return [first, *sorted(others, key=lambda contact: contact.number != "police_101")]


def _choices(topic: str, about: str) -> tuple[Button, ...]:
    return topic_choices(topic)[1:] if about == "follow_up/tell_more" else topic_choices(topic)


def _pages(content: Content, topic: str, advice: Advice, alert: str | None) -> Reply:
    pages = source_parts(advice, content)
    lead = phrase(content, "from_pages", topic)
    partners = partner_parts(advice.partners, content)
    lines = [f"• {page['publisher']}: {page['title']}. {page['url']}" for page in pages]
    lines += [f"• {partner['name']}: {partner['web']}" for partner in partners if partner["web"]]
    text = as_many_as_fit([alert, lead], lines)
    card = {"kind": "follow_up", "about": "follow_up/send_link", "topic": topic, "title": advice.title, "text": text, "contacts": [], "shown": []}
    card |= {"partners": partners, "sources": pages, **dates(advice)}
    return Reply(text, topic_choices(topic), {**card, "alert": alert} if alert else card)


def _simply(content: Content, topic: str, chosen: list[str], notice: Notice, alert: str | None) -> Reply:
    """Return the first sentences of the answer, and no more than one thing to do."""
    advice = content.advice[topic]
    first = re.split(r"(?<=[.!?])\s", said(advice.summary, content))
    return _told(content, topic, notice.title, " ".join(first[:2]), chosen[:1], alert, "follow_up/say_simply")


def _lead(content: Content, topic: str, kind: str, chosen: list[str]) -> str:
    if kind == "how_to_reach":
        return phrase(content, "ways_to_reach", topic)
    if not chosen:
        return phrase(content, "all_told", topic)
    return phrase(content, "next_steps" if kind in ("what_now", "tell_more") else "about_last", topic)


def _grouped(chosen: list[str], items: list[str]) -> list[dict[str, Any]]:
    """Return the steps as a card shows them, under the heading of each moment."""
    parts: dict[str, list[str]] = {}
    for reference, item in zip(chosen, items, strict=False):
        parts.setdefault(reference.partition("/")[0], []).append(item)
    return [{"moment": name, "heading": _HEADING_OF_LAW if name == LAW else HEADINGS[Moment(name)], "items": told} for name, told in parts.items()]


def _looking_ahead(kind: str, steps: Sequence[str], own: list[str]) -> list[str]:
    """Return the steps that a question is about, without those of another moment where it asks "how do I stop this happening again" and the topic has
    its `own` steps for that: what somebody does now is no answer to it, however many words they share."""
    if kind == "prevent" and own:
        return [step for step in steps if step.startswith(f"{Moment.before}/")]
    return list(steps)


def _next(advice: Advice, kind: str, moment: str | None, shown: Sequence[str]) -> list[str]:
    order = ["before"] if moment == "before" else ["now", "after"]
    own = [moment] if moment in ("now", "after") else []
    steps = references(advice, *dict.fromkeys([*own, *order]))
    return [step for step in steps if step not in shown]


def _before(advice: Advice, kind: str, moment: str | None, shown: Sequence[str]) -> list[str]:
    steps = references(advice, "before")
    return [step for step in steps if step not in shown] or steps


def _rest(advice: Advice, kind: str, moment: str | None, shown: Sequence[str]) -> list[str]:
    own = [moment] if moment in Moment.__members__ else []
    return [step for step in references(advice, *dict.fromkeys([*own, "now", "after", "before", LAW])) if step not in shown]


def _law(advice: Advice, kind: str, moment: str | None, shown: Sequence[str]) -> list[str]:
    return references(advice, LAW)


def _first(advice: Advice, kind: str, moment: str | None, shown: Sequence[str]) -> list[str]:
    return references(advice, moment or "now", "now", "after", "before")[:2]


def _none(advice: Advice, kind: str, moment: str | None, shown: Sequence[str]) -> list[str]:
    return []


def _matching(advice: Advice, kind: str, moment: str | None, shown: Sequence[str]) -> list[str]:
    """Return the steps that have the words of the question."""
    words = _ABOUT.get(kind)
    return [reference for reference, text in all_steps(advice) if words and words.search(text)][:2]


_CHOOSE: dict[str, Callable[[Advice, str, str | None, Sequence[str]], list[str]]] = {
    "what_now": _next,
    "prevent": _before,
    "tell_more": _rest,
    "is_it_a_crime": _law,
    "say_simply": _first,
    "how_to_reach": _none,
    "cannot_do_that": _none,
    "for_someone_else": _first,
    "for_a_business": _first,
}
