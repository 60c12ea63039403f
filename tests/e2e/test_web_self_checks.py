"""Self-checks in a real browser, with the keyboard alone."""

import pytest

from bot.content.corpus import read_corpus
from bot.settings import ROOT

CHECKS = read_corpus(ROOT / "data", ROOT / "tests" / "nlu")[0].checks


@pytest.fixture
def rasa(rasa, corpus):
    """The far end begins a check when its key is typed."""
    from bot.answers.checks import check_reply

    rasa.answers |= {f"check {key}": [check_reply(corpus, key)] for key in corpus.checks}
    return rasa


def _tab_to(page, words: str) -> None:
    """Press Tab until the button with these words has the focus."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent").strip() == words:
            return
    raise AssertionError(f"“{words}” was not reached with Tab")


@pytest.mark.parametrize("key", CHECKS)
def test_every_check_can_be_finished_with_the_keyboard_alone(page, ask, key):
    check = CHECKS[key]
    ask(page, f"check {key}")

    for number, question in enumerate(check.questions, 1):
        asked = page.locator("#log > .check").last
        assert asked.locator(".progress").inner_text() == f"Question {number} of {len(check.questions)}"
        if number == 1:
            asked.locator("h3").focus()
        before = page.locator("#log > .reply").count()
        _tab_to(page, question.options[0].say)
        page.keyboard.press("Enter")
        page.locator("#log > .reply").nth(before).wait_for()

    assert page.locator("#log > .plan h3").inner_text() == "Your plan"
    assert page.evaluate("document.activeElement.textContent") == "Your plan"


def test_the_keyboard_goes_on_from_the_new_question(page, ask):
    ask(page, "check phone")
    page.locator("#log > .check h3").focus()
    _tab_to(page, "Yes")

    page.keyboard.press("Enter")
    page.locator("#log > .check").nth(1).wait_for()
    page.wait_for_function("document.activeElement.localName === 'h3'")
    page.keyboard.press("Tab")

    assert page.evaluate("document.activeElement.textContent") == "Strong PIN and face or finger"


def test_a_question_is_said_to_screen_readers_with_its_progress_and_answers(page, ask):
    ask(page, "check phone")

    group = page.locator("#log > .check").last.get_by_role("group")
    assert group.get_attribute("aria-label") or group.locator("legend").inner_text().startswith("Question 1 of 8")
    assert "Question 1 of 8" in page.locator("#heard").text_content()


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_a_question_fits_the_screen_and_its_buttons_the_thumb(new_page, door, ask, width):
    page = new_page(viewport={"width": width, "height": 844})
    page.goto(door)
    ask(page, "check night_out")

    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    for box in page.locator("#log > .check button").evaluate_all("all => all.map(one => one.getBoundingClientRect().height)"):
        assert box >= 44


def test_a_plan_opens_as_a_page_to_print_and_saves_as_text(page, ask):
    ask(page, "plan")

    with page.context.expect_page() as opened:
        page.get_by_role("button", name="Print this plan").click()
    printed = opened.value
    printed.wait_for_load_state()
    assert printed.locator("h1").inner_text() == "A plan to keep"
    assert printed.locator("#print").is_visible()
    printed.emulate_media(media="print")
    assert not printed.locator("#print").is_visible()
    assert printed.get_by_text("Hide message previews").is_visible()

    with page.expect_download() as saved:
        page.get_by_role("button", name="Save it as text").click()
    text = saved.value.path().read_text("utf-8")
    assert saved.value.suggested_filename == "phone-plan.txt"
    assert text.startswith("IS MY PHONE READY FOR A THIEF?")


@pytest.mark.parametrize("key", ["scam"])
def test_a_check_works_without_javascript(new_page, door, key):
    page = new_page(java_script_enabled=False)
    page.goto(door)
    page.locator("#text").fill(f"check {key}")
    page.get_by_role("button", name="Send").click()

    for question in CHECKS[key].questions:
        page.locator(".asking").last.get_by_role("button", name=question.options[0].say, exact=True).click()

    assert page.locator(".plan h3").inner_text() == "Your plan"
    page.locator(".plan .choices button").first.click()
    assert page.locator(".plan h3").inner_text() == "Your plan"
    assert page.locator("#log > .advice").count() == 1
