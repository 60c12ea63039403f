"""Every kind of update has a tested answer or a tested silence."""

from __future__ import annotations

from typing import Any

import pytest
from bot_api import BOT, BotApi
from far_end import FarEnd
from kinds_of_message import MORE, PLACE, SILENT, USER
from open_door import keep, kept
from people import AILSA, MORAG, Person
from silence import silence
from telegram import Update

from bot.settings import Settings
from telegram_bot.door import Door

pytestmark = pytest.mark.usefixtures("door")


@pytest.mark.parametrize("kind", SILENT)
async def test_changes_of_a_chat_get_silence(api: BotApi, ailsa: Person, kind: str):
    await ailsa.sends(**{kind: SILENT[kind]})

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
