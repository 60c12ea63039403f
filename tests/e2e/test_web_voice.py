"""Speaking and being read to: off until somebody turns them on, and nothing of it is sent. Only the browser's own speech is played."""

import pytest
from playwright.sync_api import expect

NAMES = ["speechSynthesis", "SpeechRecognition", "webkitSpeechRecognition"]
SPEECH = """
window.spoken = [];
Object.defineProperty(window, "speechSynthesis", { value: { speak: (words) => spoken.push(words.text), cancel: () => spoken.push("(silence)") } });
window.SpeechSynthesisUtterance = function (text) { this.text = text; };
window.SpeechRecognition = window.webkitSpeechRecognition = class extends EventTarget {
  start() { window.ear = this; }
  stop() { this.dispatchEvent(new Event("end")); }
  hear(words) {
    this.dispatchEvent(Object.assign(new Event("result"), { results: [[{ transcript: words }]] }));
    this.dispatchEvent(new Event("end"));
  }
};
"""


@pytest.fixture
def page(new_page, door):
    """The chat in a browser with speech."""
    page = new_page()
    page.add_init_script(SPEECH)
    page.goto(door)
    page.locator("#ask[data-ready]").wait_for()
    return page


def test_nothing_speaks_or_listens_until_it_is_turned_on(page, ask):
    ask(page, "advice")

    assert [words for words in page.evaluate("spoken") if words != "(silence)"] == []
    expect(page.get_by_role("button", name="Speak", exact=True)).to_be_hidden()
    expect(page.locator(".voice")).not_to_have_attribute("open", "")


def test_answers_are_read_aloud_and_fall_silent_when_turned_off(page, ask, corpus):
    page.get_by_text("Voice", exact=True).click()
    page.get_by_label("Read answers aloud.").check()
    ask(page, "small talk")

    assert page.evaluate("spoken").pop().startswith("No. I am an automated helper")
    page.get_by_label("Read answers aloud.").uncheck()
    assert page.evaluate("spoken").pop() == "(silence)"


def test_what_is_spoken_waits_in_the_field_to_be_read_and_sent(page, rasa):
    sent = []
    page.get_by_text("Voice", exact=True).click()
    expect(page.locator(".voice")).to_contain_text("it may send the sound to its maker. We never get it.")
    page.get_by_label("Speak my questions.").check()
    page.on("request", lambda request: sent.append(request.url))

    page.get_by_role("button", name="Speak", exact=True).click()
    expect(page.get_by_role("button", name="Stop", exact=True)).to_be_visible()
    page.evaluate("ear.hear('there is a man at my door')")

    expect(page.locator("#text")).to_have_value("there is a man at my door")
    expect(page.get_by_role("button", name="Speak", exact=True)).to_be_visible()
    assert rasa.received == [] and sent == []


def test_leaving_silences_and_forgets_the_choice(page, ask, door):
    page.get_by_text("Voice", exact=True).click()
    page.get_by_label("Read answers aloud.").check()

    page.locator("header .exit").click()
    page.wait_for_url("https://www.bbc.co.uk/weather")

    page.goto(door)
    page.get_by_text("Voice", exact=True).click()
    expect(page.get_by_label("Read answers aloud.")).not_to_be_checked()


def test_forgetting_silences_what_is_being_read(page, ask):
    page.get_by_text("Voice", exact=True).click()
    page.get_by_label("Read answers aloud.").check()
    ask(page, "small talk")
    assert page.evaluate("spoken").pop() != "(silence)"

    page.get_by_role("button", name="Forget this conversation").click()
    expect(page.locator("#log .said")).to_have_count(0)

    assert page.evaluate("spoken").pop() == "(silence)"


def test_a_browser_without_speech_shows_nothing_of_it(new_page, door):
    page = new_page()
    page.add_init_script("for (const name of NAMES) Object.defineProperty(window, name, { value: undefined });".replace("NAMES", str(NAMES)))
    page.goto(door)
    page.locator("#ask[data-ready]").wait_for()

    expect(page.locator("#voice *")).to_have_count(0)
