"""People ask for alerts by area and theme, and stop them with one tap."""

from __future__ import annotations

from pathlib import Path

import pytest
from bot_api import BotApi
from far_end import FarEnd
from people import GROUP, Person

from bot.alerts.subscriptions import Subscription, subscribe, subscription_of
from bot.database import session_scope
from bot.payloads import sign
from bot.settings import Settings

pytestmark = pytest.mark.usefixtures("door")


def asked_for(settings: Settings, chat: int) -> Subscription | None:
    with session_scope(settings.database) as session:
        return subscription_of(session, chat_id=chat)


def begin(settings: Settings, chat: int, council: str = "angus") -> None:
    with session_scope(settings.database) as session:
        subscribe(session, chat_id=chat, council=council, themes=["doorstep", "cyber"])


async def tap(api: BotApi, person: Person, title: str) -> None:
    """Press the button of that title below the last message, and wait for what comes of it."""
    message = api.sent[-1]
    edits, count = message["edits"], len(api.sent)
    await person.presses(next(b["callback_data"] for b in message["keyboard"] if b["text"].endswith(title)), below=message["message_id"])
    await api.until(lambda: message["edits"] > edits or len(api.sent) > count)


async def test_an_area_is_chosen_from_the_list_without_filling_the_chat(api: BotApi, ailsa: Person, settings: Settings):
    await ailsa.says("/alerts")
    await api.until(lambda: api.sent)
    assert "keep the number of this chat" in api.texts()[0] and asked_for(settings, ailsa.chat) is None

    await tap(api, ailsa, "More areas")
    assert "Perth and Kinross" in [button["text"] for button in api.sent[0]["keyboard"]]
    await tap(api, ailsa, "More areas")
    await tap(api, ailsa, "Dundee City")

    assert "You get alerts for Dundee City." in api.texts()[0] and len(api.sent) == 1
    assert asked_for(settings, ailsa.chat).council == "dundee_city"


@pytest.mark.parametrize("said", ["Broughty Ferry", "dd1", "DD1 4BJ"])
async def test_a_town_or_a_postcode_after_the_command_will_do(api: BotApi, ailsa: Person, settings: Settings, said: str):
    await ailsa.says(f"/alerts {said}")
    await api.until(lambda: api.sent)

    assert "You get alerts for Dundee City." in api.texts()[0] and asked_for(settings, ailsa.chat).council == "dundee_city"


@pytest.mark.parametrize("place", ["Atlantis", "Manchester", "M1 4BH", "DD2"])
async def test_a_place_we_do_not_know_starts_nothing(api: BotApi, ailsa: Person, settings: Settings, place: str):
    await ailsa.says(f"/alerts {place}")
    await api.until(lambda: api.sent)

    assert "I do not know a council area" in api.texts()[0] and asked_for(settings, ailsa.chat) is None


async def test_danger_after_the_command_comes_first(api: BotApi, rasa: FarEnd, ailsa: Person, settings: Settings):
    said = "he is breaking in at my house in Perth"
    rasa.means(said, "danger", danger="break_in_now", danger_certain=True)

    await ailsa.says(f"/alerts {said}")
    await api.until(lambda: api.sent)

    assert "999" in api.texts()[0].split("\n")[0] and asked_for(settings, ailsa.chat) is None


async def test_a_theme_is_left_out_and_taken_in_again(api: BotApi, ailsa: Person, settings: Settings):
    begin(settings, ailsa.chat)
    await ailsa.says("/alerts")
    await api.until(lambda: api.sent)

    await tap(api, ailsa, "At your door")
    assert asked_for(settings, ailsa.chat).themes == {"cyber"}
    await tap(api, ailsa, "At your door")
    assert asked_for(settings, ailsa.chat).themes == {"cyber", "doorstep"} and len(api.sent) == 1


async def test_one_tap_below_an_alert_stops_them_and_leaves_the_alert(api: BotApi, ailsa: Person, settings: Settings):
    begin(settings, ailsa.chat)

    await ailsa.presses(sign("alerts/stop", settings.secret))
    await api.until(lambda: api.sent)

    assert "I have stopped your alerts for Angus." in api.texts()[0] and asked_for(settings, ailsa.chat) is None


async def test_after_stopping_nothing_of_it_stays_on_the_disk(api: BotApi, ailsa: Person, settings: Settings, tmp_path: Path):
    begin(settings, ailsa.chat, "orkney_islands")
    assert any(b"orkney_islands" in path.read_bytes() for path in tmp_path.glob("test.db*"))

    await ailsa.presses(sign("alerts/stop", settings.secret))
    await api.until(lambda: api.sent)

    assert not any(b"orkney_islands" in path.read_bytes() for path in tmp_path.glob("test.db*"))


async def test_stopping_what_was_stopped_is_answered_kindly(api: BotApi, ailsa: Person, settings: Settings):
    await ailsa.presses(sign("alerts/stop", settings.secret))
    await api.until(lambda: api.sent)

    assert "You get no alerts from me." in api.texts()[0]


@pytest.mark.parametrize(("command", "words"), [("/forget", "Erased."), ("/stop", "Erased.")])
async def test_erasing_everything_erases_the_alerts_and_says_so(api: BotApi, ailsa: Person, settings: Settings, command: str, words: str):
    begin(settings, ailsa.chat)

    await ailsa.says(command)
    await api.until(lambda: api.sent)

    assert words in api.texts()[0] and "stopped your alerts for Angus" in api.texts()[0]
    assert asked_for(settings, ailsa.chat) is None


async def test_asking_in_words_to_be_forgotten_erases_the_alerts_too(api: BotApi, rasa: FarEnd, ailsa: Person, settings: Settings, monkeypatch):
    begin(settings, ailsa.chat)
    forgotten = {"text": "All gone.", "buttons": [], "card": {"kind": "smalltalk", "text": "All gone.", "forget": True}}
    monkeypatch.setattr(rasa, "answer", lambda body: {"replies": [forgotten], "understanding": None})

    await ailsa.says("please forget all of this")
    await api.until(lambda: len(api.sent) == 2)

    assert api.texts()[0] == "All gone." and "stopped your alerts for Angus" in api.texts()[1]
    assert asked_for(settings, ailsa.chat) is None


async def test_who_blocks_us_is_a_subscriber_no_more(api: BotApi, ailsa: Person, settings: Settings):
    begin(settings, ailsa.chat)

    await ailsa.becomes("member", "kicked")

    await api.until(lambda: asked_for(settings, ailsa.chat) is None)


async def test_a_group_gets_no_alerts(api: BotApi, settings: Settings):
    group = Person(api, GROUP, "group")

    await group.says("/alerts@keepsafe_test_bot Perth")
    await api.until(lambda: api.sent)

    assert "Alerts go to one person" in api.texts()[0] and asked_for(settings, GROUP) is None


async def test_a_poster_leads_to_the_alerts(api: BotApi, ailsa: Person):
    await ailsa.says("/start alerts")
    await api.until(lambda: api.sent)

    assert "Alerts for your area" in api.texts()[0]


@pytest.mark.parametrize("forged", ["alerts/area/fife", "alerts/area/fife~AAAAAAAAAAAA", "alerts/stop~AAAAAAAAAAAA!"])
async def test_a_forged_button_changes_nothing(api: BotApi, ailsa: Person, settings: Settings, forged: str):
    begin(settings, ailsa.chat)

    await ailsa.presses(forged)
    await api.until(lambda: api.sent)

    assert "Type your question instead" in api.texts()[0] and asked_for(settings, ailsa.chat).council == "angus"


async def test_a_database_out_of_reach_is_said_and_the_number_given(api: BotApi, ailsa: Person, settings: Settings):
    with session_scope(settings.database) as session:
        session.connection().exec_driver_sql("DROP TABLE alert_themes")

    await ailsa.says("/alerts Perth")
    await api.until(lambda: api.sent)

    assert "could not change your alerts" in api.texts()[0] and "999" in api.texts()[0]
