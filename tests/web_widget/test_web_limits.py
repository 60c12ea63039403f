"""Too many messages: words, numbers, and nobody else is kept waiting."""

import pytest

from web_widget.app import create_app


@pytest.fixture
def strict(settings, database, rasa):
    """Return an app with the given limits."""

    def make(**limits):
        changed = settings.copy(update=limits)
        return create_app(changed, rasa.assistant(changed))

    return make


def test_the_message_too_many_is_answered_with_words_and_emergency_numbers(strict):
    browser = strict(rate_limit="2 per minute").test_client()

    codes = [browser.post("/chat/messages", json={"text": "hello"}) for _ in range(4)]

    answer = codes[-1]
    assert answer.status_code == 429
    assert "Wait a minute" in answer.json["error"]
    assert "999" in answer.json["replies"][0]["text"] and "101" in answer.json["replies"][0]["text"]
    assert answer.headers["Retry-After"] == "60"


def test_without_javascript_the_text_stays_in_the_field(strict):
    browser = strict(rate_limit="1 per minute").test_client()
    for text in ("counted for the address", "counted for the cookie"):
        browser.post("/chat", data={"text": text})

    answer = browser.post("/chat", data={"text": "my second question"})

    assert answer.status_code == 429
    assert "Wait a minute" in answer.text and "ring 999" in answer.text
    assert "my second question</textarea>" in answer.text


def test_form_and_script_share_one_count(strict):
    browser = strict(rate_limit="2 per minute").test_client()
    page = browser.post("/chat/messages", json={"text": "the first has no cookie yet"})

    codes = [browser.post("/chat/messages", json={"text": "hello"}).status_code, browser.post("/chat", data={"text": "hello"}).status_code]

    assert page.status_code == 200
    assert [*codes, browser.post("/chat/messages", json={"text": "hello"}).status_code] == [200, 400, 429]


def test_plans_to_print_count_too(strict):
    browser = strict(address_rate_limit="2 per minute").test_client()

    codes = [browser.post("/plan", data={"state": "x"}).status_code for _ in range(3)]

    assert codes == [400, 400, 429]
    assert "ring 999" in browser.post("/plan", data={"state": "x"}).text


def test_two_visitors_of_one_address_have_a_count_each(strict):
    app = strict(rate_limit="3 per minute")
    first, second = app.test_client(), app.test_client()
    for browser in (first, second):
        browser.post("/chat/messages", json={"text": "hello"})
    while first.post("/chat/messages", json={"text": "hello"}).status_code != 429:
        pass

    assert second.post("/chat/messages", json={"text": "hello"}).status_code == 200


def test_one_address_has_a_limit_whatever_its_cookies(strict):
    app = strict(address_rate_limit="3 per minute")

    codes = [app.test_client().post("/chat/messages", json={"text": "hello"}).status_code for _ in range(5)]

    assert codes == [200, 200, 200, 429, 429]


def test_forgetting_and_reading_are_never_limited(strict):
    browser = strict(rate_limit="1 per minute", address_rate_limit="1 per minute").test_client()
    for _ in range(3):
        browser.post("/chat/messages", json={"text": "hello"})

    assert browser.get("/").status_code == 200
    assert browser.post("/chat/forget", json={}).status_code == 200


def test_visitors_are_answered_when_the_counter_is_out_of_reach(strict):
    browser = strict(limiter_storage_url="redis://127.0.0.1:1/0").test_client()

    assert browser.post("/chat/messages", json={"text": "hello"}).status_code == 200
