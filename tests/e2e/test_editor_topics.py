"""An author writes in the form of a topic in a real browser: it saves by itself, tells what is wrong, moves by keyboard and loses nothing."""

from __future__ import annotations

import shutil

import pytest
from browser_tools import violations
from playwright.sync_api import Page, expect

from bot.changes.drafting import get_change
from bot.database import session_scope
from bot.settings import ROOT

KEY = "doorstep/id_checks"
ADVICE = f"advice/{KEY}.yml"


@pytest.fixture
def office_settings(office_settings, tmp_path):
    """Settings of a small shelf that a test may change."""
    shutil.copytree(ROOT / "data", tmp_path / "data", ignore=shutil.ignore_patterns("nlu", "advice", "languages", "tools"))
    for name in ("data/advice/doorstep", "data/advice/danger", "data/nlu/doorstep", "tests/nlu/doorstep"):
        shutil.copytree(ROOT / name, tmp_path / name)
    return office_settings.copy(update={"data_dir": tmp_path / "data", "held_out_dir": tmp_path / "tests" / "nlu"})


@pytest.fixture
def begin(office):
    """Open a draft of a topic in a page."""

    def begin(page: Page) -> Page:
        page.goto(f"{office}/topics/of/{KEY}")
        page.get_by_role("button", name="Edit", exact=True).click()
        page.wait_for_url("**/topics/drafts/*/")
        return page

    return begin


@pytest.fixture
def kept(database):
    """Read the advice of the first draft as it is kept."""

    def kept() -> str:
        with session_scope(database) as session:
            return get_change(session, 1).file(ADVICE).text

    return kept


def test_what_is_typed_is_saved_and_judged_without_pressing_anything(editor_page, begin, kept):
    page = begin(editor_page("author"))

    page.get_by_label("Title", exact=True).fill("Who is at the door?")
    expect(page.locator("#told [role=status]")).to_contain_text("Saved at")
    assert "title: Who is at the door?\n" in kept()
    page.get_by_label("Summary").fill("Ring Action Fraud.")
    expect(page.locator("#told")).to_contain_text("not right in Scotland")
    page.get_by_label("Examples").press("Control+End")
    page.get_by_label("Examples").type("\nwhat do bogus callers say to get in")
    expect(page.locator("#told")).to_contain_text("doorstep/bogus_callers")
    page.locator("#told a", has_text="not right in Scotland").first.click()
    assert page.url.endswith("#summary")


def test_a_step_is_moved_by_keyboard_and_the_keyboard_stays_with_it(editor_page, begin, kept):
    page = begin(editor_page("author"))
    first, second = (page.locator(f"#steps-now-{place}-text").input_value() for place in (0, 1))

    page.locator("#steps-now-0-down").focus()
    page.keyboard.press("Enter")

    expect(page.locator("#steps-now-1-down")).to_be_focused()
    expect(page.locator("#steps-now-0-text")).to_have_value(second)
    page.locator("#steps-now-1-up").press("Enter")
    expect(page.locator("#steps-now-0-text")).to_have_value(first)
    count = page.locator("#steps-now textarea").count()
    page.get_by_role("button", name="Add a step").first.press("Enter")
    expect(page.locator(f"#steps-now-{count}-text")).to_be_focused()
    assert '  - text: ""\n' in kept()


def test_the_form_works_without_script(editor_page, begin, kept):
    page = begin(editor_page("author", java_script_enabled=False))
    second = page.locator("#steps-now-1-text").input_value()

    page.get_by_label("Title", exact=True).fill("Plain")
    page.locator("#steps-now-0-down").click()

    expect(page.locator("#steps-now-0-text")).to_have_value(second)
    assert "title: Plain\n" in kept()


def test_two_windows_of_one_draft_lose_nothing(editor_page, begin, kept):
    page = begin(editor_page("author"))
    other = page.context.new_page()
    other.goto(page.url)

    other.get_by_label("Title", exact=True).fill("From the other window")
    expect(other.locator("#told [role=status]")).to_contain_text("Saved at")
    page.get_by_label("Title", exact=True).fill("From this window")
    expect(page.locator("#told")).to_contain_text("Not saved")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("listitem").filter(has_text="New: Title From the other window")).to_be_visible()
    expect(page.get_by_role("textbox")).to_have_count(0)
    page.get_by_label("Other words").check()
    assert violations(page) == []
    words = page.get_by_role("textbox", name="Title", exact=True)
    expect(words).to_have_value("From this window")
    words.fill("From: both windows")
    page.get_by_role("button", name="Keep what I chose").click()

    expect(page.get_by_label("Title", exact=True)).to_have_value("From: both windows")
    assert 'title: "From: both windows"\n' in kept()


def test_the_widgets_own_card_stands_in_the_preview(editor_page, begin):
    page = begin(editor_page("author"))
    page.get_by_role("link", name="Preview").click()

    frame = page.frame_locator("iframe.face")
    expect(frame.get_by_role("heading", name="How to check a caller's ID")).to_be_visible()
    expect(page.get_by_role("heading", name="In Telegram")).to_be_visible()
    assert frame.locator(".call").first.evaluate("link => getComputedStyle(link).borderTopStyle") == "solid"
