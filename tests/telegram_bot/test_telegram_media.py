"""What is not text gets words that help, and once."""

from __future__ import annotations

import pytest
from bot_api import BotApi
from far_end import FarEnd
from kinds_of_message import FILE, MORE, PLACE, SIZED
from people import Person
from silence import silence
from telegram import Message

from telegram_bot.media import PICTURES, PLACES, kind_of

pytestmark = pytest.mark.usefixtures("door")


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
