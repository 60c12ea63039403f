"""Open a door for a test, and look at what it keeps."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot_api import BotApi
from far_end import FarEnd

from bot.assistant import Assistant
from bot.content.content import Content
from bot.conversations.models import Conversation
from bot.database import session_scope
from bot.release.store import Release, Releases
from bot.settings import Settings
from telegram_bot.chats import conversation_id
from telegram_bot.door import Door
from telegram_bot.pace import Pace


def freeze(content: Content, folder: Path) -> Path:
    """Make a release of the content and put it in service; return the folder of releases."""
    model, report = folder.parent / "model.tar.gz", folder.parent / "report"
    model.write_bytes(b"a model")
    report.mkdir(exist_ok=True)
    Releases(folder).freeze(Release("one", "2026-11-21T00:00:00", "", "", "", ""), model, content, report)
    Releases(folder).put_in_service("one")
    return folder


@asynccontextmanager
async def opened(settings: Settings, api: BotApi, rasa: FarEnd, pace: Pace | None = None) -> AsyncIterator[Door]:
    """Run a door while the block runs, then stop it as SIGTERM would. Without a pace of its own it need not wait."""
    settings = settings.copy(update={"telegram_api_url": api.url})
    door = Door(settings, Assistant(settings, http=rasa.client(), channel="telegram"), pace or Pace(steady=2000, most=2000))
    stop = asyncio.Event()
    running = asyncio.create_task(door.run(stop))
    try:
        await asyncio.sleep(0)
        yield door
    finally:
        stop.set()
        await asyncio.wait_for(running, 30)


def keep(settings: Settings, chat: int) -> None:
    """Have something kept of a chat."""
    with session_scope(settings.database) as session:
        session.add(Conversation(sender_id=conversation_id(chat, settings.secret), updated=time.time(), tracker="{}"))


def kept(settings: Settings) -> int:
    """Count what is kept."""
    with session_scope(settings.database) as session:
        return session.query(Conversation).count()
