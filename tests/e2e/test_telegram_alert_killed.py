"""A door that is killed in the middle of an alert goes on after its restart: everybody reads it, at most one person twice."""

from __future__ import annotations

import asyncio
import os
import sys
from collections import Counter
from pathlib import Path

from bot.alerts import drafts
from bot.alerts.composing import Wording, keep_draft
from bot.alerts.models import Alert
from bot.alerts.subscriptions import subscribe
from bot.content.content import Content
from bot.database import migrate, session_scope
from bot.settings import ROOT

sys.path.append(str(ROOT / "tests" / "telegram_bot"))

from bot_api import TOKEN, BotApi
from bot_api_refusals import Refused
from open_door import freeze
from people import Person

START = 40.0
READERS = range(800_000, 800_060)


async def started(environment: dict[str, str], log: Path) -> asyncio.subprocess.Process:
    with log.open("ab") as out:
        return await asyncio.create_subprocess_exec(sys.executable, "-m", "bot", "telegram", cwd=ROOT, env=environment, stdout=out, stderr=out)


async def test_an_alert_goes_on_after_the_door_was_killed(tmp_path: Path, corpus: Content):
    (tmp_path / "releases").mkdir()
    freeze(corpus, tmp_path / "releases")
    database, log = f"sqlite:///{tmp_path / 'test.db'}", tmp_path / "log"
    migrate(database)
    with session_scope(database) as session:
        for chat in READERS:
            subscribe(session, chat_id=chat, council="angus", themes=["doorstep"])
        wording = Wording("Callers at the door", "Say no and shut the door.", "doorstep/bogus_callers")
        made = keep_draft(session, content=corpus, wording=wording, area="angus", theme="", by="Isla")
        drafts.approve(session, alert_id=made.id, by="Ruaridh")
        number = drafts.release(session, alert_id=made.id).id

    def is_finished() -> bool:
        with session_scope(database) as session:
            return session.get(Alert, number).finished is not None

    async with BotApi() as api:
        for chat in READERS:
            Person(api, chat)
        api.blocked.add(READERS[40])
        environment = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()} | {
            "TELEGRAM_TOKEN": TOKEN,
            "TELEGRAM_API_URL": api.url,
            "VAR_DIR": str(tmp_path),
            "RELEASES_DIR": str(tmp_path / "releases"),
            "DATABASE_URL": database,
            "SECRET_KEY": "a secret for tests",
            "ALERTS_FROM": "00:00",
            "ALERTS_UNTIL": "23:59:59",
        }
        door = await started(environment, log)
        try:
            await api.until(lambda: len(api.sent) >= 20, seconds=START)
            door.kill()
            await door.wait()
            assert len(api.sent) < 40
            api.fail("sendMessage", Refused(429, "Too Many Requests: retry after 1", retry_after=1))
            door = await started(environment, log)
            await api.until(is_finished, seconds=START)
            door.terminate()
            assert await asyncio.wait_for(door.wait(), 20) == 0
        finally:
            if door.returncode is None:
                door.kill()

    received = Counter(message["chat_id"] for message in api.sent)
    assert set(received) == set(READERS) - {READERS[40]}
    assert sum(received.values()) <= len(received) + 1
    times = sorted(message["at"] for message in api.sent)
    assert max(sum(start <= at < start + 1 for at in times) for start in times) <= 30
    said = log.read_text()
    assert "Traceback" not in said and not any(str(chat) in said for chat in READERS)
