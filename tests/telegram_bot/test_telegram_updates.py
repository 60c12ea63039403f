"""Every kind of update has a tested answer or a tested silence."""

from __future__ import annotations

from typing import Any

import pytest
from bot_api import BOT, BotApi
from far_end import FarEnd
from open_door import keep, kept
from people import AILSA, GROUP, MORAG, SUPERGROUP, Person
from telegram import Message, Update

from bot.settings import Settings
from telegram_bot.door import Door
from telegram_bot.media import PICTURES, PLACES, kind_of

pytestmark = pytest.mark.usefixtures("door")
FILE = {"file_id": "f", "file_unique_id": "u", "file_size": 10}
SIZED = {**FILE, "width": 1, "height": 1}
USER = {"id": AILSA, "is_bot": False, "first_name": "Ailsa"}
PLACE = {"latitude": 55.952, "longitude": -3.196}
MORE = {
    "photo": [SIZED],
    "live_photo": {**SIZED, "duration": 1, "photo": [SIZED]},
    "video": {**SIZED, "duration": 1},
    "video_note": {**FILE, "length": 1, "duration": 1},
    "animation": {**SIZED, "duration": 1},
    "document": FILE,
    "paid_media": {"star_count": 1, "paid_media": [{"type": "preview"}]},
    "story": {"chat": {"id": 5, "type": "channel"}, "id": 1},
    "voice": {**FILE, "duration": 1},
    "audio": {**FILE, "duration": 1},
    "venue": {"location": PLACE, "title": "Home", "address": "1 High Street"},
    "location": PLACE,
    "contact": {"phone_number": "+447700900123", "first_name": "Somebody"},
    "sticker": {**SIZED, "is_animated": False, "is_video": False, "type": "regular"},
    "dice": {"value": 3, "emoji": "🎲"},
    "game": {"title": "g", "description": "d", "photo": [SIZED]},
    "poll": {
        "id": "1",
        "question": "?",
        "options": [{"text": "a", "voter_count": 0, "persistent_id": "1"}],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": False,
        "members_only": False,
    },
    "checklist": {"title": "c", "tasks": [{"id": 1, "text": "t"}]},
    "invoice": {"title": "t", "description": "d", "start_parameter": "s", "currency": "GBP", "total_amount": 1},
    "successful_payment": {
        "currency": "GBP",
        "total_amount": 1,
        "invoice_payload": "p",
        "telegram_payment_charge_id": "1",
        "provider_payment_charge_id": "1",
    },
}
SILENT = {
    "refunded_payment": {"currency": "XTR", "total_amount": 1, "invoice_payload": "p", "telegram_payment_charge_id": "1"},
    "new_chat_members": [USER],
    "left_chat_member": USER,
    "new_chat_title": "t",
    "new_chat_photo": [SIZED],
    "delete_chat_photo": True,
    "group_chat_created": True,
    "supergroup_chat_created": True,
    "channel_chat_created": True,
    "message_auto_delete_timer_changed": {"message_auto_delete_time": 60},
    "pinned_message": {"message_id": 1, "date": 0, "chat": {"id": AILSA, "type": "private"}},
    "write_access_allowed": {},
    "users_shared": {"request_id": 1, "users": [{"user_id": 1}]},
    "chat_shared": {"request_id": 1, "chat_id": 1},
    "connected_website": "example.scot",
    "proximity_alert_triggered": {"traveler": USER, "watcher": USER, "distance": 1},
    "forum_topic_created": {"name": "t", "icon_color": 1},
    "forum_topic_closed": {},
    "video_chat_started": {},
    "video_chat_ended": {"duration": 1},
    "web_app_data": {"data": "x", "button_text": "y"},
    "giveaway_created": {},
    "boost_added": {"boost_count": 1},
    "chat_background_set": {"type": {"type": "chat_theme", "theme_name": "x"}},
    "passport_data": {"data": [], "credentials": {"data": "", "hash": "", "secret": ""}},
}


async def silence(api: BotApi, ailsa: Person) -> None:
    """Let a message pass that is answered, and see that nothing was said before it."""
    before = len(api.sent)
    await ailsa.says("/help")
    await api.until(lambda: len(api.sent) > before)
    assert "in your own words" in api.sent[before]["text"]


@pytest.mark.parametrize("kind", MORE)
async def test_what_is_not_text_gets_words_that_help(api: BotApi, rasa: FarEnd, ailsa: Person, kind: str):
    fields = {kind: MORE[kind]} | ({"document": FILE} if kind == "animation" else {}) | ({"location": PLACE} if kind == "venue" else {})

    await ailsa.sends(**fields)
    await api.until(lambda: len(api.sent) == (2 if kind in (*PICTURES, *PLACES) else 1))

    assert "999" in api.texts()[0] or "101" in api.texts()[0]
    assert rasa.texts() == (["Find organisations that can help me in City of Edinburgh"] if kind in PLACES else [])
    if kind in PICTURES:
        assert "cannot look at pictures" in api.texts()[0]
        assert api.texts()[1].startswith("Do not send pictures here.") and "101" in api.texts()[1]


@pytest.mark.parametrize("kind", SILENT)
async def test_changes_of_a_chat_get_silence(api: BotApi, ailsa: Person, kind: str):
    await ailsa.sends(**{kind: SILENT[kind]})

    await silence(api, ailsa)


def test_every_attachment_of_the_library_has_been_thought_of():
    from telegram.constants import MessageAttachmentType

    attachments = {str(kind.value) for kind in MessageAttachmentType}
    assert attachments <= set(MORE) | {"passport_data", "unique_gift"}, attachments - set(MORE)
    message = Message.de_json({"message_id": 1, "date": 0, "chat": {"id": 1, "type": "private"}, **{"location": PLACE}}, None)
    assert kind_of(message) == "location"


async def test_words_under_a_picture_are_answered_first(api: BotApi, rasa: FarEnd, ailsa: Person):
    rasa.means("he is outside with a knife", "danger", danger="weapon", danger_certain=True)

    await ailsa.sends(photo=[SIZED], caption="he is outside with a knife")
    await api.until(lambda: len(api.sent) == 2)

    assert "999" in api.texts()[0].split("\n")[0] and "cannot look at pictures" in api.texts()[1]


async def test_an_album_is_answered_once(api: BotApi, ailsa: Person):
    for _ in range(4):
        await ailsa.sends(photo=[SIZED], media_group_id="album")
    await api.until(lambda: len(api.sent) == 2)

    await silence(api, ailsa)


async def test_a_message_passed_on_is_answered_with_what_we_cannot_know(api: BotApi, rasa: FarEnd, ailsa: Person):
    origin = {"type": "hidden_user", "date": 0, "sender_user_name": "Parcel"}

    await ailsa.says("your parcel is held, pay 1.99", forward_origin=origin)
    await api.until(lambda: len(api.sent) == 2)

    assert rasa.texts() == ["your parcel is held, pay 1.99"]
    assert "cannot check who wrote it" in api.texts()[1]


async def test_a_changed_message_is_asked_for_anew(api: BotApi, rasa: FarEnd, ailsa: Person):
    await ailsa.edits("somebody at the door")
    await api.until(lambda: api.sent)

    assert "Send it again as a new message" in api.texts()[0] and rasa.asked == []


async def test_a_live_location_that_moves_gets_silence(api: BotApi, ailsa: Person):
    moved = ailsa.message(location={**PLACE, "live_period": 60}, edit_date=1)
    await api.receive({"edited_message": moved})

    await silence(api, ailsa)


async def test_a_changed_message_that_is_a_command_is_no_command(api: BotApi, ailsa: Person):
    await ailsa.edits("/forget")
    await api.until(lambda: api.sent)

    assert "Erased" not in api.texts()[0]


async def test_other_machines_are_not_answered(api: BotApi, ailsa: Person):
    machine = {"id": 77, "is_bot": True, "first_name": "Other"}
    await api.receive({"message": ailsa.message("hello") | {"from": machine}})

    await silence(api, ailsa)


class TestGroups:
    """In a group we answer only when meant, and only what everybody may read."""

    @pytest.fixture
    def group(self, api: BotApi) -> Person:
        return Person(api, GROUP, "group")

    async def test_what_is_not_meant_for_us_gets_silence(self, api: BotApi, rasa: FarEnd, group: Person, ailsa: Person):
        await group.says("did you see the match")
        await group.says("/help")
        await group.says("/help@another_bot")
        await group.says("hello @keepsafe_test_bot_2")
        await group.sends(photo=[SIZED])
        await group.edits("hm")

        await silence(api, ailsa)
        assert rasa.asked == []

    async def test_a_mention_is_answered_shortly_with_the_way_to_a_chat_alone(self, api: BotApi, rasa: FarEnd, group: Person):
        rasa.means("is this caller real", "advice", topic="doorstep/id_checks")

        await group.says("@keepsafe_test_bot is this caller real")
        await api.until(lambda: api.sent)

        [message] = api.sent
        assert rasa.content.advice["doorstep/id_checks"].title in message["text"] and len(message["text"]) < 1200
        assert "•" in message["text"] and "Who else can help" not in message["text"]
        assert message["keyboard"] == [{"text": "Write to me alone", "url": "https://t.me/keepsafe_test_bot?start=doorstep-id_checks"}]
        assert message["data"]["reply_parameters"]["allow_sending_without_reply"] is True

    async def test_delicate_matters_are_not_talked_about_before_others(self, api: BotApi, rasa: FarEnd, group: Person):
        rasa.means("my ex follows me", "advice", topic="safety/stalking")

        await group.says("@KeepSafe_Test_Bot my ex follows me")
        await api.until(lambda: api.sent)

        advice = rasa.content.advice["safety/stalking"]
        assert advice.title not in api.texts()[0] and "better talked about alone" in api.texts()[0] and "999" in api.texts()[0]

    async def test_danger_comes_first_in_a_group_too(self, api: BotApi, rasa: FarEnd, group: Person):
        rasa.means("he is breaking in", "danger", danger="break_in_now", danger_certain=True)

        await group.says("he is breaking in @keepsafe_test_bot")
        await api.until(lambda: api.sent)

        assert "999" in api.texts()[0].split("\n")[0]

    async def test_a_reply_to_us_is_meant_for_us(self, api: BotApi, rasa: FarEnd, group: Person):
        ours = {"message_id": 9, "date": 0, "chat": {"id": GROUP, "type": "group", "title": "A group"}, "from": BOT, "text": "Hello."}

        await group.says("and my phone?", reply_to_message=ours)
        await api.until(lambda: api.sent)

        assert rasa.texts() == ["and my phone?"]

    async def test_an_unnamed_admin_is_answered(self, api: BotApi, group: Person):
        unnamed = {
            "from": {"id": 1087968824, "is_bot": True, "first_name": "Group"},
            "sender_chat": {"id": GROUP, "type": "group", "title": "A group"},
        }
        await api.receive({"message": group.message("@keepsafe_test_bot hello") | unnamed})

        await api.until(lambda: api.sent)

    async def test_a_bare_mention_is_greeted(self, api: BotApi, group: Person):
        await group.says("@keepsafe_test_bot")
        await api.until(lambda: api.sent)

        assert "Others can read this group" in api.texts()[0]

    async def test_being_added_is_answered_with_one_hello(self, api: BotApi, group: Person, ailsa: Person):
        await group.becomes("left", "member")
        await api.until(lambda: api.sent)
        await group.becomes("member", "administrator")

        assert "Mention me in a message, @keepsafe_test_bot" in api.texts()[0]
        await silence(api, ailsa)

    async def test_an_answer_goes_to_the_topic_of_the_forum_it_was_asked_in(self, api: BotApi):
        forum = Person(api, SUPERGROUP, "supergroup")

        await forum.says("@keepsafe_test_bot hello", message_thread_id=7, is_topic_message=True)
        await api.until(lambda: api.sent)

        assert api.sent[0]["data"]["message_thread_id"] == "7"

    async def test_a_group_that_changed_its_number_is_forgotten_and_answered(self, api: BotApi, group: Person, settings: Settings):
        keep(settings, GROUP)
        api.chats[SUPERGROUP] = "supergroup"
        await group.says("@keepsafe_test_bot hello")
        api.moved[GROUP] = SUPERGROUP

        await group.sends(migrate_to_chat_id=SUPERGROUP)
        await api.until(lambda: api.sent and kept(settings) == 0)

        assert api.sent[0]["chat_id"] in (GROUP, SUPERGROUP)


async def test_blocking_us_erases_what_was_kept(api: BotApi, ailsa: Person, settings: Settings):
    keep(settings, ailsa.chat)
    keep(settings, MORAG)

    await ailsa.becomes("member", "kicked")
    await api.until(lambda: kept(settings) == 1)

    assert api.sent == []


async def test_coming_back_is_no_message(api: BotApi, ailsa: Person):
    await ailsa.becomes("kicked", "member")

    await silence(api, ailsa)


async def test_no_update_of_the_library_upsets_the_door(door: Door, api: BotApi, ailsa: Person, caplog: pytest.LogCaptureFixture):
    await api.until(lambda: door.application.running)
    member = {"user": USER, "status": "member"}
    chat = {"id": AILSA, "type": "private", "first_name": "A"}
    channel = {"id": -1009, "type": "channel", "title": "c"}
    message = ailsa.message("hello")
    boost = {"boost_id": "1", "add_date": 0, "expiration_date": 0, "source": {"source": "premium", "user": USER}}
    address = {"country_code": "GB", "state": "", "city": "e", "street_line1": "", "street_line2": "", "post_code": ""}
    bodies: dict[str, Any] = {
        "message": message,
        "edited_message": message,
        "channel_post": {"message_id": 1, "date": 0, "chat": channel, "text": "@keepsafe_test_bot"},
        "edited_channel_post": {"message_id": 1, "date": 0, "chat": channel, "text": "x"},
        "inline_query": {"id": "1", "from": USER, "query": "q", "offset": ""},
        "chosen_inline_result": {"result_id": "1", "from": USER, "query": "q"},
        "callback_query": {"id": "1", "from": USER, "chat_instance": "1", "inline_message_id": "i", "game_short_name": "g"},
        "shipping_query": {"id": "1", "from": USER, "invoice_payload": "p", "shipping_address": address},
        "pre_checkout_query": {"id": "1", "from": USER, "currency": "GBP", "total_amount": 1, "invoice_payload": "p"},
        "poll": MORE["poll"],
        "poll_answer": {"poll_id": "1", "user": USER, "option_ids": [0], "option_persistent_ids": ["1"]},
        "my_chat_member": {"chat": channel, "from": USER, "date": 0, "old_chat_member": member, "new_chat_member": {"user": BOT, "status": "left"}},
        "chat_member": {"chat": chat, "from": USER, "date": 0, "old_chat_member": member, "new_chat_member": member},
        "chat_join_request": {"chat": channel, "from": USER, "user_chat_id": AILSA, "date": 0},
        "chat_boost": {"chat": channel, "boost": boost},
        "removed_chat_boost": {"chat": channel, "boost_id": "1", "remove_date": 0, "source": boost["source"]},
        "message_reaction": {"chat": chat, "message_id": 1, "date": 0, "old_reaction": [], "new_reaction": [{"type": "emoji", "emoji": "👍"}]},
        "message_reaction_count": {"chat": chat, "message_id": 1, "date": 0, "reactions": []},
        "business_connection": {"id": "1", "user": USER, "user_chat_id": AILSA, "date": 0, "is_enabled": True},
        "business_message": message,
        "edited_business_message": message,
        "deleted_business_messages": {"business_connection_id": "1", "chat": chat, "message_ids": [1]},
        "purchased_paid_media": {"from": USER, "paid_media_payload": "p"},
        "managed_bot": {"user": USER, "bot": BOT},
        "guest_message": message,
    }
    assert set(bodies) == set(Update.ALL_TYPES)
    answered = {"message", "edited_message"}

    for number, (kind, body) in enumerate(bodies.items()):
        before = len(api.sent)
        update = Update.de_json({"update_id": 9000 + number, kind: body}, door.application.bot)
        assert getattr(update, kind) is not None, kind
        await door.application.update_processor.process_update(update, door.application.process_update(update))
        assert (len(api.sent) > before) == (kind in answered), kind

    assert not [record for record in caplog.records if record.levelname == "ERROR"]
