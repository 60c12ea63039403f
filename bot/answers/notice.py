"""Small talk, and matters that are not ours: a short fixed text and who can help."""

from __future__ import annotations

from datetime import date

from bot.answers.campaigns import campaign_buttons, campaign_parts
from bot.answers.fitting import as_many_as_fit
from bot.answers.parts import contact_line, contact_parts, dates, partner_parts, said, source_parts, topic_button
from bot.clock import now
from bot.content.content import Content
from bot.reply import Reply

GREETING = "smalltalk/greet"
"""The answer that also carries the campaigns of the day."""


def notice_reply(content: Content, key: str, alert: str | None = None, today: date | None = None) -> Reply:
    """Return the answer of `smalltalk/<kind>` or `out_of_scope/<kind>`; KeyError when there is none.

    Args:
        content: approved content.
        key: key such as `smalltalk/thanks`.
        alert: a line that comes before everything else, in case there is danger.
        today: the day that decides which campaigns are running, by default today in Scotland.
    """
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
    if kind == "smalltalk" and len(notice.topics) == 1 and notice.topics[0] in content.advice:
        card["leads_to"] = notice.topics[0]
    if alert:
        card["alert"] = alert
    buttons = tuple(topic_button(topic, content) for topic in notice.topics if topic in content.advice)
    campaigns = []
    if key == GREETING:
        today = today or now().date()
        campaigns = card["campaigns"] = campaign_parts(content, today)
        buttons = tuple(dict.fromkeys((*campaign_buttons(content, today), *buttons)))
    further = [contact_line(contact, content) for contact in notice.contact]
    further += [f"{campaign['title']}: {campaign['message']}" for campaign in campaigns]
    return Reply(as_many_as_fit([alert, text], further), buttons, card)
