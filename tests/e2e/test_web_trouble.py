"""When something goes wrong between a visitor and an answer, words say what to do and nothing typed is lost."""

import threading

import pytest
from playwright.sync_api import expect


def test_a_lost_network_is_said_and_the_text_stays(new_page, page, rasa, ask):
    page.context.set_offline(True)
    page.locator("#text").fill("advice")
    page.locator("#text").press("Enter")

    expect(page.locator("#error")).to_contain_text("You are offline. Telephone numbers still work.")
    expect(page.locator("#text")).to_have_value("advice")
    expect(page.locator(".said")).to_have_count(0)

    page.context.set_offline(False)
    page.locator("#text").press("Enter")
    page.locator(".reply.advice").wait_for()
    expect(page.locator("#error")).to_be_hidden()
    assert len(rasa.received) == 1
    new_page.watch.complaints.clear()


@pytest.mark.parametrize("how", ["typed", "pressed"])
def test_trying_again_never_sends_twice(new_page, page, rasa, how):
    lost = []

    def lose_the_first_answer(route):
        if lost:
            return route.continue_()
        lost.append(route.fetch())
        return route.abort("connectionreset")

    page.route("**/chat/messages", lose_the_first_answer)
    if how == "typed":
        page.locator("#text").fill("advice")
        page.locator("#text").press("Enter")
    else:
        page.get_by_role("button", name="At your door").click()
    expect(page.locator("#error")).to_contain_text("I could not be reached.")

    page.get_by_role("button", name="Try again").click()

    page.locator("#log .reply").nth(1).wait_for()
    expect(page.locator(".said")).to_have_count(1)
    expect(page.locator("#error")).to_be_hidden()
    expect(page.locator("#text")).to_have_value("")
    assert len(rasa.received) == 1
    page.reload()
    expect(page.locator(".said")).to_have_count(1)
    new_page.watch.complaints.clear()


def test_too_many_messages_are_answered_with_when_to_try_again(new_page, page):
    page.route("**/chat/messages", lambda route: route.fulfill(status=429, body="<h1>Slow down</h1>", content_type="text/html"))

    page.locator("#text").fill("advice")
    page.locator("#text").press("Enter")

    expect(page.locator("#error")).to_contain_text("Wait a minute, then try again.")
    expect(page.locator("#text")).to_have_value("advice")
    new_page.watch.complaints.clear()


def test_a_slow_answer_is_said_to_be_slow(page, rasa):
    page.clock.install()
    answered = threading.Event()
    rasa.meanwhile = lambda: answered.wait(10)
    page.locator("#text").fill("advice")
    page.locator("#text").press("Enter")
    page.clock.run_for(400)
    expect(page.locator(".typing")).to_have_text("The assistant is writing")

    page.clock.run_for(8000)

    expect(page.locator(".typing")).to_have_text("This takes longer than usual. I am still trying")
    answered.set()


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

    expect(page.locator("#error")).to_contain_text("I could not be reached. I may be starting again.")
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
