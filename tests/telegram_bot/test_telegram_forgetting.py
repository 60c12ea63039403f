"""Forgetting erases what we keep and what stands in the chat, or says that it could not; whose chat it is the assistant never learns."""

from __future__ import annotations

import pytest
from bot_api import BotApi
from far_end import FarEnd
from people import Person

from bot.conversations.models import Conversation
from bot.database import session_scope
from bot.settings import Settings
from telegram_bot.chats import conversation_id
from telegram_bot.door import Door

pytestmark = pytest.mark.usefixtures("door")


async def test_forget_erases_the_rows_and_the_messages_in_the_chat(api: BotApi, ailsa: Person, settings: Settings, door: Door):
    kept = conversation_id(ailsa.chat, settings.secret)
    with session_scope(settings.database) as session:
        session.add(Conversation(sender_id=kept, updated=1.0, tracker="{}"))
    await ailsa.says("hello")
    await api.until(lambda: api.sent)
    seen = api.sent[0]["message_id"]

    await ailsa.says("/forget")
    await api.until(lambda: "Erased" in api.texts()[-1])

    with session_scope(settings.database) as session:
        assert session.query(Conversation).count() == 0
    assert seen in api.deleted and len(api.deleted) == 3
    assert "took away the messages" in api.texts()[-1]


async def test_the_erase_button_of_a_danger_answer_erases(api: BotApi, rasa: FarEnd, ailsa: Person):
    rasa.means("he hits me", "danger", danger="domestic_abuse_now", danger_certain=True)
    await ailsa.says("he hits me")
    await api.until(lambda: api.sent)

    erase = next(button for button in api.sent[0]["keyboard"] if button["text"] == "Erase this chat now")
    await ailsa.presses(erase["callback_data"])
    await api.until(lambda: "Erased" in api.texts()[-1])

    assert api.sent[0]["message_id"] in api.deleted


async def test_forget_says_when_it_could_not_erase(api: BotApi, ailsa: Person, door: Door, settings: Settings):
    with session_scope(settings.database) as session:
        session.execute(Conversation.__table__.delete())
        session.connection().exec_driver_sql("DROP TABLE conversations")

    await ailsa.says("/forget")
    await api.until(lambda: api.sent)

    assert api.texts()[0].startswith("I could not erase everything")
    assert api.deleted == []


async def test_the_assistant_never_learns_the_chats_own_number(api: BotApi, rasa: FarEnd, ailsa: Person, settings: Settings):
    await ailsa.says("hello")
    await api.until(lambda: api.sent)

    [asked] = rasa.asked
    assert asked["sender"] == conversation_id(ailsa.chat, "a secret for tests") != conversation_id(ailsa.chat, "another secret")
    assert 16 <= len(asked["sender"]) <= 64 and str(ailsa.chat) not in asked["sender"]
