"""A thousand chats write within ten seconds; and what the door adds to one answer. Telegram and Rasa are played on loopback."""

from __future__ import annotations

import argparse
import asyncio
import statistics
import tempfile
import time
from pathlib import Path

from telegram_far_ends import Rasa, most_in_a_second, prepared, started  # first: it finds the project

from bot_api import BotApi  # isort: skip
from people import Person  # isort: skip

FIRST = 1_000_000
WITHIN = 10.0
ALONE = 200
PATIENCE = 300.0


async def alone(api: BotApi, rasa: Rasa) -> list[float]:
    """Return the milliseconds the door added to each of many answers, one after another."""
    ailsa, added = Person(api, 7), []
    for number in range(ALONE):
        # Slower than the pace that Telegram's limits allow, or the pace would be what is measured.
        await asyncio.sleep(0.1)
        said, before = f"what about {number}", len(api.sent)
        began = time.monotonic()
        await ailsa.says(said)
        while len(api.sent) == before:
            await asyncio.sleep(0.0005)
        added.append(1000 * (api.sent[-1]["at"] - began - rasa.spent[said]))
    return added


async def crowd(api: BotApi, rasa: Rasa, chats: int) -> None:
    """Let every chat write once within ten seconds, and each tenth three times in a row; print what came of it."""
    people = [Person(api, FIRST + number) for number in range(chats)]
    before, began, said = len(api.sent), time.monotonic(), {}
    for number, person in enumerate(people):
        said[person.chat] = [f"{person.chat} says {turn}" for turn in range(3 if number % 10 == 0 else 1)]
        for text in said[person.chat]:
            await person.says(text)
        await asyncio.sleep(max(0.0, began + WITHIN * (number + 1) / chats - time.monotonic()))
    written, wanted = time.monotonic() - began, sum(map(len, said.values()))
    while len(api.sent) - before < wanted and time.monotonic() - began < PATIENCE:
        await asyncio.sleep(0.05)
    answered = time.monotonic() - began
    await asyncio.sleep(3)
    asked = {chat: [text for text in rasa.texts() if text.startswith(f"{chat} ")] for chat in said}
    answers = {chat: sum(message["chat_id"] == chat for message in api.sent) for chat in said}
    print(f"{wanted:,} messages of {chats:,} chats in {written:.1f} s; the last answer after {answered:.1f} s")
    lost = sum(answers[chat] < len(said[chat]) for chat in said)
    twice = sum(answers[chat] > len(said[chat]) for chat in said)
    muddled = sum(asked[chat] != said[chat] for chat in said)
    print(f"lost {lost}, answered twice {twice}, out of order {muddled}, at most {most_in_a_second([m['at'] for m in api.sent])} in a second")


async def main(chats: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        content, environment = prepared(Path(folder))
        rasa = Rasa(content)
        async with BotApi() as api, rasa.serving() as port:
            door = await started({**environment, "TELEGRAM_API_URL": api.url, "ASSISTANT_PORT": str(port)})
            await Person(api, 8).says("are you there")
            await api.until(lambda: api.sent, seconds=PATIENCE)
            added = await alone(api, rasa)
            print(f"added to an answer: median {statistics.median(added):.1f} ms, p95 {statistics.quantiles(added, n=20)[-1]:.1f} ms, of {ALONE}")
            await crowd(api, rasa, chats)
            door.terminate()
            await door.wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--chats", type=int, default=1_000)
    asyncio.run(main(parser.parse_args().chats))
