"""The inbox worked through by keyboard in a real browser, and a door closed by its switch."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from bot.changes.models import Change
from bot.database import session_scope
from bot.inbox.models import InboxDecision, UnclearQuestion

BADGES = ["how do I get a parking badge for my mum", "how can I get a parking badge for mum", "where do I get a parking badge for my mother"]
DRONES = ["someone is flying a drone over my garden", "a drone keeps flying over my garden", "there is a drone above my garden every day"]


@pytest.fixture
def asked(database):
    """Two groups that three conversations asked."""
    with session_scope(database) as session:
        for place, text in enumerate([*BADGES, *DRONES]):
            session.add(UnclearQuestion(day="2030-06-01", kind="not_understood", asker=f"asker {place}", language="en", text=text))


def test_a_group_becomes_examples_and_the_next_is_put_aside_by_keys_alone(editor_page, office, asked, database):
    page = editor_page("author")
    page.goto(f"{office}/inbox/")
    first, second = page.locator(".group").nth(0), page.locator(".group").nth(1)
    expect(first).to_be_focused()

    page.keyboard.press("j")
    expect(second).to_be_focused()
    page.keyboard.press("k")
    expect(first).to_be_focused()
    page.keyboard.press("t")
    page.keyboard.type("Blue")
    page.locator("select[name=topic]").first.select_option("home/antisocial_behaviour")
    page.keyboard.press("Escape")
    page.locator(".group").nth(0).focus()
    page.keyboard.press("e")

    expect(page.get_by_text("3 sentences are in your draft")).to_be_visible()
    expect(page.locator(".group")).to_have_count(1)
    expect(page.locator(".group")).to_be_focused()
    page.keyboard.press("i")
    expect(page.get_by_text("Nothing waits here.")).to_be_visible()
    with session_scope(database) as session:
        assert sorted(decision.action for decision in session.query(InboxDecision)) == ["example", "ignored"]
        assert session.query(Change).one().key == "home/antisocial_behaviour"


def test_letters_typed_into_a_field_are_letters(editor_page, office, asked, database):
    page = editor_page("author")
    page.goto(f"{office}/inbox/")
    page.keyboard.press("n")

    page.keyboard.type("home/jive")

    assert page.locator("input[name=new_topic]").first.input_value() == "home/jive"
    expect(page.locator(".group")).to_have_count(2)


def test_a_closed_door_is_closed_on_the_page_within_seconds(editor_page, office, door, browser):
    page = editor_page("administrator", name="Morag Bain")
    page.goto(f"{office}/switches/")
    page.get_by_role("link", name="Close Website").click()
    page.get_by_label("Reason").fill("A wrong number in an answer.")
    page.get_by_label("Message for the public").fill("The chat is closed while we mend an answer.")

    page.get_by_role("button", name="Close Website now").click()

    expect(page.get_by_text("Website is closed.")).to_be_visible()
    visitor = browser.new_page()
    visitor.goto(door)
    expect(visitor.get_by_text("The chat is closed while we mend an answer.")).to_be_visible()
    expect(visitor.get_by_role("link", name="Ring 999")).to_be_visible()
    visitor.close()
