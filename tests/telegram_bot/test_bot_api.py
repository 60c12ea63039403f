"""The Bot API on loopback refuses what Telegram refuses, seen through python-telegram-bot's own HTTP client."""

from __future__ import annotations

import asyncio
import time

import pytest
from bot_api import TOKEN, BotApi
from people import AILSA, Person
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter
from telegram_html import CannotParse, parse, utf16_length


@pytest.fixture
async def bot(api: BotApi, ailsa: Person):
    async with Bot(TOKEN, base_url=api.url) as bot:
        yield bot


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "text is empty"),
        ("  \n ", "text is empty"),
        ("<b></b>", "text is empty"),
        ("<b>open", "end tag"),
        ("<b>a</i>", "end tag"),
        ("1 < 2", "start tag"),
        ("<h1>x</h1>", "start tag"),
        ("<div>x</div>", "start tag"),
        ('<a onclick="x">y</a>', "attribute"),
        ("x" * 4097, "too long"),
        ("😀" * 2049, "too long"),
    ],
)
async def test_texts_that_telegram_refuses_are_refused(bot: Bot, text: str, why: str):
    with pytest.raises(BadRequest, match=why):
        await bot.send_message(AILSA, text, parse_mode="HTML")


async def test_4096_characters_between_tags_are_taken(bot: Bot, api: BotApi):
    await bot.send_message(AILSA, f"<b>{'&lt;' * 4096}</b>", parse_mode="HTML")

    assert api.texts() == ["<" * 4096]


@pytest.mark.parametrize("data", ["x" * 65, "ü" * 33])
async def test_more_than_64_bytes_behind_a_button_are_refused(bot: Bot, data: str):
    with pytest.raises(BadRequest, match=r"(?i)BUTTON_DATA_INVALID"):
        await bot.send_message(AILSA, "x", reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton("a", callback_data=data)]]))


async def test_unknown_blocked_and_flooded_chats_are_refused(bot: Bot, api: BotApi):
    with pytest.raises(BadRequest, match=r"(?i)chat not found"):
        await bot.send_message(1, "x")
    api.flooded[AILSA] = time.monotonic() + 30
    with pytest.raises(RetryAfter):
        await bot.send_message(AILSA, "x")
    api.blocked.add(AILSA)
    with pytest.raises(Forbidden):
        await bot.send_message(AILSA, "x")


async def test_a_wrong_token_is_refused(api: BotApi):
    with pytest.raises(InvalidToken):
        await Bot("1:wrong", base_url=api.url).get_me()


async def test_of_two_that_ask_for_updates_the_first_is_sent_away(bot: Bot, api: BotApi):
    first = asyncio.create_task(bot.get_updates(timeout=5))
    await asyncio.sleep(0.1)

    async with Bot(TOKEN, base_url=api.url) as another:
        await another.get_updates(timeout=0)

    with pytest.raises(Conflict):
        await first


async def test_an_update_comes_again_until_the_next_is_asked_for(bot: Bot, ailsa: Person):
    number = await ailsa.says("hello")

    for _ in range(2):
        assert [update.update_id for update in await bot.get_updates()] == [number]
    assert await bot.get_updates(offset=number + 1, timeout=0) == ()


async def test_a_waiting_request_gets_the_update_when_it_comes(bot: Bot, ailsa: Person):
    waiting = asyncio.create_task(bot.get_updates(timeout=5))
    await asyncio.sleep(0.1)

    await ailsa.says("hello")

    assert (await asyncio.wait_for(waiting, 1))[0].message.text == "hello"


@pytest.mark.parametrize("how", [502, "drop", "garbage"])
async def test_it_can_be_told_to_fail_once(bot: Bot, api: BotApi, how: int | str):
    api.fail("sendMessage", how)

    with pytest.raises(NetworkError if how != "garbage" else Exception):
        await bot.send_message(AILSA, "x")
    await bot.send_message(AILSA, "x")


def test_html_is_read_as_telegram_reads_it():
    parsed = parse('<blockquote expandable><b>a &amp; b</b>\n<a href="https://x.scot?a=1&amp;b=2">c</a></blockquote>')

    assert parsed.text == "a & b\nc" and parsed.links == ["https://x.scot?a=1&b=2"]
    assert utf16_length("a😀") == 3
    with pytest.raises(CannotParse):
        parse("<blockquote><blockquote>x</blockquote></blockquote>")
