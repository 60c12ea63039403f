"""Measuring: charts with their tables, by days and weeks, and files, all without small numbers."""

import csv
import io
import re

import pytest
from sample_counts import count_samples

from bot.accounts.models import REVIEWER


@pytest.fixture
def browser(sign_in, database, releases, corpus):
    """A reviewer after a month of use."""
    count_samples(database, corpus)
    return sign_in(REVIEWER)


@pytest.mark.parametrize("span", ["7-days", "30-days", "12-weeks", "26-weeks"])
def test_every_figure_has_its_chart_and_its_table(browser, span):
    page = browser.get(f"/measuring/?span={span}").text

    assert page.count("<svg") == page.count("<table>") >= 12
    assert not re.search(r"<td class=\"number\">[1-4]</td>", page)
    assert not re.search(r"<style|\sstyle=", page)


def test_weeks_begin_on_a_monday_and_are_said_so(browser):
    assert "Week from" in browser.get("/measuring/?span=12-weeks").text


def test_one_channel_shows_no_other(browser):
    page = browser.get("/measuring/?channel=telegram").text

    channels = page.partition('id="channels"')[2].partition("</table>")[0]
    assert "Telegram" in channels and "Website" not in channels


def test_a_table_can_be_taken_along(browser, corpus):
    answer = browser.get("/measuring/topics.csv?span=30-days&channel=web")

    assert answer.mimetype == "text/csv"
    assert "topics-web-30-days-" in answer.headers["Content-Disposition"]
    headings, *rows = csv.reader(io.StringIO(answer.text.removeprefix("\ufeff")))
    assert headings == ["Topic", "Times answered", "Helped", "Did not help", "Share helped"]
    assert rows[0][0] == next(iter(corpus.advice.values())).title


def test_what_nobody_counts_is_not_there(browser):
    assert browser.get("/measuring/people.csv").status_code == 404


def test_an_address_that_somebody_made_up_shows_the_usual(browser):
    assert browser.get("/measuring/?span=1000-years&channel=fax").status_code == 200


def test_before_anybody_asked_the_page_says_so(sign_in, database):
    assert "Nothing was counted in this time." in sign_in(REVIEWER).get("/measuring/").text
