"""Partners, numbers and the rest in a real browser: rows by keyboard without losing one's place."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from bot.accounts import people
from bot.changes.drafting import open_change
from bot.changes.kinds import kind_of
from bot.database import session_scope

DRAFTED = ("organisations/age_scotland", "campaigns/festive")


@pytest.fixture
def open_drafts(add_editor, office_settings, database):
    """Isla's drafts of an organisation and a campaign; return the addresses of their forms."""
    email = add_editor()
    with session_scope(database) as session:
        isla = people.find(session, email)
        opened = [open_change(session, settings=office_settings, kind=kind_of(key), key=key, by=isla) for key in DRAFTED]
        return {change.key: f"/directory/drafts/{change.id}" for change in opened}


def test_a_row_is_moved_by_keyboard_and_the_keyboard_goes_with_it(editor_page, office, open_drafts):
    page = editor_page()
    page.goto(office + open_drafts["campaigns/festive"])
    first = page.locator("#topics-0").input_value()
    page.evaluate("window.neverLeft = true")
    page.get_by_label("Title").fill("Typed before")
    page.locator("#topics-0-down").focus()
    page.keyboard.press("Enter")

    expect(page.locator("#topics-1")).to_have_value(first)
    expect(page.locator("#topics-1-down")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#topics-2")).to_have_value(first)
    expect(page.get_by_label("Title")).to_have_value("Typed before")
    assert page.evaluate("window.neverLeft")

    page.locator("#sources-add").press("Enter")
    expect(page.locator("#sources-3")).to_be_focused()


def test_enter_in_a_field_saves_and_takes_nothing_out(editor_page, office, open_drafts):
    page = editor_page()
    page.goto(office + open_drafts["campaigns/festive"])
    page.get_by_label("Title").fill("Parcels and parties")
    page.get_by_label("Title").press("Enter")

    expect(page.get_by_text("Your draft is saved.")).to_be_visible()
    expect(page.get_by_label("Title")).to_have_value("Parcels and parties")
    expect(page.locator("#topics-3")).to_be_visible()


def test_what_is_wrong_is_said_while_one_goes_on(editor_page, office, open_drafts):
    page = editor_page()
    page.goto(office + open_drafts["organisations/age_scotland"])
    expect(page.locator("#troubles")).to_contain_text("All checks are content")
    page.get_by_label("What it does").fill("Ring Action Fraud.")
    page.get_by_label("Whom it helps").focus()

    expect(page.locator("#troubles")).to_contain_text("not right in Scotland")
    expect(page.get_by_label("Whom it helps")).to_be_focused()
    page.locator("#troubles a").first.click()
    expect(page.get_by_label("What it does")).to_be_focused()
