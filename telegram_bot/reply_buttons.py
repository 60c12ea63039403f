"""Which buttons stand under a reply, and whether it takes the place of what led to it."""

from __future__ import annotations

from telegram import InlineKeyboardMarkup

from bot.answers.instead import others_of
from bot.reply import Button, Reply
from telegram_bot.keyboards import ERASE, MENU, command_button, in_place, keyboard
from telegram_bot.words import Words


def changes_in_place(reply: Reply) -> bool:
    """Tell whether a reply takes the place of the menu or the question that led to it."""
    in_check = reply.card.get("kind") in ("check", "check_stopped", "plan")
    return _is_menu(reply) or (in_check and not reply.card.get("alert"))


def keyboard_of(reply: Reply, words: Words, secret: str) -> InlineKeyboardMarkup | None:
    """Return a reply's buttons and those this door adds; other topics that it may be about stand first, and below a check's question the ways out
    apart from the answers."""
    shown = _shown(reply, words, secret)
    if others := others_of(reply):
        # The line above them ends the message, so that they come first.
        end = len(reply.buttons)
        return keyboard([*shown[: end - others], *shown[end:]], first=shown[end - others : end])
    if reply.card.get("kind") != "check":
        return keyboard(shown)
    answers = len(reply.card.get("options") or reply.buttons)
    return keyboard(shown[:answers], shown[answers:])


def _shown(reply: Reply, words: Words, secret: str) -> list[Button]:
    """Add what this door adds: erase at once, back to all themes."""
    stays = changes_in_place(reply) and reply.card.get("kind") != "plan"
    buttons = [in_place(button) for button in reply.buttons] if stays else list(reply.buttons)
    if reply.card.get("quick_exit"):
        buttons.append(command_button(words.title("button_erase"), ERASE, secret))
    elif _is_menu(reply) and reply.card.get("topics"):
        buttons.append(in_place(command_button(words.title("button_back"), MENU, secret)))
    return buttons


def _is_menu(reply: Reply) -> bool:
    """Tell whether a reply only offers choices; one that warns of danger is more than that."""
    return reply.card.get("kind") == "suggestions" and not reply.card.get("alert")
