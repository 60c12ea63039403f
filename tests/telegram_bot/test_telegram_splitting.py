"""Long answers are cut where a reader would pause, below Telegram's limit, and no tag is ever cut."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram_html import parse, utf16_length

from telegram_bot.rich import Block, Span, block, bold, line, link, paragraphs, to_html, to_plain
from telegram_bot.splitting import LIMIT, length, split

words = st.text(st.characters(blacklist_categories=("Cs", "Cc")) | st.sampled_from(' \n.!?<>&😀"'), max_size=120)
spans = st.builds(Span, words, st.booleans(), st.sampled_from(["", 'https://a.scot/?x=1&y="2"']))
blocks = st.builds(Block, st.lists(st.lists(spans, max_size=4).map(tuple), max_size=5).map(tuple), st.booleans())


@settings(deadline=None)
@given(st.lists(blocks, max_size=6), st.integers(20, 200))
def test_every_message_is_short_enough_and_sound_and_no_word_is_lost(given_blocks: list[Block], limit: int):
    messages = split(given_blocks, limit)

    for message in messages:
        read = parse(to_html(message))
        assert 0 < utf16_length(read.text) <= limit
        assert utf16_length(to_plain(message)) <= limit
    assert squeezed("".join(to_plain(message) for message in messages)) == squeezed(to_plain(given_blocks))


@settings(deadline=None)
@given(words)
def test_text_that_looks_like_html_is_text(text: str):
    read = parse(to_html([block(line(bold(text)))]))

    assert squeezed(read.text) == squeezed(text)


def squeezed(text: str) -> str:
    """Return a text without what may change where it is cut."""
    return re.sub(r"\s+", "", text)


def test_the_limit_leaves_room_below_telegrams():
    assert LIMIT < 4096
    assert length("a😀") == utf16_length("a😀") == 3


def test_paragraphs_are_kept_whole_where_they_fit():
    first, second = "One. " * 10, "Two. " * 10

    messages = split(paragraphs(f"{first}\n\n{second}"), 60)

    assert [to_plain(message).strip() for message in messages] == [first.strip(), second.strip()]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("First sentence. Second one here.", ["First sentence. ", "Second one here."]),
        ("one two three four five", ["one two three ", "four five"]),
        ("x" * 25, ["x" * 18, "x" * 7]),
        ("😀" * 10, ["😀" * 9, "😀"]),
    ],
)
def test_a_line_is_cut_after_a_sentence_else_a_word_else_anywhere(text: str, pieces: list[str]):
    assert [to_plain(message) for message in split([block(text)], 18)] == pieces


def test_a_cut_line_keeps_its_looks_on_both_sides():
    [first, second] = split([block(line(bold("bold words here "), link("a page to read", "https://a.scot")))], 16)

    assert to_html(first) == "<b>bold words here </b>"
    assert to_html(second) == '<a href="https://a.scot">a page to read</a>'


def test_a_folded_block_stays_folded_when_it_is_cut():
    messages = split([block("a " * 30, folded=True)], 30)

    assert len(messages) > 1 and all(to_html(message).startswith("<blockquote expandable>") for message in messages)


def test_only_web_addresses_become_links():
    assert to_html([block(line(link("x", "javascript:alert(1)"), link("y", None)))]) == "xy"
