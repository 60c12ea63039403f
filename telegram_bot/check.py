"""`keepsafe telegram check`: ask Telegram what it knows of this bot, and say in words what to do."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from sqlalchemy.exc import SQLAlchemyError
from telegram import Bot, User, WebhookInfo
from telegram.error import InvalidToken, TelegramError

from bot.alerts.hours import NEVER, sending_hours
from bot.conversations.store import last_beat
from bot.database import session_scope
from bot.errors import ReleaseError, SettingRefused
from bot.release.store import CurrentContent, Releases
from bot.settings import Settings
from telegram_bot.command import CLOSED
from telegram_bot.heart import EVERY, PROCESS
from telegram_bot.menu import LANGUAGES, menu
from telegram_bot.routes import ALLOWED_UPDATES
from telegram_bot.webhook_settings import faults

_SILENT = 4 * EVERY
"""Seconds without a sign of life after which the door is down."""


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
    return asyncio.run(_look(settings, found + _hours(settings)))


def _hours(settings: Settings) -> list[Finding]:
    try:
        hours = sending_hours(settings)
    except SettingRefused as error:
        return [Finding(False, str(error))]
    return [Finding(True, NEVER if hours.are_none else f"Alerts go out from {hours.start:%H:%M} until {hours.until:%H:%M}.")]


async def _look(settings: Settings, found: list[Finding]) -> list[Finding]:
    bot = Bot(settings.telegram_token, base_url=settings.telegram_api_url)
    try:
        async with bot:
            found += _me(bot.bot)
            found += _webhook(await bot.get_webhook_info(), settings)
            found.append(_life(settings))
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
    if wanted and have == wanted and sorted(info.allowed_updates or ()) != sorted(ALLOWED_UPDATES):
        found.append(Finding(False, "Telegram brings other kinds of updates than the door reads. Start the door to set them."))
    if wanted and have == wanted and info.max_connections != settings.telegram_webhook_connections:
        found.append(
            Finding(False, f"Telegram brings {info.max_connections} updates at once, not TELEGRAM_WEBHOOK_CONNECTIONS. Start the door to set it.")
        )
    if have and info.last_error_message:
        found.append(Finding(False, f"Telegram could not deliver to the webhook: {info.last_error_message}"))
    return found


def _life(settings: Settings) -> Finding:
    try:
        with session_scope(settings.database) as session:
            life = last_beat(session, process=PROCESS)
    except SQLAlchemyError as error:
        return Finding(False, f"The database cannot be read ({type(error).__name__}). Run `keepsafe migrate`, and look at DATABASE_URL.")
    if life is None or life[0] > _SILENT:
        lately = "has never run" if life is None else f"was last alive {life[0]:.0f} seconds ago"
        return Finding(False, f"The door {lately}. Start it: `keepsafe telegram`.")
    return Finding(True, f"The door was alive {life[0]:.0f} seconds ago.")


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
