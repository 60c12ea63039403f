"""The chat page in a real browser."""

import re

import pytest
import sqlalchemy as sa
from playwright.sync_api import expect

from bot.conversations.models import Turn
from bot.database import session_scope
from bot.reply import Reply


def _turns(settings) -> int:
    with session_scope(settings.database) as session:
        return session.execute(sa.select(sa.func.count(Turn.id))).scalar()


def test_somebody_asks_and_reads_what_to_do(page, ask):
    ask(page, "advice")

    card = page.locator(".reply.advice")
    expect(card.get_by_role("heading", name="Someone is at my door right now")).to_be_visible()
    expect(card.get_by_role("heading", name="If it has happened")).to_be_visible()
    expect(card.get_by_role("link", name="Ring 999")).to_have_attribute("href", "tel:999")
    expect(card.get_by_text("Where this comes from. Checked 21 November 2026")).to_be_visible()
    expect(card.locator("details[open]")).to_have_count(0)


def test_danger_shows_the_number_and_the_act_without_scrolling(page, ask):
    ask(page, "danger")

    card = page.locator(".reply.danger")
    expect(card.get_by_role("link", name="Ring 999")).to_be_in_viewport(ratio=1)
    expect(card.locator(".first")).to_be_in_viewport(ratio=1)
    card.get_by_text("I can’t talk").click()
    expect(card.get_by_text("press 55").first).to_be_visible()


def test_who_has_just_paid_a_scammer_is_led_to_the_bank_first(page, ask):
    ask(page, "danger that is urgent")

    expect(page.locator(".reply.danger .call").first).to_contain_text("Ring 159")
    expect(page.locator(".reply.danger .number").first).to_be_in_viewport(ratio=1)


def test_what_needs_care_has_its_words_before_any_number(page, ask):
    ask(page, "danger that needs care")

    parts = page.locator(".reply.danger").evaluate("card => [...card.children].map(part => part.className)")
    assert parts.index("first") < parts.index("number")


def test_a_button_is_pressed_and_stays_readable(page):
    page.get_by_role("button", name="At your door").click()

    expect(page.locator(".said")).to_contain_text("At your door")
    expect(page.locator(".reply.suggestions .lead")).to_have_text("At your door: choose what fits best.")
    expect(page.get_by_role("button", name="At your door (chosen)")).to_be_enabled()


def test_a_reload_keeps_the_conversation(page, ask):
    ask(page, "advice")
    ask(page, "small talk")

    page.reload()

    expect(page.locator(".said")).to_have_count(2)
    expect(page.locator(".reply.advice")).to_be_visible()
    expect(page.locator("#latest")).to_be_in_viewport()


def test_a_sent_question_does_not_come_back_as_a_draft(page, ask):
    ask(page, "advice")

    page.reload()

    expect(page.locator("#text")).to_have_value("")


def test_without_javascript_everything_works(new_page, door, web_settings):
    page = new_page(java_script_enabled=False)
    page.goto(door)
    page.locator("#text").fill("danger")
    page.get_by_role("button", name="Send").click()
    expect(page.locator(".reply.danger").get_by_role("link", name="Ring 999")).to_be_in_viewport()

    page.get_by_role("button", name="Mobile phones").click()
    expect(page.get_by_text("Mobile phones: choose what fits best.")).to_be_visible()
    page.locator("#text").fill("x" * 2001)
    page.get_by_role("button", name="Send").click()
    expect(page.locator("#error")).to_contain_text("fewer than 2,000 characters")
    expect(page.locator("#text")).to_have_value("x" * 2001)
    new_page.watch.complaints.clear()

    page.goto(door)
    page.get_by_role("button", name="Forget this conversation").click()
    expect(page.locator(".said")).to_have_count(0)
    assert _turns(web_settings) == 0


def test_markup_is_shown_as_text_whoever_wrote_it(page, ask, rasa):
    markup = "<img src=x onerror=alert(1)><script>alert(2)</script>"
    card = {
        "kind": "smalltalk",
        "text": markup,
        "contacts": [],
        "partners": [],
        "sources": [{"url": "javascript:alert(3)", "publisher": "p", "title": "t"}],
    }
    rasa.answers[markup] = [Reply(markup, card={**card, "checked": "2026-11-21"})]
    page.on("dialog", lambda dialog: pytest.fail("markup became live"))

    for _ in ("by script", "by template"):
        ask(page, markup)
        expect(page.locator(".said .words").last).to_have_text(markup)
        expect(page.locator(".reply .words").last).to_have_text(markup)
        assert page.locator("#log img, #log script, #log a[href^=javascript]").count() == 0
        page.reload()


def test_enter_sends_and_shift_enter_begins_a_new_line(page, rasa):
    page.locator("#text").press_sequentially("first line")
    page.locator("#text").press("Shift+Enter")
    page.locator("#text").press_sequentially("second line")
    page.locator("#text").press("Enter")
    page.locator("#log .reply").nth(1).wait_for()

    assert rasa.received[0]["text"] == "first line\nsecond line"


def test_a_visitor_may_read_who_answers_and_how_to_leave_on_every_page(new_page, door):
    page = new_page()
    for path in ("/", "/widget", "/privacy", "/accessibility", "/nothing-here"):
        page.goto(door + path)
        expect(page.locator("header .always")).to_be_in_viewport(ratio=1)
        expect(page).to_have_title(re.compile("Keep Safe Assistant"))
    new_page.watch.complaints.clear()
