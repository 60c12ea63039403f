"""What is said where others read along: short, nothing private, and the way to a chat alone."""

from __future__ import annotations

from telegram import InlineKeyboardMarkup

from bot.reply import Reply
from telegram_bot.keyboards import link_keyboard
from telegram_bot.parts import contacts
from telegram_bot.rendering import render
from telegram_bot.rich import Block, block, bold, paragraphs
from telegram_bot.topics import start_parameter
from telegram_bot.words import Words

PRIVATE_THEMES = ("safety", "young")
PRIVATE_TOPICS = ("cyber/sextortion", "cyber/intimate_images", "cyber/grooming", "cyber/child_online_safety", "out/night_out_spiking")
_MOST_NUMBERS = 2
_LONG = 700


def for_group(reply: Reply, username: str, words: Words) -> tuple[list[Block], InlineKeyboardMarkup | None]:
    """Return what a group may read of a reply, and the button that opens a chat alone."""
    topic = reply.card.get("topic")
    parameter = start_parameter(topic or f"check/{reply.card.get('check')}") if topic or reply.card.get("check") else "menu"
    try:
        blocks = _public_blocks(reply, topic, words)
    except (KeyError, TypeError, AttributeError):
        # A card of another version: its text stands alone.
        blocks = paragraphs(reply.text[:_LONG])
    return blocks, link_keyboard(words.title("button_alone"), f"https://t.me/{username}?start={parameter}")


def _public_blocks(reply: Reply, topic: str | None, words: Words) -> list[Block]:
    card, alone = reply.card, block(words.title("group_alone"))
    if card.get("kind") == "danger":
        return [block(bold(card["first_line"])), block(*contacts(card, _MOST_NUMBERS)), alone]
    alert = [block(bold(card["alert"]))] if card.get("alert") else []
    if topic and is_delicate(topic):
        return [*alert, block(*contacts(card, 1)), block(words.title("group_delicate"))]
    if card.get("kind") == "advice":
        return [*alert, block(bold(card["title"]), card["summary"]), block(*contacts(card, _MOST_NUMBERS)), alone]
    if card.get("kind") in ("check", "plan"):
        return [*alert, block(bold(card["title"])), alone]
    if len(reply.text) <= _LONG and not reply.buttons:
        return render(reply)
    return [*alert, block(card.get("lead") or reply.text[:_LONG]), block(card.get("note") or ""), alone]


def is_delicate(topic: str) -> bool:
    """Tell whether a topic had better not be talked about before others."""
    return topic.partition("/")[0] in PRIVATE_THEMES or topic in PRIVATE_TOPICS
