"""Conversations of each kind, from what somebody types to what they read."""

from __future__ import annotations

import pytest
from bot_api import BotApi
from far_end import FarEnd
from people import GROUP, Person

from bot.conversations.models import Conversation
from bot.database import session_scope
from bot.payloads import Command, sign
from bot.settings import Settings
from telegram_bot.chats import conversation_id
from telegram_bot.door import Door

pytestmark = pytest.mark.usefixtures("door")


async def test_advice_comes_with_title_steps_and_numbers(api: BotApi, rasa: FarEnd, ailsa: Person):
    rasa.means("man at door says gas board", "advice", topic="doorstep/id_checks", moment="now")

    await ailsa.says("man at door says gas board")
    await api.until(lambda: api.sent)

    [message] = api.sent
    advice = rasa.content.advice["doorstep/id_checks"]
    assert ("b", advice.title) in message["entities"]
    assert "•" in message["text"] and "101" in message["text"]
    assert "Checked on 21 November 2026" in message["text"]
    assert message["data"]["link_preview_options"] == {"is_disabled": True}
    assert [button["text"] for button in message["keyboard"]] == ["Tell me more", "Who can help me?", "Yes, this helped", "No, it did not"]


async def test_danger_stands_bold_in_the_first_line_with_the_number(api: BotApi, rasa: FarEnd, ailsa: Person):
    rasa.means("he is breaking in", "danger", danger="break_in_now", danger_certain=True)

    await ailsa.says("he is breaking in")
    await api.until(lambda: api.sent)

    first = api.sent[0]["text"].split("\n")[0]
    assert "999" in first
    assert api.sent[0]["entities"][0] == ("b", first)


async def test_a_pressed_button_is_acknowledged_and_answered(api: BotApi, rasa: FarEnd, ailsa: Person):
    await ailsa.says("hmm")
    await api.until(lambda: api.sent)
    offered = api.sent[0]["keyboard"]

    query = await ailsa.presses(offered[0]["callback_data"])
    await api.until(lambda: len(api.sent) == 2)

    assert api.answered_queries == [query]
    assert rasa.content.advice["doorstep/bogus_callers"].title in api.texts()[1]


async def test_a_second_tap_on_the_same_button_is_the_same_tap(api: BotApi, ailsa: Person):
    payload = sign("topic/doorstep/bogus_callers", "a secret for tests")

    await ailsa.presses(payload)
    await ailsa.presses(payload)
    await ailsa.says("next")
    await api.until(lambda: len(api.sent) == 2 and len(api.answered_queries) == 2)

    assert "not sure" in api.texts()[1]


@pytest.mark.parametrize("forged", ["topic/doorstep/bogus_callers", "topic/doorstep/bogus_callers~AAAAAAAAAAAA", "/restart", "~", "ü~x"])
async def test_a_forged_button_is_answered_kindly(api: BotApi, rasa: FarEnd, ailsa: Person, forged: str):
    await ailsa.presses(forged)
    await api.until(lambda: api.sent and api.answered_queries)

    assert "Type your question instead" in api.texts()[0]
    assert rasa.asked == []


async def test_an_old_button_is_answered_although_telegram_no_longer_waits(api: BotApi, ailsa: Person):
    await ailsa.presses(sign("menu/", "a secret for tests"), query="old")
    api.open_queries.clear()
    await api.until(lambda: api.sent)

    assert "What is it about?" in api.texts()[0]


@pytest.mark.parametrize("typed", ["/restart", '/intent{"x":1}', "/choose_topic", "//", "/HELPME"])
async def test_what_looks_like_a_command_is_text_like_any_other(api: BotApi, rasa: FarEnd, ailsa: Person, typed: str):
    await ailsa.says(typed)
    await api.until(lambda: len(api.sent) == 2)

    assert rasa.texts() == [typed]
    assert "The commands I know are" in api.texts()[1]


async def test_words_after_a_command_are_answered_too(api: BotApi, rasa: FarEnd, ailsa: Person):
    rasa.means("he is breaking in", "danger", danger="break_in_now", danger_certain=True)

    await ailsa.says("/help he is breaking in")
    await api.until(lambda: api.sent)

    assert "999" in api.texts()[0].split("\n")[0]


async def test_start_says_who_we_are_and_offers_themes(api: BotApi, ailsa: Person):
    await ailsa.says("/start")
    await api.until(lambda: api.sent)

    for words in ("not the police", "Nobody reads along", "999", "not end-to-end encrypted", "crime in Scotland"):
        assert words in api.texts()[0]
    assert "At your door" in [button["text"] for button in api.sent[0]["keyboard"]]


async def test_a_link_opens_the_chat_with_its_topic(api: BotApi, rasa: FarEnd, ailsa: Person):
    await ailsa.says("/start doorstep-bogus_callers")
    await api.until(lambda: api.sent)

    assert api.texts()[0].startswith(rasa.content.advice["doorstep/bogus_callers"].title)


@pytest.mark.parametrize("link", ["doorstep-no_such_topic", "menu", "x"])
async def test_a_link_to_nothing_greets(api: BotApi, ailsa: Person, link: str):
    await ailsa.says(f"/start {link}")
    await api.until(lambda: api.sent)

    assert api.texts()[0].startswith("Hello.")


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("/help", "in your own words"),
        ("/topics", "What is it about?"),
        ("/emergency", "In danger now? Ring 999."),
        ("/privacy", "delete it after 30 days"),
        ("/stop", "To come back, send /start"),
        ("/forget", "Erased."),
        ("/help@keepsafe_test_bot", "in your own words"),
    ],
)
async def test_each_command_has_its_answer(api: BotApi, ailsa: Person, command: str, words: str):
    await ailsa.says(command)
    await api.until(lambda: api.sent)

    assert words in api.texts()[0]


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


async def test_emergency_tells_how_to_get_help_without_speaking(api: BotApi, ailsa: Person):
    await ailsa.says("/emergency")
    await api.until(lambda: len(api.sent) == 2)

    assert "press 55" in api.texts()[1]


async def test_commands_are_registered_with_descriptions_in_english_and_gaelic(api: BotApi, rasa: FarEnd):
    await api.until(lambda: len(api.commands) == 2)

    english, gaelic = ([command["command"] for command in api.commands[language]] for language in ("", "gd"))
    assert english == gaelic == list(rasa.content.commands)
    assert {"command": "topics", "description": "Tagh cuspair"} in api.commands["gd"]


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


async def test_typing_is_shown_while_the_assistant_thinks(api: BotApi, rasa: FarEnd, ailsa: Person):
    rasa.slow["wait for it"] = 0.8

    await ailsa.says("wait for it")
    await api.until(lambda: api.actions == [(ailsa.chat, "typing")] and not api.sent)
    await api.until(lambda: api.sent)
    await ailsa.says("a quick one")
    await api.until(lambda: len(api.sent) == 2)

    assert len(api.actions) == 1


async def test_too_long_a_message_is_told_so(api: BotApi, ailsa: Person):
    await ailsa.says("a" * 2500)
    await api.until(lambda: api.sent)

    assert "too long for me" in api.texts()[0] and "999" in api.texts()[0]


async def test_with_rasa_down_the_approved_advice_still_answers(api: BotApi, rasa: FarEnd, ailsa: Person):
    rasa.is_down = True

    await ailsa.says("somebody stole my phone")
    await api.until(lambda: len(api.sent) >= 2)

    assert "Part of me is not working" in api.texts()[0] and "999" in api.texts()[0]


async def test_every_topic_and_danger_can_be_sent(api: BotApi, rasa: FarEnd, ailsa: Person, door: Door):
    for topic in rasa.content.advice:
        rasa.means(topic, "advice", topic=topic)
    for danger in rasa.content.danger:
        rasa.means(danger, "danger", danger=danger, danger_certain=True)
    for notice in rasa.content.notices:
        rasa.means(notice, notice.partition("/")[0], notice=notice)
    ours = sorted(rasa.understood)
    for number, said in enumerate(ours):
        await Person(api, 700000 + number).says(said)
    await api.until(lambda: {m["chat_id"] for m in api.sent} == {700000 + n for n in range(len(ours))})
    for theme in {key.partition("/")[0] for key in rasa.content.advice}:
        await ailsa.presses(sign(str(Command("theme", theme)), "a secret for tests"))
    await api.until(lambda: len(api.texts(ailsa.chat)) == 11, seconds=10)
