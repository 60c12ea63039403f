"""Is a number answered now, and when does it open: Scotland's clock, nights, weekends and bank holidays."""

from datetime import UTC, date, datetime

import pytest

from bot.clock import LONDON
from bot.content.models import Number
from bot.partners.hours import is_bank_holiday, status

OFFICE = [{"days": "mon-fri", "from": "09:00", "to": "17:00"}]
NIGHTS = [
    {"days": "mon-thu", "from": "18:00", "to": "02:00"},
    {"days": "fri-sun", "from": "18:00", "to": "06:00"},
    {"days": "sat-sun", "from": "06:00", "to": "18:00"},
]


def _number(open_hours) -> Number:
    return Number(number="0808 164 6000", kind="phone", name="Helpers", say="oh", open=open_hours)


def _at(open_hours, *moment: int) -> tuple[bool | None, str | None]:
    found = status(_number(open_hours), datetime(*moment, tzinfo=LONDON))
    return found.open_now, found.opens


def test_a_line_that_is_always_answered_is_open_at_new_year():
    assert _at("always", 2027, 1, 1, 3) == (True, None)


def test_where_nobody_has_confirmed_the_hours_nothing_is_said():
    assert _at(None, 2027, 1, 1, 3) == (None, None)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ((2026, 11, 18, 9, 0), (True, None)),
        ((2026, 11, 18, 16, 59), (True, None)),
        ((2026, 11, 18, 17, 0), (False, "Opens tomorrow at 9am")),
        ((2026, 11, 18, 8, 59), (False, "Opens at 9am")),
        ((2026, 11, 20, 18, 0), (False, "Opens Monday at 9am")),
        ((2026, 11, 22, 10, 0), (False, "Opens tomorrow at 9am")),
    ],
)
def test_office_hours(moment, expected):
    assert _at(OFFICE, *moment) == expected


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ((2026, 11, 17, 1, 59), (True, None)),
        ((2026, 11, 17, 2, 0), (False, "Opens at 6pm")),
        ((2026, 11, 20, 17, 0), (False, "Opens at 6pm")),
        ((2026, 11, 21, 5, 0), (True, None)),
        ((2026, 11, 21, 12, 0), (True, None)),
        ((2026, 11, 23, 5, 59), (True, None)),
        ((2026, 11, 23, 6, 0), (False, "Opens at 6pm")),
    ],
)
def test_hours_past_midnight_belong_to_the_day_they_begin_on(moment, expected):
    assert _at(NIGHTS, *moment) == expected


def test_on_a_bank_holiday_an_office_is_shut_and_says_when_it_opens():
    assert _at(OFFICE, 2026, 11, 30, 10) == (False, "Opens tomorrow at 9am")
    assert _at(OFFICE, 2026, 12, 24, 18) == (False, "Opens Tuesday at 9am")


def test_more_than_a_week_ahead_the_date_is_said():
    assert _at([{"days": "mon", "from": "09:30", "to": "12:00"}], 2026, 12, 21, 13) == (False, "Opens Monday 11 January at 9:30am")


def test_a_line_that_keeps_its_hours_on_bank_holidays_is_open():
    assert _at([{**OFFICE[0], "bank_holidays": "open"}], 2026, 11, 30, 10) == (True, None)


def test_a_bank_holiday_nobody_knows_about_is_left_open():
    unknown = [{**opening, "bank_holidays": "unknown"} for opening in NIGHTS]

    assert _at(unknown, 2026, 12, 25, 12) == (None, None)
    assert _at(unknown, 2026, 11, 30, 1) == (True, None), "Sunday's night still runs"
    assert _at([{**OFFICE[0], "bank_holidays": "unknown"}], 2026, 11, 29, 12) == (False, None)


def test_scotlands_bank_holidays_are_not_englands():
    assert is_bank_holiday(date(2027, 1, 2)) and is_bank_holiday(date(2026, 11, 30)) and is_bank_holiday(date(2027, 8, 2))
    assert not is_bank_holiday(date(2027, 3, 29)), "Easter Monday"
    assert not is_bank_holiday(date(2027, 8, 30)), "England's summer holiday"


def test_single_days_and_weeks_that_wrap_round():
    assert _at([{"days": "sat", "from": "12:00", "to": "00:00"}], 2026, 11, 21, 23, 59) == (True, None)
    assert _at([{"days": "sat", "from": "12:00", "to": "00:00"}], 2026, 11, 22, 0) == (False, "Opens Saturday at noon")
    assert _at([{"days": "fri-mon", "from": "00:00", "to": "06:00"}], 2026, 11, 19, 12) == (False, "Opens tomorrow at midnight")


def test_the_visitors_own_clock_does_not_matter():
    summer = datetime(2027, 7, 14, 8, 30, tzinfo=UTC)
    winter = datetime(2027, 1, 13, 8, 30, tzinfo=UTC)

    assert status(_number(OFFICE), summer).open_now
    assert not status(_number(OFFICE), winter).open_now


def test_the_night_the_clocks_go_back_lasts_an_hour_longer():
    last_night = [{"days": "sat", "from": "22:00", "to": "01:30"}]

    assert status(_number(last_night), datetime(2026, 10, 25, 0, 15, tzinfo=UTC)).open_now
    assert not status(_number(last_night), datetime(2026, 10, 25, 1, 45, tzinfo=UTC)).open_now


@pytest.mark.parametrize(
    "wrong", [{"days": "someday"}, {"days": "mon-someday"}, {"from": "9am"}, {"to": "24:00"}, {"to": 1020}, {"bank_holidays": "maybe"}]
)
def test_hours_that_cannot_be_read_are_refused_in_the_file(wrong):
    with pytest.raises(ValueError, match="open"):
        _number([{**OFFICE[0], **wrong}])
