"""The chat page in a real browser."""

import re
import threading

import pytest
import sqlalchemy as sa
from playwright.sync_api import expect

from bot.conversations.models import Turn
from bot.database import session_scope
from bot.reply import Reply

WEATHER = "https://www.bbc.co.uk/weather"


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


def test_a_person_who_may_be_watched_finds_the_way_out_in_the_answer_too(page, ask):
    ask(page, "danger with a quick exit")

    page.locator(".exit-near").get_by_role("button", name="Leave this page").click()

    page.wait_for_url(WEATHER)


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


def test_a_half_written_question_survives_a_reload_and_not_the_way_out(page, door):
    page.locator("#text").fill("he has my")
    page.reload()
    expect(page.locator("#text")).to_have_value("he has my")

    page.locator("header .exit").click()
    page.wait_for_url(WEATHER)

    page.goto(door)
    expect(page.locator("#text")).to_have_value("")


def test_a_sent_question_does_not_come_back_as_a_draft(page, ask):
    ask(page, "advice")

    page.reload()

    expect(page.locator("#text")).to_have_value("")


def test_forgetting_empties_the_screen_and_the_server_and_the_chat_goes_on(page, ask, web_settings):
    ask(page, "advice")
    page.get_by_role("button", name="Forget this conversation").click()
    expect(page.get_by_text("This conversation is forgotten.").first).to_be_visible()

    assert _turns(web_settings) == 0
    assert page.context.cookies() == []
    expect(page.locator(".said")).to_have_count(0)
    ask(page, "small talk")
    assert _turns(web_settings) == 1


def test_leaving_erases_everything_and_back_does_not_return_to_it(page, ask, web_settings, soon):
    ask(page, "danger with a quick exit")

    with page.expect_request("**/chat/forget"):
        page.locator("header .exit").click()
    page.wait_for_url(WEATHER)

    assert soon(page, lambda: _turns(web_settings) == 0 and page.context.cookies() == [])
    page.go_back()
    assert "danger" not in page.content()


def test_leaving_while_the_first_answer_is_on_its_way_keeps_nothing(page, rasa, web_settings):
    left = threading.Event()
    rasa.meanwhile = lambda: left.wait(10)
    page.locator("#text").fill("he is coming up the stairs")
    page.locator("#text").press("Enter")
    expect(page.locator(".typing")).to_be_visible()

    page.locator("header .exit").click()
    page.wait_for_url(WEATHER)
    page.wait_for_timeout(300)
    left.set()

    page.wait_for_timeout(500)
    assert len(rasa.received) == 1
    assert _turns(web_settings) == 0
    assert page.context.cookies() == []


def test_an_answer_to_what_was_forgotten_meanwhile_is_not_shown(page, rasa, web_settings):
    forgotten = threading.Event()
    rasa.meanwhile = lambda: forgotten.wait(10)
    page.locator("#text").fill("advice")
    page.locator("#text").press("Enter")
    page.get_by_role("button", name="Forget this conversation").click()
    expect(page.locator("#log .note")).to_have_text("This conversation is forgotten.")
    forgotten.set()

    expect(page.locator("#send[aria-disabled]")).to_have_count(0)
    expect(page.locator(".reply.advice, .said")).to_have_count(0)
    expect(page.locator("#text")).to_have_value("")
    assert _turns(web_settings) == 0


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


def test_without_javascript_the_way_out_erases_and_leaves(new_page, door, web_settings):
    page = new_page(java_script_enabled=False)
    page.goto(door)
    page.locator("#text").fill("danger")
    page.get_by_role("button", name="Send").click()

    page.locator("header .exit").click()

    page.wait_for_url(WEATHER)
    assert _turns(web_settings) == 0
    assert page.context.cookies() == []


def test_a_lost_network_is_said_and_the_text_stays(new_page, page, rasa, ask):
    page.context.set_offline(True)
    page.locator("#text").fill("advice")
    page.locator("#text").press("Enter")

    expect(page.locator("#error")).to_contain_text("Check that you are online")
    expect(page.locator("#text")).to_have_value("advice")
    expect(page.locator(".said")).to_have_count(0)

    page.context.set_offline(False)
    page.locator("#text").press("Enter")
    page.locator(".reply.advice").wait_for()
    expect(page.locator("#error")).to_be_hidden()
    assert len(rasa.received) == 1
    new_page.watch.complaints.clear()


def test_a_failing_server_is_said_with_the_numbers_and_the_text_stays(new_page, page):
    words = {"error": "Something went wrong on my side.", "replies": [{"text": "Ring 999.", "buttons": [], "card": {"kind": "text"}}]}
    page.route("**/chat/messages", lambda route: route.fulfill(status=500, json=words))

    page.locator("#text").fill("advice")
    page.locator("#text").press("Enter")

    expect(page.locator("#error")).to_contain_text("Something went wrong on my side.")
    expect(page.locator("#log")).to_contain_text("Ring 999.")
    expect(page.locator("#text")).to_have_value("advice")
    new_page.watch.complaints.clear()


def test_a_proxy_that_answers_with_a_page_of_its_own_is_said_in_words(new_page, page):
    page.route("**/chat/messages", lambda route: route.fulfill(status=502, body="<h1>Bad gateway</h1>", content_type="text/html"))

    page.locator("#text").fill("advice")
    page.locator("#text").press("Enter")

    expect(page.locator("#error")).to_contain_text("No answer came.")
    new_page.watch.complaints.clear()


def test_impatience_sends_once(page, rasa):
    answered = threading.Event()
    rasa.meanwhile = lambda: answered.wait(5)
    page.locator("#text").fill("advice")
    for _ in range(3):
        page.locator("#text").press("Enter")
    page.get_by_role("button", name="Send").click(force=True)
    page.locator("#text").fill("and another thing")
    page.locator("#text").press("Enter")
    answered.set()
    page.locator(".reply.advice").wait_for()

    assert [message["text"] for message in rasa.received] == ["advice"]
    expect(page.locator("#text")).to_have_value("and another thing")


def test_waiting_is_shown_when_an_answer_takes_its_time(page, rasa):
    answered = threading.Event()
    rasa.meanwhile = lambda: answered.wait(5)
    page.locator("#text").fill("advice")
    page.locator("#text").press("Enter")

    expect(page.locator(".typing")).to_be_visible()
    answered.set()
    expect(page.locator(".typing")).to_have_count(0)


def test_an_empty_question_is_answered_beside_the_field(page, rasa):
    page.locator("#text").press("Enter")

    expect(page.locator("#error")).to_contain_text("Type what happened, or what worries you.")
    expect(page.locator("#text")).to_have_attribute("aria-describedby", "hint error")
    assert rasa.received == []


def test_a_message_too_long_comes_back_to_be_shortened(new_page, page):
    page.locator("#text").fill("x" * 1850)
    expect(page.locator("#count")).to_have_text("150 characters left")
    page.locator("#text").fill("x" * 2010)
    expect(page.locator("#count")).to_have_text("10 characters too many")

    page.locator("#text").press("Enter")

    expect(page.locator("#error")).to_contain_text("fewer than 2,000 characters")
    expect(page.locator("#text")).to_have_value("x" * 2010)
    new_page.watch.complaints.clear()


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
