"""`keepsafe telegram check`: ask Telegram what it knows of this bot, and say in words what to do."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from telegram import Bot, User, WebhookInfo
from telegram.error import InvalidToken, TelegramError

from bot.errors import ReleaseError
from bot.release.store import CurrentContent, Releases
from bot.settings import Settings
from telegram_bot.command import CLOSED
from telegram_bot.menu import LANGUAGES, menu
from telegram_bot.webhook_settings import faults


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at."""

    is_good: bool
    words: str

    def __str__(self) -> str:
        return f"{'good ' if self.is_good else 'wrong'}  {self.words}"


def look(settings: Settings) -> list[Finding]:
    """Return what was found, good and wrong."""
    found = [Finding(False, fault) for fault in faults(settings)]
    if not settings.telegram_token:
        return [Finding(False, CLOSED), *found]
    return asyncio.run(_look(settings, found))


async def _look(settings: Settings, found: list[Finding]) -> list[Finding]:
    bot = Bot(settings.telegram_token, base_url=settings.telegram_api_url)
    try:
        async with bot:
            found += _me(bot.bot)
            found += _webhook(await bot.get_webhook_info(), settings)
            found += [await _commands(bot, settings, language) for language in LANGUAGES]
    except InvalidToken:
        found.append(Finding(False, "Telegram does not accept the token. Copy it again from @BotFather into TELEGRAM_TOKEN."))
    except TelegramError as error:
        found.append(Finding(False, f"Telegram cannot be reached ({type(error).__name__}). Look at the network, and at TELEGRAM_API_URL."))
    return found


def _me(me: User) -> list[Finding]:
    found = [Finding(True, f"Telegram accepts the token. This bot is @{me.username} ({me.full_name}).")]
    if me.can_read_all_group_messages:
        found.append(Finding(False, "The bot can read everything in groups. Turn that off at @BotFather: Bot Settings, Group Privacy."))
    if me.supports_inline_queries:
        found.append(Finding(False, "Inline mode is on and we do not answer there. Turn it off at @BotFather: /setinline."))
    return found


def _webhook(info: WebhookInfo, settings: Settings) -> list[Finding]:
    wanted, have = settings.telegram_webhook_url, info.url
    waiting = f" {info.pending_update_count} updates are waiting." if info.pending_update_count else ""
    if wanted and have != wanted:
        found = [Finding(False, f"Telegram has {have or 'no webhook'} instead of TELEGRAM_WEBHOOK_URL. Start the door to set it.{waiting}")]
    elif have and not wanted:
        found = [Finding(False, f"A webhook is set ({have}) but TELEGRAM_WEBHOOK_URL is empty. Starting the door removes it.{waiting}")]
    else:
        found = [Finding(True, f"{'The webhook is ours.' if have else 'No webhook is set; the door fetches updates itself.'}{waiting}")]
    if have and info.last_error_message:
        found.append(Finding(False, f"Telegram could not deliver to the webhook: {info.last_error_message}"))
    return found


async def _commands(bot: Bot, settings: Settings, language: str) -> Finding:
    name = {"": "English", "gd": "Gaelic"}[language]
    try:
        wanted = menu(CurrentContent(Releases(settings.releases_dir)).get(), language)
    except ReleaseError as error:
        return Finding(False, str(error))
    known = await bot.get_my_commands(language_code=language or None)
    if list(known) == wanted:
        return Finding(True, f"Telegram lists all {len(wanted)} commands in {name}." if wanted else f"There are no commands in {name}.")
    return Finding(False, f"Telegram's list of commands in {name} is not ours. Start the door to set it.")
