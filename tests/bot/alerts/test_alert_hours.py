"""Alerts go out by day only; hours that cannot be read send nothing, and say why."""

from __future__ import annotations

import datetime

import pytest

from bot.alerts.hours import sending_hours
from bot.clock import LONDON
from bot.errors import SettingRefused
from bot.settings import Settings


def hours(start: str, until: str):
    return sending_hours(Settings(alerts_from=start, alerts_until=until))


@pytest.mark.parametrize(("clock", "is_day"), [((7, 59), False), ((8, 0), True), ((19, 59), True), ((20, 0), False), ((0, 0), False)])
def test_alerts_go_out_by_day(clock: tuple[int, int], is_day: bool):
    assert hours("08:00", "20:00").include(datetime.datetime(2030, 6, 1, *clock, tzinfo=LONDON)) is is_day


def test_the_same_time_twice_means_never():
    never = hours("08:00", "08:00")

    assert never.are_none
    assert not any(never.include(datetime.datetime(2030, 6, 1, hour, tzinfo=LONDON)) for hour in range(24))


@pytest.mark.parametrize(
    ("start", "until", "says"),
    [
        ("eight", "20:00", "ALERTS_FROM is `eight`. Set it to a time of day such as 08:00"),
        ("08:00", "24:00", "ALERTS_UNTIL is `24:00`"),
        ("08:00", "", "ALERTS_UNTIL is ``"),
        ("08:00+01:00", "20:00", "Leave the time zone out"),
        ("22:00", "06:00", "do not go out at night"),
    ],
)
def test_hours_that_cannot_be_are_said_in_words(start: str, until: str, says: str):
    with pytest.raises(SettingRefused) as refused:
        hours(start, until)
    assert says in str(refused.value)
