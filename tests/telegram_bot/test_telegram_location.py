"""A location leads to who can help near it. It is used once; no log, row, question or button holds it."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from bot_api import BOT, BotApi
from far_end import FarEnd
from open_door import opened
from people import GROUP, Person

from bot.database import session_scope
from bot.settings import Settings
from bot.switches.switching import close
from telegram_bot.door import Door

INVERNESS = {"latitude": 57.4791, "longitude": -4.2239}
NEAR_FORRES = {"latitude": 57.5931, "longitude": -3.7417}
CORNHILL = {"latitude": 55.6472, "longitude": -2.2193}
LONDON = {"latitude": 51.5123, "longitude": -0.1234}
DANGER = "Ring 999 and tell them where you are."


def titles(message: dict) -> list[str]:
    """Return the titles of a message's buttons."""
    return [button["text"] for button in message["keyboard"]]


def titled(message: dict, title: str) -> str:
    """Return what the button of that title sends."""
    return next(button["callback_data"] for button in message["keyboard"] if button["text"] == title)


async def test_a_clear_point_names_its_council_and_the_search_goes_on_there(door: Door, api: BotApi, rasa: FarEnd, ailsa: Person):
    await ailsa.sends(location=INVERNESS)
    await api.until(lambda: len(api.sent) == 2)

    assert DANGER in api.texts()[0].split("\n")[0]
    assert "That point looks to be in Highland" in api.texts()[0] and titles(api.sent[0]) == ["Another area"]
    assert rasa.texts() == ["Find organisations that can help me in Highland"]


async def test_a_venue_is_a_point_too(door: Door, api: BotApi, rasa: FarEnd, ailsa: Person):
    await ailsa.sends(venue={"location": INVERNESS, "title": "Home", "address": "1 High Street"}, location=INVERNESS)
    await api.until(lambda: len(api.sent) == 2)

    assert rasa.texts() == ["Find organisations that can help me in Highland"]


async def test_near_a_border_people_are_asked_which_side_they_are_on(door: Door, api: BotApi, rasa: FarEnd, ailsa: Person):
    await ailsa.sends(location=NEAR_FORRES)
    await api.until(lambda: api.sent)
    [question] = api.sent

    assert "Are you in Moray or Highland?" in question["text"] and DANGER in question["text"]
    assert titles(question) == ["Moray", "Highland", "Another area"] and rasa.asked == []

    await ailsa.presses(titled(question, "Highland"), below=question["message_id"])
    await api.until(lambda: len(api.sent) == 2)

    assert question["text"].startswith("You chose Highland.") and "999" in question["text"]
    assert rasa.texts() == ["Find organisations that can help me in Highland"]


async def test_whoever_is_in_another_area_chooses_it_from_all(door: Door, api: BotApi, rasa: FarEnd, ailsa: Person):
    await ailsa.sends(location=INVERNESS)
    await api.until(lambda: len(api.sent) == 2)

    await ailsa.presses(titled(api.sent[0], "Another area"), below=api.sent[0]["message_id"])
    await api.until(lambda: len(api.sent) == 3)
    areas = api.sent[2]
    assert DANGER in api.texts()[0] and "Choose your council area." in areas["text"] and len(areas["keyboard"]) == 17

    await ailsa.presses(titled(areas, "More areas"), below=areas["message_id"])
    await api.until(lambda: areas["edits"] == 1)
    await ailsa.presses(titled(areas, "Moray"), below=areas["message_id"])
    await api.until(lambda: len(rasa.asked) == 2)

    assert rasa.texts()[1] == "Find organisations that can help me in Moray"


async def test_at_the_border_with_england_neither_side_is_taken_for_granted(door: Door, api: BotApi, rasa: FarEnd, ailsa: Person):
    await ailsa.sends(location=CORNHILL)
    await api.until(lambda: api.sent)
    [question] = api.sent
    assert "Are you in Scottish Borders, or outside Scotland?" in question["text"]

    await ailsa.presses(titled(question, "Outside Scotland"), below=question["message_id"])
    await api.until(lambda: question["edits"] == 1)

    assert "the local police can tell you" in question["text"] and "999" in question["text"] and rasa.asked == []


async def test_outside_scotland_it_says_so_kindly(door: Door, api: BotApi, rasa: FarEnd, ailsa: Person):
    await ailsa.sends(location=LONDON)
    await api.until(lambda: api.sent)

    assert "My advice is for Scotland" in api.texts()[0] and "such as /near Perth" in api.texts()[0] and "999" in api.texts()[0]
    assert rasa.asked == []


async def test_a_live_location_is_used_once(door: Door, api: BotApi, rasa: FarEnd, ailsa: Person):
    await ailsa.sends(location={**INVERNESS, "live_period": 600})
    await api.until(lambda: len(api.sent) == 2)
    assert "I do not look again" in api.texts()[0]

    await api.receive({"edited_message": ailsa.message(location={**LONDON, "live_period": 600}, edit_date=1)})
    await ailsa.says("/help")
    await api.until(lambda: len(api.sent) == 3)

    assert "in your own words" in api.texts()[2] and len(rasa.asked) == 1


async def test_in_a_group_a_point_is_not_looked_at(door: Door, api: BotApi, rasa: FarEnd):
    group = Person(api, GROUP, "group")
    await group.sends(location=INVERNESS)
    await group.sends(location=INVERNESS, reply_to_message=group.message("?") | {"from": BOT})
    await api.until(lambda: api.sent)

    assert "I have not looked at that point" in api.texts()[0] and DANGER in api.texts()[0]
    assert len(api.sent) == 1 and not api.sent[0]["keyboard"] and rasa.asked == []


async def test_danger_after_the_question_comes_first(door: Door, api: BotApi, rasa: FarEnd, ailsa: Person):
    rasa.means("he is outside with a knife", "danger", danger="weapon", danger_certain=True)
    await ailsa.sends(location=NEAR_FORRES)
    await ailsa.says("he is outside with a knife")
    await api.until(lambda: len(api.sent) == 2)

    assert "999" in api.texts()[1].split("\n")[0]


async def test_a_forged_area_is_refused(door: Door, api: BotApi, rasa: FarEnd, ailsa: Person):
    await ailsa.presses("here/area/highland~AAAAAAAAAAAA")
    await api.until(lambda: api.sent)

    assert "Type your question instead" in api.texts()[0] and rasa.asked == []


async def test_a_release_without_these_words_still_gives_the_numbers(door: Door, api: BotApi, ailsa: Person, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(door.desk.assistant.content, "telegram", {})

    for point in (INVERNESS, NEAR_FORRES, LONDON):
        before = len(api.sent)
        await ailsa.sends(location=point)
        await api.until(lambda before=before: len(api.sent) > before)
        assert "999" in api.texts()[before]


async def test_a_closed_door_says_so(settings: Settings, api: BotApi, rasa: FarEnd, ailsa: Person):
    with session_scope(settings.database) as session:
        close(session, who="Ailsa", channel="telegram", reason="A wrong answer.", message="The chat is closed.")

    async with opened(settings, api, rasa):
        await ailsa.sends(location=INVERNESS)
        await api.until(lambda: api.sent)

    assert api.texts()[0].startswith("The chat is closed.") and "999" in api.texts()[0]


async def test_no_log_row_question_or_button_holds_the_point(
    settings: Settings, api: BotApi, rasa: FarEnd, ailsa: Person, caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.CRITICAL, "telegram")  # As `serve` sets it.
    for chatter in ("httpx", "httpcore"):  # As `set_up_logs` sets them.
        caplog.set_level(logging.WARNING, chatter)
    caplog.set_level(logging.DEBUG)
    async with opened(settings, api, rasa):
        for number, point in enumerate((INVERNESS, NEAR_FORRES, CORNHILL, LONDON), 1):
            await ailsa.sends(location={**point, "live_period": 60})
            await api.until(lambda number=number: len(api.sent) >= number + 1)
        await ailsa.presses(titled(api.sent[2], "Moray"), below=api.sent[2]["message_id"])
        await api.until(lambda: len(rasa.asked) == 2)

    kept = [path.read_bytes() for path in Path(settings.var_dir).rglob("*") if path.is_file()]
    held = b"\n".join([*kept, caplog.text.encode(), repr(rasa.asked).encode(), repr(api.sent).encode()])
    assert b"Moray" in held and caplog.records
    for point in (INVERNESS, NEAR_FORRES, CORNHILL, LONDON):
        for degrees in point.values():
            assert f"{degrees:.2f}"[:-1].encode() not in held, degrees
