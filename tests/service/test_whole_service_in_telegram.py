"""The main job in Telegram: the real door and the real Rasa, against a Bot API that refuses what Telegram refuses."""

import asyncio
import html
import os
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from itertools import count

from dialogues import DIALOGUES, amiss, missing
from ten_questions import QUESTIONS

from bot.settings import ROOT

sys.path.append(str(ROOT / "tests" / "telegram_bot"))

from bot_api import TOKEN, BotApi
from people import Person

ANSWERED_WITHIN = 60.0
"""Seconds; the first answer waits for the door to start."""
_UPDATES = count()
SAID_WITHIN = 5.0
"""Seconds in which an answer of several messages is whole."""


async def test_a_person_asks_ten_questions_in_telegram_and_reads_the_right_answers(service, corpus):
    async with open_door(service) as api:
        ailsa = Person(api)
        for question, topic in QUESTIONS.items():
            answer = await answer_to(ailsa, question)

            assert corpus.advice[topic].title in answer(), question


async def test_whole_conversations_are_answered_in_telegram_as_they_must_be(service):
    wrong = []
    async with open_door(service) as api:
        for number, dialogue in enumerate(DIALOGUES):
            person = Person(api, chat=910_000 + number)
            for turn in dialogue["turns"]:
                answer = await answer_to(person, turn["user"])
                with suppress(AssertionError):
                    await api.until(lambda turn=turn, answer=answer: not missing(turn, answer()), SAID_WITHIN)
                wrong += amiss(turn, answer())

    assert wrong == []


async def test_near_asks_what_about_where_and_who_for_and_danger_comes_first(service, corpus):
    async with open_door(service) as api:
        person = Person(api, chat=920_000)
        assert "What do you want help with?" in (await answer_to(person, "/near"))()
        assert "Where" in (await answer_to(person, "somebody broke into my house"))()
        danger = await answer_to(person, "there is somebody in the house right now")
        assert "999" in danger().split("\n")[0]

        await answer_to(person, "/near")
        found = "\n".join([(await answer_to(person, said))() for said in ("Perth", "for me")])
        assert "Victim Support Scotland" in found


async def answer_to(person: Person, text: str):
    """Say something, wait for the first message of the answer, and return a function that reads all of it so far."""
    before = len(person.api.texts(person.chat))
    await person.says(text)
    await person.api.until(lambda: len(person.api.texts(person.chat)) > before, ANSWERED_WITHIN)
    return lambda: html.unescape(re.sub("<[^>]+>", "", "\n".join(person.api.texts(person.chat)[before:])))


@asynccontextmanager
async def open_door(service) -> AsyncIterator[BotApi]:
    """The real door's process beside the service; it must end well."""
    async with BotApi() as api:
        # The door remembers the updates that it has answered, also those of the test before.
        api._next_update += next(_UPDATES) * 1000
        environment = {**os.environ, "TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": api.url, "ASSISTANT_PORT": service.assistant_port}
        command = (sys.executable, "-m", "bot", "telegram")
        door = await asyncio.create_subprocess_exec(*command, cwd=ROOT, env={**environment, "VAR_DIR": str(service.var)})
        try:
            yield api
        finally:
            door.terminate()
            assert await asyncio.wait_for(door.wait(), 30) == 0
