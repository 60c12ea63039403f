"""The widget on somebody else's site."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect
from scripted_assistant import serving

from web_widget.app import create_app

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
        script = f'<script src="{door}/widget.js" data-label="Ask about safety" data-position="left" defer{where.get("attributes", "")}></script>'
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

    page.evaluate("window.postMessage('keepsafe:close', '*')")

    page.wait_for_timeout(300)
    expect(page.locator("keep-safe-assistant iframe")).to_be_visible()


def test_leaving_leaves_the_whole_page_and_forgets(page, chat, ask, soon):
    ask(chat, "danger with a quick exit")

    chat.locator("header .exit").click()

    page.wait_for_url(WEATHER)
    assert soon(page, lambda: page.context.cookies() == [])


def test_the_script_leaves_no_global_name(page, council):
    bare = page.context.new_page()
    bare.goto(f"{council['site']}?without")

    names = set(page.evaluate("Object.getOwnPropertyNames(window)")) - set(bare.evaluate("Object.getOwnPropertyNames(window)"))

    assert names == set()


def test_it_can_stand_open_from_the_start_without_taking_the_keyboard(page, council, chat):
    council["attributes"] = " data-open"
    page.reload()

    expect(chat.locator("#text")).to_be_visible()
    assert page.evaluate("document.activeElement === document.body")


def test_a_site_that_is_not_named_in_the_settings_cannot_frame_it(page, council, new_page):
    stranger = page.context.new_page()
    stranger.goto(council["site"].replace("localhost", "127.0.0.1"))
    stranger.get_by_role("button", name="Ask about safety").click()

    stranger.wait_for_timeout(1000)
    assert stranger.frames[-1].url.startswith("chrome-error://")
    new_page.watch.complaints.clear()
    new_page.watch.strangers.clear()
