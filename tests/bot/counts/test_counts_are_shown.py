"""Days and weeks on Scotland's clock, and no small number in sight."""

from datetime import UTC, date, datetime

import pytest

from bot.counts import kinds, queries
from bot.counts.charts import chart
from bot.counts.csv_file import csv_of
from bot.counts.measuring import Measuring
from bot.counts.periods import Period, days_until, weeks_until
from bot.counts.small_numbers import rounded_to, share, shown
from bot.counts.store import add, hour_of
from bot.counts.tables import Table
from bot.database import session_scope


def _hour(*when: int) -> int:
    return hour_of(datetime(*when, tzinfo=UTC).timestamp())


@pytest.fixture
def counted(database):
    """Two summer days with one message before midnight by Scotland's clock and forty after it, and a few rare things."""
    counts = {
        (_hour(2030, 6, 2, 22), "web", kinds.MESSAGES, "typed"): 1,
        (_hour(2030, 6, 2, 23), "web", kinds.MESSAGES, "typed"): 40,
        (_hour(2030, 6, 3, 9), "telegram", kinds.MESSAGES, "typed"): 12,
        (_hour(2030, 6, 3, 9), "web", kinds.TOPICS, "home/burglary_prevention"): 33,
        (_hour(2030, 6, 3, 9), "web", kinds.TOPICS, "=1+1"): 8,
        (_hour(2030, 6, 3, 9), "web", kinds.HELPED, "home/burglary_prevention"): 20,
        (_hour(2030, 6, 3, 9), "web", kinds.NOT_HELPED, "home/burglary_prevention"): 9,
        (_hour(2030, 6, 3, 9), "web", kinds.DANGER, "caller_at_door"): 2,
        (_hour(2030, 6, 3, 9), "web", kinds.COUNCILS, "Dundee City"): 4,
        (_hour(2030, 6, 3, 9), "web", kinds.SHOWN, "number/police_101"): 30,
    }
    with session_scope(database) as session:
        add(session, counts)
    return database


def _measure(database, corpus, period: Period, channel: str | None = None) -> dict[str, Table]:
    with session_scope(database) as session:
        return Measuring(session, corpus, period, 5, channel).tables()


def test_a_day_begins_at_midnight_in_scotland(counted):
    with session_scope(counted) as session:
        days = queries.over_time(session, kinds.MESSAGES, days_until(date(2030, 6, 3), 2))

    assert {day: counts.total() for day, counts in days.items()} == {date(2030, 6, 2): 1, date(2030, 6, 3): 52}


def test_weeks_begin_on_monday(counted):
    with session_scope(counted) as session:
        weeks = queries.over_time(session, kinds.MESSAGES, weeks_until(date(2030, 6, 5), 2))

    assert {week: counts.total() for week, counts in weeks.items()} == {date(2030, 5, 27): 1, date(2030, 6, 3): 52}


def test_the_hour_is_that_of_the_clock_on_the_wall(counted):
    with session_scope(counted) as session:
        hours = queries.by_time_of_day(session, kinds.MESSAGES, days_until(date(2030, 6, 3), 2))

    assert hours == {23: 1, 0: 40, 10: 12}


def test_small_numbers_are_never_shown_in_tables_charts_or_files(counted, corpus):
    tables = _measure(counted, corpus, days_until(date(2030, 6, 3), 2))

    assert tables["use"].rows[0].figures[1].words == "fewer than 5"
    assert tables["danger"].rows[0].figures[0].words == "fewer than 5"
    assert "Dundee City,fewer than 5" in csv_of(tables["councils"])
    for table in tables.values():
        for row in table.rows:
            assert all(figure.words == "fewer than 5" or int(figure.words.replace(",", "")) % 5 == 0 for figure in row.figures)


def test_a_total_less_its_parts_never_tells_a_small_number():
    """Whatever the exact numbers are, what is shown of a total and of the other part fits at least two numbers below 5."""
    for other in range(5, 40):
        for hidden in range(1, 5):
            total_shown, other_shown = rounded_to(other + hidden, 5), rounded_to(other, 5)
            possible = {
                total - part for total in range(total_shown - 2, total_shown + 3) for part in range(other_shown - 2, other_shown + 3) if part >= 5
            }
            assert hidden in possible and len(possible & {1, 2, 3, 4}) >= 2, (other, hidden)


def test_a_share_of_few_is_not_told():
    assert share(6, 8, 5) == "too few to say"
    assert share(61, 99, 5) == "60%"
    assert shown(0, 5).words == "0"
    assert shown(1234, 5).words == "1,235"


def test_a_topic_has_its_title_and_the_share_it_helped(counted, corpus):
    table = _measure(counted, corpus, days_until(date(2030, 6, 3), 2))["topics"]

    row = table.rows[0]
    assert row.label == corpus.advice["home/burglary_prevention"].title
    assert [figure.words for figure in row.figures] == ["35", "20", "10"]
    assert row.share == "67%"


def test_one_channel_can_be_looked_at_by_itself(counted, corpus):
    table = _measure(counted, corpus, days_until(date(2030, 6, 3), 1), "telegram")["use"]

    assert [figure.words for figure in table.rows[0].figures] == ["0", "10"]


def test_a_spreadsheet_takes_no_key_for_a_formula(counted, corpus):
    assert "\r\n'=1+1,10" in csv_of(_measure(counted, corpus, days_until(date(2030, 6, 3), 1))["topics"])


def test_a_chart_has_no_script_no_style_and_a_name(counted, corpus):
    for table in _measure(counted, corpus, days_until(date(2030, 6, 3), 7)).values():
        svg = chart(table)

        assert "<script" not in svg and "<style" not in svg and " style=" not in svg, table.name
        assert "http" not in svg.replace("http://www.w3.org", "")
        assert f'aria-label="{table.title}' in svg
