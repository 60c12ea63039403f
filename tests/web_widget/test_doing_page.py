"""The public page of counts: rounded, with the scores of the release in service, and nothing that its policy forbids."""

import json
import re
from datetime import datetime, time, timedelta

import pytest
import sqlalchemy as sa

from bot.clock import LONDON, now
from bot.counts import kinds
from bot.counts.store import add, hour_of
from bot.database import session_scope

MEASURES = ["Danger seen", "False alarms in sentences that only sound like danger", "Right topic answered", "Right topic answered or offered"]
MEASURES += ["Wrong topic answered", "Matters that are not ours, answered as if they were"]


def _hour(days_ago: int) -> int:
    return hour_of(datetime.combine(now().date() - timedelta(days=days_ago), time(12), LONDON).timestamp())


@pytest.fixture
def counted(database):
    """Counts of yesterday, of today, and of long ago."""
    with session_scope(database) as session:
        counts = {
            (_hour(1), "web", kinds.MESSAGES, "typed"): 1233,
            (_hour(1), "web", kinds.OUTCOMES, "answered"): 1000,
            (_hour(1), "web", kinds.DANGER, "caller_at_door"): 2,
            (_hour(0), "web", kinds.DANGER, "weapon_now"): 70,
            (_hour(40), "web", kinds.DANGER, "fire_now"): 70,
        }
        add(session, counts)


def test_everybody_can_read_the_counts_without_small_numbers(visitor, counted, content):
    page = visitor.get("/how-is-it-doing").text

    assert "1,235" in page
    assert content.danger["caller_at_door"].title in page and "fewer than 5" in page
    assert "weapon_now" not in page and "fire_now" not in page
    assert not re.search(r"<td>[1-4]</td>", page)


def test_the_page_keeps_to_its_policy(visitor, counted):
    answer = visitor.get("/how-is-it-doing")

    assert "style-src 'self'" in answer.headers["Content-Security-Policy"]
    assert answer.text.count("<svg") >= 3
    assert not re.search(r"<style|\sstyle=|<script(?! type=\"module\" src=)", answer.text)


def test_the_test_results_are_those_of_the_release_in_service(app, visitor, counted, released, monkeypatch, tmp_path):
    from bot.release import scores

    report = {"made": "2030-05-04T10:00:00+00:00", "measures": []}
    report["measures"] = [{"name": name, "share": 0.9314, "out_of": 758, "asked": 0.97, "at_most": False} for name in MEASURES]
    (tmp_path / "report.json").write_text(json.dumps(report))
    monkeypatch.setattr(scores, "DATA", str(tmp_path / "report.json"))

    page = " ".join(visitor.get("/how-is-it-doing").text.split())

    assert "93.1%</td><td>758</td> <td>at least 97%: not reached yet" in page
    assert "It learned last on 4 May 2030" in page
    assert "Conversations are deleted after 30 days" in page


def test_without_counts_or_report_the_page_says_so(visitor):
    page = visitor.get("/how-is-it-doing").text

    assert "Nothing has been counted yet." in page
    assert "There is no test report" in page


def test_a_database_that_is_away_is_said_in_words(visitor, database):
    with session_scope(database) as session:
        session.execute(sa.text("DROP TABLE hourly_counts"))

    answer = visitor.get("/how-is-it-doing")

    assert answer.status_code == 503
    assert "I cannot reach my figures just now." in answer.text


@pytest.mark.parametrize("path", ["/", "/privacy", "/advice/"])
def test_the_page_is_one_tap_away(visitor, path):
    assert 'href="/how-is-it-doing"' in visitor.get(path).text


def test_the_privacy_page_says_what_is_counted(visitor):
    page = " ".join(visitor.get("/privacy").text.split())

    assert "A count holds no words of yours." in page
    assert "We never show a count of fewer than 5." in page
