"""Whatever is typed, the danger layer answers, quickly."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from bot.safety.precedence import MOST_DANGEROUS_FIRST
from bot.safety.rules import find_danger
from bot.safety.sentences import sentences_of
from bot.safety.tables import reader

BLINK = 0.1
"""Seconds; ten times what a long story takes on an idle machine."""


@given(st.text())
def test_no_text_makes_it_fail(text: str) -> None:
    danger = find_danger(text)

    assert danger is None or danger.kind in MOST_DANGEROUS_FIRST


@given(st.lists(st.sampled_from(sorted(reader().words)), max_size=60))
def test_no_heap_of_its_own_words_makes_it_fail(words: list[str]) -> None:
    danger = find_danger(" ".join(words))

    assert danger is None or danger.kind in MOST_DANGEROUS_FIRST


@given(st.text())
def test_no_word_is_lost_when_a_story_is_cut_into_sentences(text: str) -> None:
    assert " ".join(sentences_of(text)).split() == text.split()


def test_a_story_of_three_hundred_words_is_read_in_a_blink() -> None:
    story = "My neighbour came round about the bins and then he shouted at the man with the dog outside the shop. " * 15
    find_danger(story)

    began = time.perf_counter()
    find_danger(story)

    assert time.perf_counter() - began < BLINK
