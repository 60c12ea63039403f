"""Situations that are told without naming the danger, in words of people who are in them."""

from __future__ import annotations

import pytest

from bot.safety.precedence import MOST_DANGEROUS_FIRST
from bot.safety.rules import find_danger
from bot.safety.situations import AT_ONCE, SITUATIONS
from bot.safety.templates import lines_of

TOLD = [
    ("I've written the notes for the kids and tidied the house", "suicide_self_harm"),
    ("I have the tablets in front of me", "suicide_self_harm"),
    ("there's a rope over the rafters and I've had a drink", "suicide_self_harm"),
    ("the insurance would pay off the mortgage if I was dead", "suicide_self_harm"),
    ("he says he can not go on and he has stopped answering", "suicide_self_harm"),
    ("we can't get her to open her eyes", "injury_overdose"),
    ("banged his head on the radiator and now he's drowsy", "injury_overdose"),
    ("her speech is slurred and one side of her face has dropped", "injury_overdose"),
    ("there's a hissing behind the cooker", "fire_gas_flood"),
    ("we all have headaches and the boiler is on", "fire_gas_flood"),
    ("power lines have come down across the road and they're sparking", "fire_gas_flood"),
    ("should have been home by six and his phone is off", "missing_person"),
    ("no one has seen him since Friday", "missing_person"),
    ("grandad is out in his slippers in the snow", "missing_person"),
    ("torchlight moving in the garage", "break_in_now"),
    ("someone followed me off the train and he's still behind me", "danger_now"),
    ("they're stamping on a boy's head", "danger_to_someone_else"),
    ("he's flicking his lighter", "domestic_abuse_now"),
    ("ring him back? I can't, the walls are thin", "cannot_speak"),
    ("found a box of gelignite in the loft", "bomb_attack"),
    ("we sleep in the back room of the shop and the boss takes our wages", "trafficking_now"),
    ("the nikah is on Friday and nobody asked me", "forced_marriage"),
    ("voices tell me to push someone", "may_hurt_someone"),
]
CALM = [
    "they're coming back tomorrow for the rest of the money",
    "is it the smell of eggs that sandwiches leave in a lunchbox",
    "I've given my old guitar to my cousin",
    "the bed is empty because we moved it to the spare room",
    "my boiler is due a service",
    "looking after my cat while I'm on holiday",
]
SCOTTISH_PLACES = ["Glen Lyon", "Moscow in Ayrshire", "Perth", "Nairn", "Houston", "Alexandria", "Portobello"]


@pytest.mark.parametrize(("message", "kind"), TOLD)
def test_a_situation_is_heard_without_the_name_of_its_danger_and_for_certain_where_minutes_count(message: str, kind: str) -> None:
    danger = find_danger(message)

    assert danger is not None
    assert danger.kind == kind
    assert danger.certain or kind not in AT_ONCE


@pytest.mark.parametrize("message", CALM)
def test_nearly_the_same_words_told_calmly_are_no_danger(message: str) -> None:
    assert find_danger(message) is None


@pytest.mark.parametrize("place", SCOTTISH_PLACES)
def test_a_place_in_scotland_is_not_abroad(place: str) -> None:
    for message in (f"I was robbed in {place} tonight", f"followed in {place}", f"{place} now"):
        danger = find_danger(message)
        assert danger is None or danger.kind != "abroad"


def test_every_table_of_situations_belongs_to_a_class_and_says_nothing_twice() -> None:
    assert set(SITUATIONS) <= set(MOST_DANGEROUS_FIRST)
    for block in SITUATIONS.values():
        lines = list(lines_of(block))
        assert len(lines) == len(set(lines))
