"""A conversation in the terminal, through the same client as every door."""

from __future__ import annotations

import click

from bot.assistant import Assistant, new_conversation_id
from bot.errors import BadMessage
from bot.reply import Reply
from bot.settings import Settings


def chat(settings: Settings) -> None:
    """Talk with the running assistant until an empty line; then forget the conversation."""
    assistant, conversation = Assistant(settings), new_conversation_id()
    if not assistant.health().get("ready"):
        click.echo("Rasa is not running, so I answer by search alone. Start everything with `make run`.")
    buttons: list[str] = []
    try:
        while said := click.prompt("You", default="", show_default=False, prompt_suffix="> ").strip():
            try:
                pressed = buttons[int(said) - 1] if said.isdigit() and 0 < int(said) <= len(buttons) else None
                replies = assistant.press(conversation, pressed) if pressed else assistant.ask(conversation, said)
            except BadMessage as error:
                click.echo(str(error))
                continue
            buttons = [button.payload for reply in replies for button in reply.buttons]
            _show(replies)
    finally:
        assistant.forget(conversation)


def _show(replies: list[Reply]) -> None:
    number = 0
    for reply in replies:
        click.echo(f"\n{reply.text}")
        for button in reply.buttons:
            number += 1
            click.echo(f"  [{number}] {button.title}")
    click.echo()
