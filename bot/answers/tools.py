"""The card of a tool: a sheet to read, print and write on."""

from __future__ import annotations

from bot.answers.fitting import LONGEST_TEXT
from bot.answers.parts import contact_line, contact_parts, dates, partner_parts, said, source_parts
from bot.answers.suggestions import menu_reply
from bot.content.content import Content
from bot.payloads import Command
from bot.reply import Button, Card, Reply


def tool_buttons(topic: str, content: Content) -> tuple[Button, ...]:
    """Return the buttons to the tools that go with a topic."""
    return tuple(Button(tool.title, str(Command("tool", key))) for key, tool in content.tools.items() if topic in tool.topics)


def tool_reply(content: Content, key: str) -> Reply:
    """Return a tool; the menu where there is none of that key."""
    tool = content.tools.get(key)
    if tool is None:
        return menu_reply(content)
    card = tool_card(content, key)
    contacts = [contact_line(contact, content) for contact in tool.contact[:2]]
    firsts = [f"• {item}" for item in card["parts"][0]["items"]]
    for shown in range(len(firsts), -1, -1):
        text = "\n".join([card["title"], card["lead"], *firsts[:shown], *contacts])
        if len(text) <= LONGEST_TEXT:
            break
    return Reply(text, (), card)


def tool_card(content: Content, key: str) -> Card:
    """Return the card of a tool that is there."""
    tool = content.tools[key]
    return {
        "kind": "tool",
        "tool": key,
        "title": tool.title,
        "lead": said(tool.lead, content),
        "parts": [{"heading": part.heading, "items": [said(item.text, content) for item in part.items]} for part in tool.parts],
        "fill_in": tool.card.dict() if tool.card else None,
        "paper": [blank.dict() for blank in tool.paper],
        "contacts": contact_parts(tool.contact, content),
        "partners": partner_parts(tool.partners, content),
        "sources": source_parts(tool, content),
        **dates(tool),
    }
