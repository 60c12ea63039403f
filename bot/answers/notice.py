"""Small talk, and matters that are not ours: a short fixed text and who can help."""

from __future__ import annotations

from bot.answers.parts import contact_line, contact_parts, dates, partner_parts, said, source_parts, topic_button
from bot.content.content import Content
from bot.reply import Reply


def notice_reply(content: Content, key: str, alert: str | None = None) -> Reply:
    """Return the answer of `smalltalk/<kind>` or `out_of_scope/<kind>`; KeyError when there is none."""
    notice = content.notices[key]
    kind, _, name = key.partition("/")
    text = said(notice.text, content)
    card = {
        "kind": kind,
        "about": name,
        "title": notice.title,
        "text": text,
        "contacts": contact_parts(notice.contact, content),
        "partners": partner_parts(notice.partners, content),
        "sources": source_parts(notice, content),
        **dates(notice),
    }
    if alert:
        card["alert"] = alert
    buttons = tuple(topic_button(topic, content) for topic in notice.topics if topic in content.advice)
    lines = [alert, text, *(contact_line(contact, content) for contact in notice.contact)]
    return Reply("\n".join(filter(None, lines)), buttons, card)
