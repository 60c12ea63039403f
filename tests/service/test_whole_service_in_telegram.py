"""The main job in Telegram: the real door and the real Rasa, against a Bot API that refuses what Telegram refuses."""

import asyncio
import os
import sys

from ten_questions import QUESTIONS

from bot.settings import ROOT

sys.path.append(str(ROOT / "tests" / "telegram_bot"))

from bot_api import TOKEN, BotApi
from people import Person

ANSWERED_WITHIN = 60.0
"""Seconds; the first answer waits for the door to start."""


async def test_a_person_asks_ten_questions_in_telegram_and_reads_the_right_answers(service, corpus):
    async with BotApi() as api:
        environment = {**os.environ, "TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": api.url, "ASSISTANT_PORT": service.assistant_port}
        command = (sys.executable, "-m", "bot", "telegram")
        door = await asyncio.create_subprocess_exec(*command, cwd=ROOT, env={**environment, "VAR_DIR": str(service.var)})
        try:
            ailsa = Person(api)
            for question, topic in QUESTIONS.items():
                before = len(api.texts(ailsa.chat))
                await ailsa.says(question)
                await api.until(lambda before=before: len(api.texts(ailsa.chat)) > before, ANSWERED_WITHIN)

                assert corpus.advice[topic].title in "\n".join(api.texts(ailsa.chat)[before:]), question
        finally:
            door.terminate()
            assert await asyncio.wait_for(door.wait(), 30) == 0
