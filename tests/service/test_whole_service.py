"""The main job, end to end: ask, and read the right, checked answer."""

import os
import signal
import sqlite3

import pytest
from playwright.sync_api import expect, sync_playwright
from ten_questions import QUESTIONS


def test_a_person_asks_ten_questions_in_a_real_browser_and_reads_the_right_cards(service, corpus):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        )
        page = browser.new_page(viewport={"width": 390, "height": 844})
        page.goto(service.address)
        page.locator("#ask[data-ready]").wait_for()
        for question, topic in QUESTIONS.items():
            before = page.locator("#log .reply").count()
            page.locator("#text").fill(question)
            page.locator("#text").press("Enter")

            reply = page.locator("#log .reply").nth(before)
            expect(reply.get_by_text(corpus.advice[topic].title).first).to_be_visible(timeout=10_000)
        browser.close()


@pytest.mark.parametrize(
    ("text", "kind"),
    [("hello", "smalltalk"), ("are you a real person", "smalltalk"), ("thanks", "smalltalk"), ("what is the capital of France", "out_of_scope")],
)
def test_small_talk_and_matters_that_are_not_ours_are_answered_as_such(service, text, kind):
    assert service.ask(text)[0]["card"]["kind"] == kind


def test_a_frightened_sentence_in_a_long_story_is_heard_first(service):
    before = "My brother and I went to the shops on Friday and it rained, then we had soup and I dropped the spoon."
    after = "I had the soup from the market."

    [reply] = service.ask(f"{before} There is a man in my house now and I am hiding. {after}")

    assert reply["card"]["kind"] == "danger"
    assert "999" in reply["text"].split("\n")[0]


def test_who_can_help_is_told_by_place_and_by_the_topic_talked_about(service):
    with service.visitor() as visitor:
        visitor.post("/chat/messages", json={"text": "my phone was stolen on the bus"})
        [reply] = visitor.post("/chat/messages", json={"text": "who can help me in Dundee"}).json()["replies"]

    assert reply["card"]["kind"] == "partners"
    assert reply["card"]["area"]["council"] == "Dundee City"
    assert reply["card"]["topic"] == "phones/just_stolen"


def test_nothing_but_a_place_below_an_answer_is_where_help_should_be(service):
    with service.talk() as talk:
        talk.say("my bike was stolen from the stair last night")
        reply = talk.say("what about Dundee?")

    assert reply["card"]["kind"] == "partners"
    assert "Dundee City" in reply["text"]


def test_a_button_shows_its_topic(service):
    with service.visitor() as visitor:
        [menu] = visitor.post("/chat/messages", json={"text": "hello"}).json()["replies"]
        [reply] = visitor.post("/chat/messages", json={"payload": menu["buttons"][0]["payload"]}).json()["replies"]

    assert reply["card"]["kind"] == "advice"
    assert reply["card"]["title"] == menu["buttons"][0]["title"]


@pytest.mark.parametrize(
    "typed", ["/restart", '/intent{"x":1}', "/session_start", "/back", '/choose_topic{"topic":"doorstep/id_checks"}', "  /restart"]
)
def test_a_typed_command_is_text_like_any_other(service, typed):
    with service.visitor() as visitor:
        visitor.post("/chat/messages", json={"text": "my phone was stolen on the bus"})
        visitor.post("/chat/messages", json={"text": typed})
        [reply] = visitor.post("/chat/messages", json={"text": "who can help me in Dundee"}).json()["replies"]

    assert reply["card"]["kind"] == "partners"
    assert reply["card"]["area"]["council"] == "Dundee City"


def test_with_the_action_server_gone_the_topic_is_still_answered(service):
    pid = service.hold("actions")
    try:
        replies = service.ask("my phone was stolen on the bus")
    finally:
        os.kill(pid, signal.SIGCONT)

    assert any(number["number"] == "999" for reply in replies for number in reply["card"]["contacts"])
    assert any(reply["card"].get("topic") == "phones/just_stolen" for reply in replies)


def test_with_rasa_gone_numbers_and_the_closest_advice_are_read_and_danger_is_still_seen(service):
    with service.visitor() as visitor:
        visitor.post("/chat/messages", json={"text": "my phone was stolen on the bus"})
        service.kill("assistant")
        replies = visitor.post("/chat/messages", json={"text": "a scam text about a parcel"}).json()["replies"]
        danger = visitor.post("/chat/messages", json={"text": "someone is breaking in right now help"}).json()["replies"]

        assert replies[0]["card"]["kind"] == "outage"
        assert [number["number"] for number in replies[0]["card"]["contacts"]] == ["999", "101"]
        assert replies[1]["card"]["kind"] == "advice"
        assert danger[0]["card"]["kind"] == "danger"

        service.wait_until_ready()
        [reply] = visitor.post("/chat/messages", json={"text": "who can help me in Dundee"}).json()["replies"]
        assert reply["card"]["topic"] == "phones/just_stolen"


def test_with_the_action_server_killed_nobody_is_left_without_words_and_it_comes_back(service):
    service.kill("actions")

    assert service.ask("how do I make a strong password")[0]["text"]
    service.wait_until_ready()
    assert service.ask("how do I make a strong password")[0]["card"]["topic"] == "cyber/passwords_2sv"


def test_with_the_web_door_killed_the_conversation_goes_on_when_it_is_back(service):
    with service.visitor() as visitor:
        visitor.post("/chat/messages", json={"text": "my phone was stolen on the bus"})
        service.kill("web")
        service.wait_until_ready()

        assert "my phone was stolen on the bus" in visitor.get("/").text


def test_with_the_database_locked_the_visitor_is_answered(service):
    lock = sqlite3.connect(service.var / "keepsafe.db", isolation_level=None)
    lock.execute("BEGIN EXCLUSIVE")
    try:
        replies = service.ask("my phone was stolen on the bus")
    finally:
        lock.execute("ROLLBACK")
        lock.close()

    assert any(reply["card"].get("topic") == "phones/just_stolen" for reply in replies)


def test_what_a_visitor_writes_stands_in_no_log_and_personal_details_in_no_row(service):
    secret = "zebracrossing 07700 900123"
    with service.visitor() as visitor:
        visitor.post("/chat/messages", json={"text": f"my phone was stolen near the {secret}"})
        rows = "\n".join(sqlite3.connect(service.var / "keepsafe.db").iterdump())
        visitor.post("/chat/forget", json={})
        forgotten = "\n".join(sqlite3.connect(service.var / "keepsafe.db").iterdump())

    assert "zebracrossing" not in service.log.read_text("utf-8")
    assert "zebracrossing" in rows and "900123" not in rows
    assert "zebracrossing" not in forgotten
