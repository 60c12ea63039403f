"""What is not there yet begins as a draft too."""

from datetime import date

import pytest

from bot.changes.newcomers import new_topic
from bot.errors import ChangeRefused

TODAY = date(2030, 6, 1)


def test_a_new_topic_is_a_draft_of_three_files_that_are_not_there(session, settings, isla):
    change = new_topic(session, settings=settings, key="doorstep/fake_meter_readers", by=isla, today=TODAY)

    assert [file.path.partition("/")[0] for file in change.files] == ["advice", "nlu", "held_out"]
    assert all(file.base is None and "fake_meter_readers" in file.path for file in change.files)
    assert "#" not in "".join(file.text for file in change.files)
    assert change.differences() == change.files


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("doorstep/id_checks", "already"),
        ("Doorstep/x", "cannot be a topic"),
        ("wizards/x", "no theme"),
        ("danger/x", "another shape"),
    ],
)
def test_a_name_that_cannot_be_a_topic_is_refused_in_words(session, settings, isla, key, said):
    with pytest.raises(ChangeRefused, match=said):
        new_topic(session, settings=settings, key=key, by=isla, today=TODAY)


def test_two_people_do_not_begin_the_same_topic(session, settings, isla, rory):
    new_topic(session, settings=settings, key="doorstep/fake_meter_readers", by=isla, today=TODAY)

    with pytest.raises(ChangeRefused, match="has begun"):
        new_topic(session, settings=settings, key="doorstep/fake_meter_readers", by=rory, today=TODAY)
