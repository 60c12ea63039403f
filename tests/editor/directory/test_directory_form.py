"""Rows are added and moved without script, what is wrong is said at its field, and nothing typed is lost."""

import re

from entry_pages import fields_on, latest_change, open_draft, send

from bot.changes.yaml_text import data_of


def test_the_hours_of_a_number_are_days_and_times(author, database):
    page = open_draft(author, "numbers/childline")
    page = send(author, page, "add open", **{"open-which": "rows"})
    rows = [name for name in fields_on(page.text) if re.fullmatch(r"open-\d+", name)]
    last = rows[-1]
    send(author, page, **{f"{last}-days-first": "mon", f"{last}-days-last": "fri", f"{last}-from": "09:00", f"{last}-to": "17:30"})

    number = data_of(latest_change(database).files[0].text)["numbers"]["childline"]
    assert {"days": "mon-fri", "from": "09:00", "to": "17:30"}.items() <= number["open"][-1].items()


def test_rows_are_added_moved_and_taken_out_without_script_and_nothing_typed_is_lost(author, database):
    page = open_draft(author, "campaigns/festive")
    topics = data_of(latest_change(database).files[0].text)["topics"]
    page = send(author, page, "down topics-0", title="Typed before moving")
    page = send(author, page, "drop topics-2")
    page = send(author, page, "add sources")
    assert 'id="sources-3"' in page.text and "Typed before moving" in page.text
    assert latest_change(database).differences() == []

    send(author, page)
    entry = data_of(latest_change(database).files[0].text)
    assert entry["topics"] == [topics[1], topics[0], topics[3]] and entry["title"] == "Typed before moving"
    assert len(entry["sources"]) == 3


def test_a_row_within_a_row_moves_too(author, database):
    page = open_draft(author, "checks/doorstep")
    send(author, send(author, page, "down questions-1-options-0"))

    options = data_of(latest_change(database).files[0].text)["questions"][1]["options"]
    assert [option["say"] for option in options][:2] == ["Only one of them", "Yes, both"]


def test_what_is_wrong_is_said_at_the_field_and_the_draft_is_kept(author, database):
    page = open_draft(author, "organisations/age_scotland")
    page = send(author, page, name="", does="The perpetrator should be reported to Action Fraud.")

    assert "Your draft is saved" in page.text
    assert re.search(r'id="name-error">.*?Fill this in', page.text, re.DOTALL)

    page = send(author, page, name="Age Scotland")
    assert re.search(r'id="does-error">.*?not right in Scotland', page.text, re.DOTALL)
    assert '<a href="#does">' in page.text


def test_looking_for_mistakes_saves_nothing(author, database):
    page = open_draft(author, "phrases/which_topic")
    looked = send(author, page, "look", text="")

    assert "Fill this in" in looked.text
    assert latest_change(database).differences() == []


def test_a_draft_saved_elsewhere_is_not_overwritten(author, database):
    page = open_draft(author, "phrases/which_topic")
    send(author, page, text="Saved in the other window?")
    again = send(author, page, text="Typed in this one?")

    assert "saved elsewhere" in again.text and "Saved in the other window?" in again.text and "Typed in this one?" in again.text
    assert data_of(latest_change(database).files[0].text)["phrases"]["which_topic"]["text"] == "Saved in the other window?"
