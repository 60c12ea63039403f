"""The calendar shows what happens on which day, and goes into one's own calendar app."""

import datetime

import icalendar
import pytest

from bot.accounts import people
from bot.alerts.models import Alert
from bot.changes.kinds import Kind
from bot.changes.models import Change, State
from bot.content.campaigns import Campaign
from bot.content.corpus import Corpus
from bot.database import session_scope
from bot.teamwork import tasks
from bot.teamwork.calendar import CAMPAIGN, entries, reviews
from bot.teamwork.notifications import newest
from editor.review_reminders import remind_of_reviews

SIX_O_CLOCK = datetime.datetime(2030, 6, 14, 17, 0, tzinfo=datetime.UTC).timestamp()
"""Six in the evening in Scotland."""


@pytest.fixture
def on_the_14th_of_june(add_editor, database):
    """A change that goes live, another that ends, an alert and some work, all on 14 June 2030."""
    email = add_editor("author", name="Isla Reid")
    with session_scope(database) as session:
        isla = people.find(session, email)
        common = {"kind": Kind.topic.value, "author_id": isla.id, "created": 0.0, "updated": 0.0}
        session.add(Change(key="doorstep/a", title="Bogus callers", state=State.scheduled.value, go_live=SIX_O_CLOCK, **common))
        session.add(Change(key="doorstep/b", title="Rogue traders", state=State.published.value, expires=SIX_O_CLOCK, **common))
        session.add(Change(key="doorstep/c", title="A mere draft", state=State.draft.value, **common))
        written = {"area": "Fife", "theme": "doorstep", "message": "m", "written_by": "x", "written": 0.0}
        session.add(Alert(title="Callers in Fife", topic="doorstep/bogus_callers", released=SIX_O_CLOCK, **written))
        session.add(Alert(title="Not sent", topic="doorstep/bogus_callers", **written))
        day = datetime.date(2030, 6, 14)
        tasks.assign(session, subject="doorstep/a", address="/", what="Ring the council", to=isla, by=isla, day=day)


def test_a_month_shows_what_is_on_each_day(sign_in, on_the_14th_of_june):
    page = sign_in("author").get("/calendar/?month=2030-06").text

    for words in ("Bogus callers", "Rogue traders", "Callers in Fife", "Ring the council (Isla Reid)", "14 June 2030, 18:00"):
        assert words in page
    assert "A mere draft" not in page and "Not sent" not in page


def test_one_kind_can_be_shown_alone(sign_in, on_the_14th_of_june):
    page = sign_in("author").get("/calendar/?month=2030-06&kind=task").text

    assert "Ring the council" in page and "Bogus callers" not in page


@pytest.mark.parametrize("month", ["", "2030-13", "never", "0001-01", "9999-12"])
def test_a_month_that_is_none_shows_this_one(sign_in, month):
    today = datetime.datetime.now(tz=datetime.UTC)

    assert f"<h1>{today:%B %Y}</h1>" in sign_in("author").get(f"/calendar/?month={month}").text


def test_reviews_are_on_the_day_they_are_due(sign_in, corpus):
    answer = corpus.advice["doorstep/bogus_callers"]
    page = sign_in("author").get(f"/calendar/?month={answer.next_review:%Y-%m}&kind=review").text

    assert answer.title in page and f"on-{answer.next_review}" in page


@pytest.mark.parametrize(
    ("start", "to", "asked", "runs"),
    [
        ("11-15", "01-05", "2031-01", ("2030-11-15", "2031-01-05")),
        ("11-15", "01-05", "2030-12", ("2030-11-15", "2031-01-05")),
        ("02-01", "02-29", "2031-02", ("2031-02-01", "2031-02-28")),
        ("02-01", "02-29", "2032-02", ("2032-02-01", "2032-02-29")),
        (datetime.date(2030, 6, 1), datetime.date(2030, 8, 24), "2030-07", ("2030-06-01", "2030-08-24")),
    ],
)
def test_a_campaign_of_every_year_runs_each_year(database, start, to, asked, runs):
    words = {"title": "A campaign", "message": "Look out.", "topics": ["doorstep/bogus_callers"]}
    campaign = Campaign(**{"from": start, "to": to, **words}, checked=datetime.date(2026, 1, 1), next_review=datetime.date(2040, 1, 1))
    corpus = Corpus()
    corpus.campaigns["one"] = campaign
    first = datetime.date.fromisoformat(f"{asked}-02")
    with session_scope(database) as session:
        (found,) = [entry for entry in entries(session, corpus, first, first) if entry.kind == CAMPAIGN]

    assert (found.first.isoformat(), found.last.isoformat()) == runs


def test_it_goes_into_ones_own_calendar_app(sign_in, on_the_14th_of_june, monkeypatch):
    monkeypatch.setattr("editor.calendar.clock.now", lambda: datetime.datetime(2030, 6, 1, tzinfo=datetime.UTC))
    answer = sign_in("author").get("/calendar/keep-safe.ics")
    events = {str(event["summary"]): event for event in icalendar.Calendar.from_ical(answer.data).walk("VEVENT")}

    assert answer.mimetype == "text/calendar"
    assert events["Going live: Bogus callers"].decoded("dtstart").timestamp() == SIX_O_CLOCK
    work = events["Assigned work: Ring the council (Isla Reid)"]
    assert work.decoded("dtstart") == datetime.date(2030, 6, 14) and work.decoded("dtend") == datetime.date(2030, 6, 15)
    assert str(events["Going live: Bogus callers"]["url"]).startswith("http://localhost/changes/")
    assert len({str(event["uid"]) for event in events.values()}) == len(events)


@pytest.fixture
def a_year_on(monkeypatch):
    """Let everything on the shelf be due."""
    monkeypatch.setattr("editor.review_reminders.clock.now", lambda: datetime.datetime(2029, 1, 1, tzinfo=datetime.UTC))


def _told(database, email: str):
    with session_scope(database) as session:
        found = newest(session, people.find(session, email), kinds=("review_due",))
        session.expunge_all()
        return found


def test_reviewers_are_reminded_once_of_what_is_due_all_in_one(app, settings, database, add_editor, a_year_on):
    reviewer, author = add_editor("reviewer", name="Ewan Ross"), add_editor("author", name="Isla Reid")
    for _ in range(2):
        remind_of_reviews(settings)

    (note,) = _told(database, reviewer)
    assert "texts are due for review" in note.subject and "more" in note.text
    assert _told(database, author) == []


def test_whoever_last_wrote_it_is_reminded_in_their_stead(settings, database, add_editor, a_year_on, corpus):
    reviewer, author = add_editor("reviewer", name="Ewan Ross"), add_editor("author", name="Isla Reid")
    with session_scope(database) as session:
        common = {"kind": Kind.topic.value, "created": 0.0, "updated": 0.0, "state": State.published.value}
        isla = people.find(session, author)
        session.add(Change(key="doorstep/bogus_callers", title="Bogus callers", author_id=isla.id, published=1.0, **common))
    remind_of_reviews(settings)

    (note,) = _told(database, author)
    assert note.subject == f"Due for review: {corpus.advice['doorstep/bogus_callers'].title}"
    assert "Due for review" not in _told(database, reviewer)[0].subject


def test_a_partner_is_due_half_a_year_after_it_was_last_checked(corpus):
    due = {entry.subject: entry.first for entry in reviews(corpus)}
    checked = corpus.organisations["age_scotland"].checked

    assert (due["organisations/age_scotland"] - checked).days == 183
