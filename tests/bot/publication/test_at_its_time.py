"""A scheduled change goes live at its time and ends at its end, without what others wrote meanwhile being lost."""

from id_checks import ADVICE, NEW_TITLE, on_the_shelf, title
from moved_times import move_times

from bot.accounts.models import User
from bot.changes.drafting import get_change
from bot.changes.london import seconds
from bot.changes.review import schedule
from bot.database import session_scope
from bot.publication.clock import end_what_has_expired, publish_what_is_due
from bot.publication.going_live import go_live
from bot.teamwork.models import Notification


def test_a_scheduled_change_goes_live_at_its_time_and_ends_at_its_end(settings, database, releases, approved, people, state_of):
    change = approved(NEW_TITLE)
    with session_scope(database) as session:
        publisher = session.get(User, people["publisher"])
        go, end = seconds("2040-01-01T09:00"), seconds("2040-02-01T09:00")
        schedule(session, get_change(session, change), by=publisher, go_live=go, expires=end)
    assert publish_what_is_due(settings) == [] and state_of(change) == "scheduled"

    move_times(database, change, go_live=1.0)
    assert publish_what_is_due(settings) == [change] and title(releases).startswith("New ")
    assert end_what_has_expired(settings) == []

    move_times(database, change, expires=1.0)
    [undone] = end_what_has_expired(settings)

    assert not title(releases).startswith("New ") and "title: New " not in on_the_shelf(settings) and state_of(undone) == "published"
    assert end_what_has_expired(settings) == []
    with session_scope(database) as session:
        ended = get_change(session, undone)
        assert (ended.emergency_reason, ended.decided_by.name, ended.note.partition("”")[2]) == (
            "",
            "reviewer",
            f" ended as planned: its end was set in change {change}.",
        )


def test_an_end_keeps_what_others_wrote_since_and_stops_at_the_same_words(settings, database, releases, approved, people, state_of):
    change = approved(NEW_TITLE)
    go_live(settings, change, by_id=people["publisher"])
    path = settings.data_dir / ADVICE
    path.write_text(path.read_text("utf-8") + "# written since\n", "utf-8")
    move_times(database, change, expires=1.0)

    assert len(end_what_has_expired(settings)) == 1
    assert "title: New " not in on_the_shelf(settings) and on_the_shelf(settings).endswith("# written since\n")

    again = approved(NEW_TITLE)
    go_live(settings, again, by_id=people["publisher"])
    path.write_text(path.read_text("utf-8").replace("title: New ", "title: Newer "), "utf-8")
    move_times(database, again, expires=1.0)

    assert end_what_has_expired(settings) == [] and "title: Newer " in on_the_shelf(settings)
    with session_scope(database) as session:
        assert {note.user_id for note in session.query(Notification) if "did not end" in note.subject} == {people["author"], people["reviewer"]}
