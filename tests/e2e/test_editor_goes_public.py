"""From an editor's keyboard to the public's screen and back, in real browsers and real processes."""

from __future__ import annotations

import pytest
from editors_words import ASKED_IN_VAIN
from live_office import until
from playwright.sync_api import expect

from bot.content.yaml_file import read_yaml
from bot.settings import ROOT

CORRECTED, KILLED, TWO_AT_ONCE = "doorstep/id_checks", "phones/lock_settings", "doorstep/charity_collectors"


@pytest.fixture
def ask_the_public(live, browser, ask):
    """Ask the public's assistant in a browser of its own; return the words of the answer."""
    contexts = []

    def ask_the_public(text: str) -> str:
        contexts.append(browser.new_context())
        page = contexts[-1].new_page()
        page.goto(live.service.address)
        ask(page, text)
        return page.locator("#log").inner_text()

    yield ask_the_public
    for context in contexts:
        context.close()


def _example(topic: str) -> str:
    """Return what people ask to be answered with a topic."""
    file, _ = read_yaml(ROOT / "data" / "nlu" / f"{topic}.yml", topic)
    return file.data["nlu"][0]["examples"].splitlines()[0].removeprefix("- ")


def test_a_corrected_sentence_is_read_in_the_widget(live, editors, ask_the_public):
    words = "Leave them on the step while you look. If someone tries to force their way in, ring {emergency_999}."
    read, question = words.partition(". ")[0], _example(CORRECTED)
    assert read not in ask_the_public(question)

    change = editors.write("Isla", CORRECTED, {"summary": words}, why="Plainer")
    page = editors.press_publish("Kirsty", change)

    expect(page.get_by_text("It is live, in release")).to_be_visible()
    assert read in ask_the_public(question)


def test_what_was_published_by_mistake_is_taken_back_with_one_button(live, editors):
    before = live.releases.current_id()
    words = "This was written by mistake."
    change = editors.write("Isla", CORRECTED, {"steps-now-1-text": words}, why="A mistake")
    editors.press_publish("Kirsty", change)
    until(lambda: words in live.advice(CORRECTED))

    page = editors.put_back("Kirsty", before, "It was a mistake")

    until(lambda: words not in live.advice(CORRECTED))
    expect(page.get_by_text("in service again")).to_be_visible()
    expect(editors.at("Isla", f"/changes/{change}").locator("main .state").first).to_have_text("withdrawn")
    assert words not in (live.settings.data_dir / "advice" / f"{CORRECTED}.yml").read_text("utf-8")


def test_a_back_office_that_is_killed_while_it_publishes_has_published_all_or_nothing(live, editors):
    words = "Choose six numbers that nobody would guess."
    change = editors.write("Isla", KILLED, {"steps-before-0-text": words}, why="Longer is safer")
    editors.press_publish("Kirsty", change)
    until(lambda: live.state_of(change) != "approved")
    live.kill()

    state = editors.at("Kirsty", f"/changes/{change}").locator("main .state").first.inner_text()

    assert state in ("approved", "published")
    assert (words in live.advice(KILLED)) is (state == "published")
    assert words in editors.at("Isla", f"/changes/{change}").locator("main").inner_text()


def test_two_editors_at_the_same_words_lose_neither(live, editors):
    isla, ewan = "Ask for the charity's number first.", "Ask which charity they are from."
    hers = editors.save(editors.edit("Isla", TWO_AT_ONCE), {"steps-now-0-text": isla})
    his = editors.write("Ewan", TWO_AT_ONCE, {"steps-now-0-text": ewan, "title": "Collectors at the door"}, why="Plainer")
    editors.press_publish("Kirsty", his)
    until(lambda: ewan in live.advice(TWO_AT_ONCE))

    page = editors.at("Isla", f"/changes/{hers}")
    page.get_by_role("link", name="Compare the two").click()
    conflict = page.locator(".conflict")
    expect(conflict).to_contain_text(isla)
    expect(conflict).to_contain_text(ewan)
    page.get_by_label("Yours").check()
    page.get_by_role("button", name="Keep what I chose").click()

    expect(page.locator("[id=steps-now-0-text]")).to_have_value(isla)
    expect(page.get_by_label("Title", exact=True)).to_have_value("Collectors at the door")
    assert ewan in live.advice(TWO_AT_ONCE)


def test_what_three_people_asked_in_vain_becomes_examples(live, editors):
    for question in ASKED_IN_VAIN:
        live.service.ask(question)

    page = editors.at("Isla", "/inbox/")
    group = page.locator(".group", has_text="parking badge")
    group.locator("select[name=topic]").select_option("home/antisocial_behaviour")
    group.get_by_role("button", name="example").first.click()

    expect(page.get_by_text("3 sentences are in your draft")).to_be_visible()
    page = editors.edit("Isla", "home/antisocial_behaviour")
    assert set(ASKED_IN_VAIN) <= set(page.get_by_label("Examples").input_value().splitlines())
