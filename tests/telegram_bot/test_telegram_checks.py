"""Self-checks in Telegram: one message that changes from question to question, and a plan to keep."""

from __future__ import annotations

import asyncio

import pytest
from bot_api import BotApi
from bot_api_refusals import Refused
from far_end import FarEnd
from people import Person
from telegram.constants import MessageLimit

from bot.answers.checks import check_reply
from bot.checks.state import answered, start
from bot.content.corpus import read_corpus
from bot.payloads import sign
from bot.settings import ROOT
from telegram_bot.rendering import render
from telegram_bot.rich import to_plain
from telegram_bot.splitting import LIMIT, length

pytestmark = pytest.mark.usefixtures("door")
CORPUS = read_corpus(ROOT / "data", ROOT / "tests" / "nlu")[0]
CHECKS = CORPUS.checks


def titled(message: dict, title: str) -> str:
    """Return what the button of that title sends."""
    return next(button["callback_data"] for button in message["keyboard"] if button["text"] == title)


def finished_plan() -> str:
    """Return the button that ends the check of a home."""
    state = start("home", CHECKS["home"])
    for _ in CHECKS["home"].questions:
        state = answered(state, 2)
    return sign(f"check/{state}", "a secret for tests")


async def _begin(api: BotApi, ailsa: Person, key: str) -> dict:
    """Ask for a check as a button does; return its message."""
    before = len(api.sent)
    await ailsa.presses(sign(f"check/{key}", "a secret for tests"))
    await api.until(lambda: len(api.sent) > before)
    return api.sent[-1]


@pytest.mark.parametrize("key", [key for key in CHECKS if key != "scam"])
async def test_every_check_changes_in_place_and_ends_in_a_message_and_a_file(api: BotApi, ailsa: Person, key: str):
    check = CHECKS[key]
    message = await _begin(api, ailsa, key)

    for number, question in enumerate(check.questions, 1):
        assert f"Question {number} of {len(check.questions)}" in message["text"]
        assert ("b", question.ask) in message["entities"]
        edits = message["edits"]
        await ailsa.presses(titled(message, question.options[0].say), below=message["message_id"])
        await api.until(lambda edits=edits: message["edits"] > edits)

    await api.until(lambda: len(api.sent) == 2)
    assert message["text"].startswith(f"Your plan: {check.title}")
    assert [sent["method"] for sent in api.sent] == ["sendMessage", "sendDocument"]


async def test_what_cannot_wait_comes_as_a_message_of_its_own(api: BotApi, ailsa: Person):
    message = await _begin(api, ailsa, "scam")

    await ailsa.presses(titled(message, "Yes"), below=message["message_id"])
    await api.until(lambda: len(api.sent) == 2)

    assert "159" in api.texts()[1].split("\n")[0]
    assert "Question 2 of 8" in api.texts()[1]
    assert message["edits"] == 0


async def test_the_scam_check_ends_in_a_plan_too(api: BotApi, ailsa: Person):
    message = await _begin(api, ailsa, "scam")

    for question in CHECKS["scam"].questions:
        edits = message["edits"]
        no = next(option.say for option in question.options if option.means == "nothing")
        await ailsa.presses(titled(message, no), below=message["message_id"])
        await api.until(lambda edits=edits: message["edits"] > edits)

    assert "That does not mean it is real." in message["text"]
    assert "I have not seen the message" in message["text"]


async def test_back_skip_and_stop_stand_in_a_row_below_the_answers(api: BotApi, ailsa: Person):
    message = await _begin(api, ailsa, "phone")

    await ailsa.presses(titled(message, "No"), below=message["message_id"])
    await api.until(lambda: message["edits"] == 1)
    rows = next(data for method, data in reversed(api.calls) if method == "editMessageText")["reply_markup"]["inline_keyboard"]
    await ailsa.presses(titled(message, "Back"), below=message["message_id"])
    await api.until(lambda: message["edits"] == 2)

    assert [button["text"] for button in rows[-1]] == ["Back", "Skip", "Stop"]
    assert "Your answer was: No" in message["text"]
    await ailsa.presses(titled(message, "Stop"), below=message["message_id"])
    await api.until(lambda: message["edits"] == 3)
    assert message["text"].startswith("Stopped.")
    await ailsa.presses(titled(message, "Carry on with the check"), below=message["message_id"])
    await api.until(lambda: message["edits"] == 4)
    assert "Question 1 of 8" in message["text"]


async def test_an_old_question_still_works_after_the_door_was_shut_meanwhile(api: BotApi, ailsa: Person):
    state = start("home", CHECKS["home"])
    state = answered(answered(state, 1), 2)

    await ailsa.presses(sign(f"check/{state}", "a secret for tests") + "!", below=4711)
    await api.until(lambda: api.sent)

    assert api.sent[0]["method"] == "sendMessage" and "Question 3 of 8" in api.texts()[0]


async def test_a_check_goes_on_with_rasa_down(api: BotApi, rasa: FarEnd, ailsa: Person):
    message = await _begin(api, ailsa, "phone")
    rasa.is_down = True

    await ailsa.presses(titled(message, "Yes"), below=message["message_id"])
    await api.until(lambda: message["edits"] == 1)

    assert "Question 2 of 8" in message["text"]


async def test_the_file_is_the_plan_in_plain_text(api: BotApi, ailsa: Person):
    await ailsa.presses(finished_plan())
    await api.until(lambda: len(api.sent) == 2)

    file = api.sent[1]["data"]["document"]
    assert file.filename == "home-plan.txt"
    assert file.file.read().decode().startswith("HOW SAFE IS MY HOME?")


async def test_a_file_that_telegram_refuses_leaves_the_message(api: BotApi, ailsa: Person):
    api.fail("sendDocument", Refused(400, "Bad Request: file is too big"))

    await ailsa.presses(finished_plan())
    await ailsa.says("hmm")
    await api.until(lambda: len(api.sent) == 2)

    assert api.texts()[0].startswith("Your plan:") and "not sure" in api.texts()[1]


async def test_a_file_that_is_slow_to_go_holds_up_nothing(api: BotApi, ailsa: Person):
    api.fail("sendDocument", 502, Refused(429, "Too Many Requests: retry after 1", retry_after=1))

    await ailsa.presses(finished_plan())
    await ailsa.says("hmm")
    await api.until(lambda: len(api.sent) == 3)

    assert [sent["method"] for sent in api.sent] == ["sendMessage", "sendMessage", "sendDocument"]


@pytest.mark.parametrize("how", [502, "slow"])
async def test_a_file_on_its_way_does_not_outlive_forgetting(api: BotApi, ailsa: Person, how: int | str):
    api.fail("sendDocument", how)

    await ailsa.presses(finished_plan())
    await ailsa.says("/forget")
    await api.until(lambda: "Erased." in "".join(api.texts()))
    await asyncio.sleep(0.7)

    left = [sent["method"] for sent in api.sent if sent["message_id"] not in api.deleted]
    assert left == ["sendMessage"]


@pytest.mark.parametrize("key", CHECKS)
def test_the_longest_plan_is_one_message(key: str):
    check = CHECKS[key]
    for means in ("do", "well", "nothing"):
        state = start(key, check)
        for question in check.questions:
            state = answered(state, next((n for n, option in enumerate(question.options, 1) if option.means == means), 1))

        blocks = render(check_reply(CORPUS, str(state)))

        assert length(to_plain(blocks)) <= LIMIT < MessageLimit.MAX_TEXT_LENGTH, means


@pytest.mark.parametrize("key", CORPUS.tools)
async def test_a_tool_is_one_message(api: BotApi, ailsa: Person, key: str):
    await ailsa.presses(sign(f"tool/{key}", "a secret for tests"))
    await api.until(lambda: api.sent)
    await ailsa.says("hmm")
    await api.until(lambda: "not sure" in api.texts()[-1])

    assert len(api.sent) == 2
    assert api.texts()[0].startswith(CORPUS.tools[key].title)
