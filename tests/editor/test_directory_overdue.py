"""What has to be read again stands on top, on a shelf that has grown old."""

import re

import pytest


@pytest.fixture
def shelf_of_editors(shelf) -> dict:
    """A copy of the shelf, so that a test may age it."""
    return {"data_dir": shelf, "held_out_dir": shelf.parent / "tests" / "nlu"}


def test_what_is_overdue_comes_first_and_can_be_filtered(sign_in, shelf):
    author = sign_in("author")
    path = shelf / "partners" / "organisations" / "zurich.yml"
    path.write_text((shelf / "partners" / "organisations" / "age_scotland.yml").read_text().replace("checked: 2026-11-21", "checked: 2020-01-01"))

    page = author.get("/directory/organisations/").text
    assert page.index("/organisations/zurich") < page.index("/organisations/act_early")
    assert "read again" in page
    assert "/organisations/act_early" not in author.get("/directory/organisations/?show=overdue").text
    again = author.get("/directory/again").text
    assert re.search(r"<strong>[1-9]\d*</strong> (is|are) due now", again) and again.index("zurich") < again.index("act_early")
