"""Messages of one chat are answered in order, however many there are, and no chat waits for another."""

from __future__ import annotations

import pytest
from bot_api import BotApi
from far_end import FarEnd
from people import AILSA, MORAG, Person

from telegram_bot import order


@pytest.mark.usefixtures("door")
async def test_messages_of_one_chat_are_answered_in_order_and_chats_at_once(api: BotApi, rasa: FarEnd, ailsa: Person, morag: Person):
    for number in range(5):
        rasa.means(f"{number}", "advice", topic=list(rasa.content.advice)[number])
    rasa.slow["0"] = 0.6

    for number in range(5):
        await ailsa.says(f"{number}")
    await morag.says("1")
    await api.until(lambda: len(api.sent) == 6)

    assert api.sent[0]["chat_id"] == MORAG
    titles = [rasa.content.advice[key].title for key in list(rasa.content.advice)[:5]]
    assert [text.split("\n")[0] for text in api.texts(AILSA)] == titles


@pytest.mark.usefixtures("door")
async def test_a_button_is_acknowledged_while_the_chat_still_waits(api: BotApi, rasa: FarEnd, ailsa: Person):
    rasa.slow["slow"] = 3.0
    await ailsa.says("slow")
    await api.until(lambda: rasa.asked)

    query = await ailsa.presses("forged")
    await api.until(lambda: api.answered_queries == [query], seconds=2.8)

    assert api.sent == []


@pytest.mark.usefixtures("door")
async def test_a_machine_that_floods_us_is_told_once_and_others_are_answered(api: BotApi, rasa: FarEnd, ailsa: Person, morag: Person):
    rasa.slow["0"] = 0.5
    for number in range(60):
        await ailsa.says(f"{number}")
    await morag.says("hello")
    await api.until(lambda: api.texts(MORAG))
    await api.until(lambda: any("left some out" in text for text in api.texts(AILSA)))

    assert sum("left some out" in text for text in api.texts(AILSA)) == 1
    assert len(rasa.texts()) <= order.MOST_WAITING + 2
