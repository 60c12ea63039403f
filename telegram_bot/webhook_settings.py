"""Whether the webhook's settings can be used, said in words."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from bot.errors import BotError
from bot.settings import Settings

MOST_CONNECTIONS = 100
_SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}")


def faults(settings: Settings) -> list[str]:
    """Return in words what is wrong with the webhook's settings."""
    if not settings.telegram_webhook_url:
        return []
    found = []
    address = urlsplit(settings.telegram_webhook_url)
    if address.scheme != "https" or not address.hostname:
        found.append("TELEGRAM_WEBHOOK_URL must be a full https address, such as https://advice.example.scot/telegram.")
    if not settings.telegram_webhook_secret:
        found.append("A webhook needs a secret, or anybody could send messages in Telegram's name. Set TELEGRAM_WEBHOOK_SECRET.")
    elif not _SECRET.fullmatch(settings.telegram_webhook_secret):
        found.append("TELEGRAM_WEBHOOK_SECRET must be 16 to 256 letters, digits, _ or -.")
    if not 1 <= settings.telegram_webhook_connections <= MOST_CONNECTIONS:
        found.append(f"TELEGRAM_WEBHOOK_CONNECTIONS must be 1 to {MOST_CONNECTIONS}.")
    return found


def require_sound(settings: Settings) -> None:
    """Raise BotError in words when the webhook's settings cannot be used."""
    if found := faults(settings):
        raise BotError("The Telegram door stays closed. " + " ".join(found))
