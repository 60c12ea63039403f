"""A real browser before a really served door, whose far end is scripted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from editor_door import add_editor, editor_page, office, office_app, office_settings  # noqa: F401
from live_office import editors, live  # noqa: F401
from patience import PATIENCE
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect, sync_playwright
from scripted_assistant import ScriptedRasa, every_kind_of_card, put_in_service, serving

from web_widget.app import create_app

CHROMIUM = "/usr/bin/chromium"
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"]
# Doors served by https have a home-made certificate. A page that is being left cannot be told to accept it, so the whole browser is.
QUIET += ["--ignore-certificate-errors"]
NEUTRAL = "https://www.bbc.co.uk/"
expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def released(corpus, tmp_path_factory):
    """A folder of releases with the shelf as it stands in service, made once."""
    return put_in_service(corpus, tmp_path_factory.mktemp("released")).folder


@pytest.fixture
def web_settings(settings, database, released):
    """Settings of the served door."""
    return settings.copy(update={"releases_dir": released, "rate_limit": "1000 per minute"})


@pytest.fixture
def rasa(corpus) -> ScriptedRasa:
    """The far end: it answers the name of a kind of card with such a card."""
    rasa = ScriptedRasa(corpus)
    rasa.answers = {name: [reply] for name, reply in every_kind_of_card(corpus).items()}
    return rasa


@pytest.fixture
def door(web_settings, rasa) -> Iterator[str]:
    """The address of the served door."""
    with serving(create_app(web_settings, rasa.assistant(web_settings))) as address:
        yield f"http://{address}"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


@dataclass
class Watch:
    """What happened in a browser that must not: complaints in the console, requests to anybody but the hosts allowed."""

    allowed: set[str]
    complaints: list[str] = field(default_factory=list)
    strangers: list[str] = field(default_factory=list)

    def over(self, context: BrowserContext) -> None:
        """Watch everything that goes on in a context; the neutral page is there without the network."""
        context.on("console", lambda message: self.complaints.append(message.text) if message.type in ("error", "warning") else None)
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))
        context.on("request", lambda request: self._look_at(request.url))
        context.route(f"{NEUTRAL}**", _weather)

    def _look_at(self, url: str) -> None:
        if not any(url.startswith(host) for host in {*self.allowed, NEUTRAL, "data:"}):
            self.strangers.append(url)


def _weather(route: Route) -> None:
    route.fulfill(body="<h1>Weather</h1>", content_type="text/html")


@pytest.fixture(scope="session")
def watch_over():
    """Make a watch over browsers that may ask some hosts."""
    return Watch


@pytest.fixture
def new_page(browser, door):
    """Open a page in a browser of its own; at the end nothing may have gone wrong in any of them."""
    watch, contexts = Watch({door}), []

    def open_page(**options) -> Page:
        context = browser.new_context(**{"viewport": {"width": 390, "height": 844}, **options})
        context.set_default_timeout(PATIENCE)
        watch.over(context)
        contexts.append(context)
        return context.new_page()

    open_page.watch = watch
    yield open_page
    for context in contexts:
        context.close()
    assert watch.complaints == []
    assert watch.strangers == []


@pytest.fixture
def page(new_page, door) -> Page:
    """The chat on a phone."""
    page = new_page()
    page.goto(door)
    return page


@pytest.fixture
def soon():
    """Wait until something is so, for as long as a message that was sent while leaving may take."""

    def soon(page: Page, condition) -> bool:
        for _ in range(50):
            if condition():
                return True
            page.wait_for_timeout(100)
        return False

    return soon


@pytest.fixture
def ask():
    """Type a question, send it, wait for the next reply to stand on the page."""

    def ask(place, text: str) -> None:
        place.locator("#ask[data-ready]").wait_for()
        before = place.locator("#log .reply").count()
        place.locator("#text").fill(text)
        place.locator("#text").press("Enter")
        place.locator("#log .reply").nth(before).wait_for()

    return ask
