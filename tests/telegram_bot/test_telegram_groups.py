"""In a group we answer only when meant, and only what everybody may read."""

from __future__ import annotations

import pytest
from bot_api import BOT, BotApi
from far_end import FarEnd
from kinds_of_message import SIZED
from open_door import keep, kept
from people import GROUP, SUPERGROUP, Person
from silence import silence

from bot.settings import Settings

pytestmark = pytest.mark.usefixtures("door")


@pytest.fixture
def group(api: BotApi) -> Person:
    """A group."""
    return Person(api, GROUP, "group")


async def test_what_is_not_meant_for_us_gets_silence(api: BotApi, rasa: FarEnd, group: Person, ailsa: Person):
    await group.says("did you see the match")
    await group.says("/help")
    await group.says("/help@another_bot")
    await group.says("hello @keepsafe_test_bot_2")
    await group.sends(photo=[SIZED])
    await group.edits("hm")

    await silence(api, ailsa)
    assert rasa.asked == []


async def test_a_mention_is_answered_shortly_with_the_way_to_a_chat_alone(api: BotApi, rasa: FarEnd, group: Person):
    rasa.means("is this caller real", "advice", topic="doorstep/id_checks")

    await group.says("@keepsafe_test_bot is this caller real")
    await api.until(lambda: api.sent)

    [message] = api.sent
    assert rasa.content.advice["doorstep/id_checks"].title in message["text"] and len(message["text"]) < 1200
    assert "•" in message["text"] and "Who else can help" not in message["text"]
    assert message["keyboard"] == [{"text": "Write to me alone", "url": "https://t.me/keepsafe_test_bot?start=doorstep-id_checks"}]
    assert message["data"]["reply_parameters"]["allow_sending_without_reply"] is True


async def test_delicate_matters_are_not_talked_about_before_others(api: BotApi, rasa: FarEnd, group: Person):
    rasa.means("my ex follows me", "advice", topic="safety/stalking")

    await group.says("@KeepSafe_Test_Bot my ex follows me")
    await api.until(lambda: api.sent)

    advice = rasa.content.advice["safety/stalking"]
    assert advice.title not in api.texts()[0] and "better talked about alone" in api.texts()[0] and "999" in api.texts()[0]


async def test_danger_comes_first_in_a_group_too(api: BotApi, rasa: FarEnd, group: Person):
    rasa.means("he is breaking in", "danger", danger="break_in_now", danger_certain=True)

    await group.says("he is breaking in @keepsafe_test_bot")
    await api.until(lambda: api.sent)

    assert "999" in api.texts()[0].split("\n")[0]


async def test_a_reply_to_us_is_meant_for_us(api: BotApi, rasa: FarEnd, group: Person):
    ours = {"message_id": 9, "date": 0, "chat": {"id": GROUP, "type": "group", "title": "A group"}, "from": BOT, "text": "Hello."}

    await group.says("and my phone?", reply_to_message=ours)
    await api.until(lambda: api.sent)

    assert rasa.texts() == ["and my phone?"]


async def test_an_unnamed_admin_is_answered(api: BotApi, group: Person):
    unnamed = {
        "from": {"id": 1087968824, "is_bot": True, "first_name": "Group"},
        "sender_chat": {"id": GROUP, "type": "group", "title": "A group"},
    }
    await api.receive({"message": group.message("@keepsafe_test_bot hello") | unnamed})

    await api.until(lambda: api.sent)


async def test_a_bare_mention_is_greeted(api: BotApi, group: Person):
    await group.says("@keepsafe_test_bot")
    await api.until(lambda: api.sent)

    assert "Others can read this group" in api.texts()[0]


async def test_being_added_is_answered_with_one_hello(api: BotApi, group: Person, ailsa: Person):
    await group.becomes("left", "member")
    await api.until(lambda: api.sent)
    await group.becomes("member", "administrator")

    assert "Mention me in a message, @keepsafe_test_bot" in api.texts()[0]
    await silence(api, ailsa)


async def test_an_answer_goes_to_the_topic_of_the_forum_it_was_asked_in(api: BotApi):
    forum = Person(api, SUPERGROUP, "supergroup")

    await forum.says("@keepsafe_test_bot hello", message_thread_id=7, is_topic_message=True)
    await api.until(lambda: api.sent)

    assert api.sent[0]["data"]["message_thread_id"] == "7"


async def test_a_group_that_changed_its_number_is_forgotten_and_answered(api: BotApi, group: Person, settings: Settings):
    keep(settings, GROUP)
    api.chats[SUPERGROUP] = "supergroup"
    await group.says("@keepsafe_test_bot hello")
    api.moved[GROUP] = SUPERGROUP

    await group.sends(migrate_to_chat_id=SUPERGROUP)
    await api.until(lambda: api.sent and kept(settings) == 0)

    assert api.sent[0]["chat_id"] in (GROUP, SUPERGROUP)
