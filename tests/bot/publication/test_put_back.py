"""Putting a release back takes what came after it off the shelf, and putting a later one back brings only what that one held."""

from id_checks import FIRST, NEW_TITLE, OTHER, on_the_shelf

from bot.publication.going_live import go_live
from bot.publication.rolling_back import put_back


def test_putting_a_release_back_takes_what_came_after_it_off_the_shelf_and_forward_again(settings, database, releases, approved, people, state_of):
    first, second = approved(NEW_TITLE), approved({OTHER: ("title: ", "title: New ")}, key="doorstep/bogus_callers")
    go_live(settings, first, by_id=people["publisher"])
    latest = go_live(settings, second, by_id=people["publisher"]).id
    before = releases.all()[-2].id

    assert put_back(settings, before, by_id=people["publisher"], why="It reads badly") == []
    assert releases.current_id() == before and (state_of(first), state_of(second)) == ("published", "withdrawn")
    assert "title: New " in on_the_shelf(settings) and "title: New " not in (settings.data_dir / "advice/doorstep/bogus_callers.yml").read_text(
        "utf-8"
    )

    assert put_back(settings, latest, by_id=people["publisher"], why="It reads well after all") == []
    assert state_of(second) == "published" and "title: New " in on_the_shelf(settings, OTHER)


def test_what_was_taken_out_does_not_come_back_with_a_later_release_that_never_held_it(settings, database, releases, approved, people, state_of):
    first, second = approved(NEW_TITLE), approved({OTHER: ("title: ", "title: New ")}, key="doorstep/bogus_callers")
    go_live(settings, second, by_id=people["publisher"])
    _put_back(settings, people, FIRST)
    without = go_live(settings, first, by_id=people["publisher"]).id
    _put_back(settings, people, FIRST)
    assert (state_of(first), state_of(second)) == ("withdrawn", "withdrawn")

    _put_back(settings, people, without)

    assert (state_of(first), state_of(second)) == ("published", "withdrawn")
    assert "title: New " in on_the_shelf(settings) and "title: New " not in on_the_shelf(settings, OTHER)


def _put_back(settings, people, release_id: str) -> None:
    assert put_back(settings, release_id, by_id=people["publisher"], why="It reads badly") == []
