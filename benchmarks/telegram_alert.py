"""An alert to many readers through a Bot API on loopback that asks for pauses and has lost some, with one kill -9 halfway."""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import time
from collections import Counter
from pathlib import Path

from telegram_far_ends import most_in_a_second, prepared, started  # first: it finds the project

from bot_api import BotApi  # isort: skip
from bot_api_refusals import Refused  # isort: skip

from bot.alerts import drafts
from bot.alerts.composing import Wording, keep_draft
from bot.alerts.models import Alert, SubscribedTheme, Subscriber
from bot.database import session_scope

FIRST = 1_000_000
ONE_IN = 100
LONGEST = 3_600.0


class Telegram(BotApi):
    """Asks for a pause of a second at every hundredth message."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0
        self.times: list[float] = []

    async def _send_message(self, data):
        self.asked += 1
        self.times.append(time.monotonic())
        if self.asked % ONE_IN == ONE_IN // 2:
            raise Refused(429, "Too Many Requests: retry after 1", retry_after=1)
        return await super()._send_message(data)


async def main(readers: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        content, environment = prepared(Path(folder))
        database = environment["DATABASE_URL"]
        chats = range(FIRST, FIRST + readers)
        with session_scope(database) as session:
            session.bulk_insert_mappings(Subscriber, [{"chat_id": chat, "council": "angus", "since": 0.0, "last_alert": ""} for chat in chats])
            session.bulk_insert_mappings(SubscribedTheme, [{"chat_id": chat, "theme": "doorstep"} for chat in chats])
            wording = Wording("Callers at the door", "Say no and shut the door.", "doorstep/bogus_callers")
            alert = keep_draft(session, content=content, wording=wording, area="angus", theme="", by="Isla")
            drafts.approve(session, alert_id=alert.id, by="Ruaridh")
            number = drafts.release(session, alert_id=alert.id).id

        def state() -> Alert:
            with session_scope(database) as session:
                found = session.get(Alert, number)
                session.expunge(found)
                return found

        async with Telegram() as api:
            api.chats = dict.fromkeys(chats, "private")
            api.blocked = set(chats[::ONE_IN])
            environment["TELEGRAM_API_URL"] = api.url
            began = time.monotonic()
            door = await started(environment)
            await api.until(lambda: len(api.sent) >= readers // 2, seconds=LONGEST)
            door.kill()
            await door.wait()
            door = await started(environment)
            while not state().finished and time.monotonic() - began < LONGEST:
                await asyncio.sleep(0.5)
            seconds = time.monotonic() - began
            door.terminate()
            await door.wait()

        received = Counter(message["chat_id"] for message in api.sent)
        end, pauses = state(), api.asked // ONE_IN
        print(f"{readers:,} readers, {len(api.blocked):,} had blocked us, {pauses:,} pauses, one kill -9 after {readers // 2:,}")
        print(f"{seconds:.0f} s; {end.delivered:,} delivered, {end.blocked:,} left out, {end.failed:,} failed")
        print(f"missed by {len(set(chats) - api.blocked - set(received)):,}; twice by {sum(count > 1 for count in received.values()):,}")
        print(f"at most {most_in_a_second(api.times)} messages in a second")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--readers", type=int, default=10_000)
    asyncio.run(main(parser.parse_args().readers))
