"""/near looks for organisations near a place; more than a place after it is a message like any other."""

from __future__ import annotations

import pytest
from bot_api import BotApi
from far_end import FarEnd
from people import GROUP, Person

pytestmark = pytest.mark.usefixtures("door")


async def test_near_begins_the_search_that_the_website_begins(api: BotApi, rasa: FarEnd, ailsa: Person):
    await ailsa.says("/near")
    await ailsa.says("/near Broughty Ferry")
    await api.until(lambda: len(api.sent) == 2)

    assert [{name: said for name, said in asked.items() if name != "sender"} for asked in rasa.asked] == [
        {"command": "near/any"},
        {"text": "Find organisations that can help me in Broughty Ferry"},
    ]


async def test_near_takes_the_first_half_of_a_postcode(api: BotApi, rasa: FarEnd, ailsa: Person):
    await ailsa.says("/near KY12")
    await api.until(lambda: api.sent)

    assert [asked["text"] for asked in rasa.asked] == ["Find organisations that can help me in KY12"]


async def test_near_still_names_who_helps_when_the_assistant_is_down(api: BotApi, rasa: FarEnd, ailsa: Person):
    rasa.is_down = True
    await ailsa.says("/near")
    await api.until(lambda: api.sent)

    assert "Police Scotland" in api.texts()[0]


async def test_a_group_reads_how_to_name_a_place(api: BotApi, rasa: FarEnd):
    await Person(api, GROUP, "group").says("/near@keepsafe_test_bot")
    await api.until(lambda: api.sent)

    assert "such as /near Perth" in api.texts()[0] and rasa.asked == []


@pytest.mark.parametrize("said", ["he is breaking in at my house in Perth", "somebody in Perth follows me", "what now"])
async def test_more_than_a_place_after_near_is_a_message(api: BotApi, rasa: FarEnd, ailsa: Person, said: str):
    await ailsa.says(f"/near {said}")
    await api.until(lambda: api.sent)

    assert rasa.texts() == [said]
