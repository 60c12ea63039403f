"""`keepsafe telegram` and `keepsafe telegram check`, as real processes."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from bot_api import TOKEN, BotApi

from bot.content.content import Content
from bot.conversations.store import beat
from bot.database import session_scope
from bot.settings import ROOT, Settings
from telegram_bot.command import CLOSED
from telegram_bot.menu import menu

pytestmark = pytest.mark.filterwarnings("ignore")


def environment(tmp_path: Path, **more: str) -> dict[str, str]:
    """Return an environment of its own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("TELEGRAM_", "DATABASE_"))}
    return {**kept, "VAR_DIR": str(tmp_path), "RELEASES_DIR": str(tmp_path / "releases"), "SECRET_KEY": "s", **more}


def started(tmp_path: Path, *arguments: str, **more: str) -> subprocess.Popen:
    """Start the command."""
    command = [sys.executable, "-m", "bot", "telegram", *arguments]
    return subprocess.Popen(command, cwd=ROOT, env=environment(tmp_path, **more), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_a_door_without_a_token_says_so_once_and_waits_small_and_quiet(tmp_path: Path, ending: signal.Signals):
    process = started(tmp_path)
    try:
        said = process.stdout.readline()
        time.sleep(0.5)
        assert CLOSED in said
        assert process.poll() is None
        loaded = Path(f"/proc/{process.pid}/maps").read_text()
        used = int(next(line for line in Path(f"/proc/{process.pid}/status").read_text().splitlines() if line.startswith("VmRSS")).split()[1])
    finally:
        process.send_signal(ending)
        rest, _ = process.communicate(timeout=5)

    assert process.returncode == 0 and rest == ""
    assert used < 20_000, f"{used} kB"
    assert "spacy" not in loaded and "numpy" not in loaded


def test_a_closed_door_loads_neither_telegram_nor_httpx_nor_spacy():
    code = "import sys, telegram_bot.command; print(sorted({'telegram', 'httpx', 'spacy', 'sqlalchemy', 'phonenumbers'} & set(sys.modules)))"

    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip() == "[]"


def test_a_webhook_without_a_secret_is_refused_in_words(tmp_path: Path):
    process = started(tmp_path, TELEGRAM_TOKEN=TOKEN, TELEGRAM_WEBHOOK_URL="https://advice.example.scot/hook")
    said, _ = process.communicate(timeout=120)

    assert process.returncode == 1
    assert "Set TELEGRAM_WEBHOOK_SECRET" in said and "Traceback" not in said


async def checked(tmp_path: Path, **more: str) -> tuple[int, str]:
    """Run the check beside this process's Bot API."""
    process = started(tmp_path, "check", **more)
    said, _ = await asyncio.to_thread(process.communicate, timeout=120)
    return process.returncode, said


async def test_the_check_finds_nothing_wrong_with_a_door_that_is_open(tmp_path: Path, api: BotApi, content: Content, settings: Settings):
    with session_scope(settings.database) as session:
        beat(session, process="telegram")
    for language in ("", "gd"):
        api.commands[language] = [command.to_dict() for command in menu(content, language)]
    ours = {"RELEASES_DIR": str(settings.releases_dir), "DATABASE_URL": settings.database}

    code, said = await checked(tmp_path, TELEGRAM_TOKEN=TOKEN, TELEGRAM_API_URL=api.url, **ours)

    assert code == 0, said
    assert "@keepsafe_test_bot" in said and f"lists all {len(content.commands)} commands in Gaelic" in said and "wrong" not in said


async def test_the_check_names_everything_that_is_wrong_at_once(tmp_path: Path, api: BotApi, settings: Settings):
    api.me["can_read_all_group_messages"] = True
    api.webhook = {"url": "https://old.example.scot", "last_error_message": "Connection refused"}
    more = {"TELEGRAM_WEBHOOK_URL": "https://new.example.scot/hook", "TELEGRAM_WEBHOOK_SECRET": "", "RELEASES_DIR": str(settings.releases_dir)}

    code, said = await checked(tmp_path, TELEGRAM_TOKEN=TOKEN, TELEGRAM_API_URL=api.url, DATABASE_URL=settings.database, **more)

    assert code == 1
    for words in ("TELEGRAM_WEBHOOK_SECRET", "Group Privacy", "https://old.example.scot instead", "Connection refused", "not ours", "has never run"):
        assert words in said


async def test_the_check_compares_what_telegram_brings_with_the_settings(tmp_path: Path, api: BotApi, settings: Settings):
    api.webhook = {"url": "https://new.example.scot/hook", "allowed_updates": ["poll"], "max_connections": 7}
    webhook = {"TELEGRAM_WEBHOOK_URL": "https://new.example.scot/hook", "TELEGRAM_WEBHOOK_SECRET": "a-secret-of-ours-and-telegrams"}

    code, said = await checked(tmp_path, TELEGRAM_TOKEN=TOKEN, TELEGRAM_API_URL=api.url, DATABASE_URL=settings.database, **webhook)

    assert code == 1 and "other kinds of updates" in said and "brings 7 updates at once" in said


async def test_the_check_names_a_wrong_token_without_repeating_it(tmp_path: Path, api: BotApi):
    code, said = await checked(tmp_path, TELEGRAM_TOKEN="1:wrong-token", TELEGRAM_API_URL=api.url)

    assert code == 1 and "does not accept the token" in said and "wrong-token" not in said


async def test_the_check_says_when_telegram_cannot_be_reached(tmp_path: Path):
    code, said = await checked(tmp_path, TELEGRAM_TOKEN=TOKEN, TELEGRAM_API_URL="http://127.0.0.1:9/bot")

    assert code == 1 and "cannot be reached" in said and "Traceback" not in said


async def test_the_check_says_that_a_door_without_a_token_is_closed(tmp_path: Path):
    assert await checked(tmp_path) == (1, f"wrong  {CLOSED}\n")
