"""The widget on somebody else's site."""

from __future__ import annotations

import threading

import pytest
from playwright.sync_api import expect
from scripted_assistant import serving

from web_widget.app import create_app
from web_widget.embed import script_tag

WEATHER = "https://www.bbc.co.uk/weather"


@pytest.fixture
def council(browser, rasa, web_settings):
    """A page of another site with a strict policy, which embeds the widget of a door served by https."""
    where = {}

    def site(environ, start_response):
        door = where["door"]
        policy = (
            f"default-src 'none'; script-src {door}; frame-src {door}; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
        )
        start_response("200 OK", [("Content-Type", "text/html"), ("Content-Security-Policy", policy)])
        attributes = where.get("attributes", 'data-label="Ask about safety" data-position="left"')
        script = f'<script src="{door}/widget.js" {attributes} defer></script>'
        script = "" if environ["QUERY_STRING"] == "without" else script
        return [f'<!DOCTYPE html><html lang="en"><title>Council</title><h1>Bins</h1><a href="#bins">Bins</a>{script}</html>'.encode()]

    with serving(site) as address:
        port = address.partition(":")[2]
        settings = web_settings.copy(update={"frame_ancestors": f"http://localhost:{port}"})
        with serving(create_app(settings, rasa.assistant(settings)), ssl_context="adhoc") as door:
            where.update(door=f"https://{door}", site=f"http://localhost:{port}/")
            yield where


@pytest.fixture
def page(council, new_page):
    """The council's page in a browser that accepts the door's home-made certificate."""
    new_page.watch.allowed |= {council["door"], council["site"]}
    page = new_page(viewport={"width": 1280, "height": 900})
    page.goto(council["site"])
    return page


@pytest.fixture
def chat(page):
    """The chat inside the frame, opened."""
    page.get_by_role("button", name="Ask about safety").click()
    return page.frame_locator("keep-safe-assistant iframe")


def test_nothing_of_ours_is_loaded_before_somebody_opens_it(page, council):
    expect(page.get_by_role("button", name="Ask about safety")).to_have_attribute("aria-expanded", "false")

    assert page.locator("keep-safe-assistant iframe").get_attribute("src") is None
    assert page.context.cookies() == []


def test_a_visitor_asks_on_the_councils_page(page, chat, ask):
    expect(chat.locator("#text")).to_be_visible()
    ask(chat, "danger")

    expect(chat.locator(".reply.danger").get_by_role("link", name="Ring 999")).to_be_visible()
    expect(page.locator("keep-safe-assistant iframe")).to_have_attribute("title", "Ask about safety")


def test_the_conversation_is_kept_in_the_frame_and_for_this_site_only(page, chat, ask, rasa):
    ask(chat, "danger")
    ask(chat, "advice")

    page.reload()
    page.get_by_role("button", name="Ask about safety").click()

    expect(chat.locator(".said")).to_have_count(2)
    assert len({message["sender"] for message in rasa.received}) == 1
    [cookie] = page.context.cookies()
    assert cookie["name"] == "keepsafe_widget" and cookie["httpOnly"] and cookie["secure"] and cookie["partitionKey"]


def test_the_keyboard_opens_asks_and_closes(page, chat):
    chat.locator("#ask[data-ready]").wait_for()
    chat.locator("#text").focus()
    page.keyboard.type("advice")
    page.keyboard.press("Enter")
    chat.locator(".reply.advice").wait_for()

    chat.get_by_role("button", name="Close").focus()
    page.keyboard.press("Enter")

    expect(page.locator("keep-safe-assistant iframe")).to_be_hidden()
    expect(page.get_by_role("button", name="Ask about safety")).to_be_focused()
    page.keyboard.press("Enter")
    expect(chat.locator(".reply.advice")).to_be_visible()


def test_only_the_frame_itself_can_ask_to_be_closed(page, chat):
    chat.locator("#ask[data-ready]").wait_for()

    page.evaluate("window.postMessage({keepsafe: 1, type: 'close'}, '*')")

    page.wait_for_timeout(300)
    expect(page.locator("keep-safe-assistant iframe")).to_be_visible()


def test_leaving_leaves_the_whole_page_and_forgets(page, chat, ask, soon):
    ask(chat, "danger with a quick exit")

    chat.locator("header .exit").click()

    page.wait_for_url(WEATHER)
    assert soon(page, lambda: page.context.cookies() == [])


def test_the_script_leaves_one_global_name(page, council):
    bare = page.context.new_page()
    bare.goto(f"{council['site']}?without")

    names = set(page.evaluate("Object.getOwnPropertyNames(window)")) - set(bare.evaluate("Object.getOwnPropertyNames(window)"))

    assert names == {"KeepSafe"}


def test_it_can_stand_open_from_the_start_without_taking_the_keyboard(page, council, chat):
    council["attributes"] = 'data-label="Ask about safety" data-open'
    page.reload()

    expect(chat.locator("#text")).to_be_visible()
    assert page.evaluate("document.activeElement === document.body")


def test_the_digest_that_is_printed_lets_the_script_in_and_any_other_keeps_it_out(page, council, new_page):
    council["attributes"] = script_tag(council["door"]).partition(" ")[2].partition(" ")[2].removesuffix(" defer></script>")
    page.reload()
    expect(page.get_by_role("button", name="Crime prevention advice")).to_be_visible()

    council["attributes"] = council["attributes"].replace("sha384-", "sha384-AAAA")
    page.reload()
    expect(page.get_by_role("heading", name="Bins")).to_be_visible()
    expect(page.locator("keep-safe-assistant")).to_have_count(0)
    assert "digest" in " ".join(new_page.watch.complaints)
    new_page.watch.complaints.clear()


def test_the_host_sets_side_colour_and_the_topic_of_its_page(page, council, chat):
    council["attributes"] = 'data-position="left" data-colour="#ffdd00" data-topic="home/bicycles"'
    page.reload()
    launcher = page.get_by_role("button", name="Crime prevention advice")
    launcher.click()

    assert launcher.bounding_box()["x"] < 40
    assert launcher.evaluate("e => [getComputedStyle(e).backgroundColor, getComputedStyle(e).color]") == ["rgb(255, 221, 0)", "rgb(0, 0, 0)"]
    bar = chat.locator("header.bar")
    expect(bar).to_have_css("background-color", "rgb(255, 221, 0)")
    expect(bar).to_have_css("color", "rgb(0, 0, 0)")
    expect(chat.locator(".greeting .choices button").first).to_have_text("Bike and e-bike theft")


def test_the_hosts_own_script_opens_asks_is_told_of_answers_and_closes(page, chat, rasa):
    page.evaluate("KeepSafe.close(); KeepSafe.onUnread(count => { document.title = `unread ${count}`; })")
    expect(page.locator("keep-safe-assistant iframe")).to_be_hidden()
    answered = threading.Event()
    rasa.meanwhile = lambda: answered.wait(5)

    page.evaluate("document.querySelector('a').onclick = () => KeepSafe.ask('advice')")
    page.get_by_role("link", name="Bins").click()
    expect(chat.locator(".said .words")).to_have_text("advice")
    page.evaluate("KeepSafe.close()")
    answered.set()

    expect(page).to_have_title("unread 1")
    expect(page.get_by_role("button", name="Ask about safety (1)")).to_be_visible()
    page.evaluate("KeepSafe.open()")
    expect(page).to_have_title("unread 0")
    expect(chat.locator(".reply.advice")).to_be_visible()
    assert page.evaluate("Object.isFrozen(KeepSafe)")


def test_words_that_nobody_clicked_for_wait_in_the_field(page, chat, rasa):
    chat.locator("#ask[data-ready]").wait_for()
    page.evaluate("Object.defineProperty(navigator, 'userActivation', {value: {isActive: false}})")

    page.evaluate("KeepSafe.ask('advice')")

    expect(chat.locator("#text")).to_have_value("advice")
    assert rasa.received == []


def test_the_frame_listens_to_its_host_and_to_nobody_else(page, chat, council, rasa):
    chat.locator("#ask[data-ready]").wait_for()
    frame = next(frame for frame in page.frames if "/widget" in frame.url)

    frame.evaluate("window.postMessage({keepsafe: 1, type: 'ask', text: 'advice', send: true}, '*')")
    page.evaluate("""() => {
        const frame = document.querySelector("keep-safe-assistant").shadowRoot.querySelector("iframe").contentWindow;
        const odd = [null, 7, "ask", {type: "ask", text: "advice"}, {keepsafe: 1, type: "ask", text: 7}, {keepsafe: 1, type: "other"}];
        for (const message of odd) frame.postMessage(message, "*");
    }""")

    page.wait_for_timeout(300)
    expect(chat.locator("#text")).to_have_value("")
    assert rasa.received == []


def test_a_site_that_is_not_named_in_the_settings_cannot_frame_it(page, council, new_page, soon):
    stranger = page.context.new_page()
    stranger.goto(council["site"].replace("localhost", "127.0.0.1"))
    stranger.get_by_role("button", name="Ask about safety").click()

    assert soon(stranger, lambda: stranger.frames[-1].url.startswith("chrome-error://"))
    new_page.watch.complaints.clear()
    new_page.watch.strangers.clear()
