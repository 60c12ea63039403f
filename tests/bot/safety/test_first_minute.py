"""What people type in the first minute, about themselves and about others, down to a single word."""

from __future__ import annotations

import pytest

from bot.safety.danger import Danger
from bot.safety.rules import find_danger
from bot.safety.urgency import is_a_cry


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("kids are throwing bricks off the bridge at cars", "danger_to_someone_else"),
        ("boys chucking rockets at folk in the street right now", "danger_to_someone_else"),
        ("they're setting fire to the bins next to the flats", "fire_gas_flood"),
        ("I think folk are hidden in the back of a lorry at the services", "trafficking_now"),
        ("man in garden", "break_in_now"),
        ("strange man outside", "break_in_now"),
        ("unsafe", "danger_now"),
        ("someone's logged into my bank now", "money_just_sent"),
        ("my crypto is being drained right now", "money_just_sent"),
    ],
)
def test_what_others_do_this_minute_is_heard(message: str, kind: str) -> None:
    assert find_danger(message).kind == kind


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("a guy keeps driving slowly beside me on my way home", "danger_now"),
        ("the uber driver won't let me out", "danger_now"),
        ("a dealer is coming to mine tonight and I can't pay him", "danger_now"),
        ("somebody is climbing in the kitchen window", "break_in_now"),
        ("two lads are trying to kick my back door in", "break_in_now"),
        ("the salesman won't leave till I sign", "caller_at_door"),
        ("my grown up son punches me when he's had a drink", "domestic_abuse_now"),
        ("he knows where the refuge is", "domestic_abuse_now"),
        ("there's a woman walking on the railway line", "danger_to_someone_else"),
        ("our driver is drunk, I'm in the car", "driving_now"),
        ("someone stole my baby", "child_at_risk"),
        ("a guy is talking to wee girls at the swings and giving them sweeties", "child_at_risk"),
        ("they have my daughter tied up and I must pay", "ransom_call"),
        ("my kids would be better off if I was dead", "suicide_self_harm"),
        ("my friend posted a goodbye on her story", "suicide_self_harm"),
        ("was stabbed in the leg", "injury_overdose"),
        ("I'm 12 and a guy from the game says he's coming to my house", "child_user"),
        ("they work us 16 hours and never let us outside", "trafficking_now"),
    ],
)
def test_what_people_say_in_the_first_minute_is_heard_for_certain(message: str, kind: str) -> None:
    assert find_danger(message) == Danger(kind)


@pytest.mark.parametrize("message", ["help", "999", "police", "dying", "he's back", "they're in"])
def test_a_cry_is_a_doubt_that_is_worth_its_question(message: str) -> None:
    danger = find_danger(message)

    assert danger is not None
    assert is_a_cry(message)
