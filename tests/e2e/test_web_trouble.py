"""When something goes wrong between a visitor and an answer, words say what to do and nothing typed is lost."""

import threading

from playwright.sync_api import expect


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
