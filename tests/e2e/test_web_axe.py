"""axe-core finds nothing wrong, whatever the page shows, how wide it is and which colours it is seen in."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from browser_tools import violations
from playwright.sync_api import Page, expect

WIDTHS = (320, 768, 1280)
COLOURS = {
    "light": {"color_scheme": "light", "forced_colors": "none"},
    "dark": {"color_scheme": "dark", "forced_colors": "none"},
    "forced": {"color_scheme": "light", "forced_colors": "active"},
}
PAGES = (
    *("/widget", "/demo", "/privacy", "/accessibility", "/how-is-it-doing", "/nothing-here"),
    *("/advice/", "/advice/a-to-z", "/advice/search", "/advice/doorstep/bogus_callers", "/tools/", "/tools/neighbour_card"),
)


def _everything_wrong(page: Page) -> list[str]:
    """Look at a page in every width and every set of colours."""
    found = []
    for name, colours in COLOURS.items():
        page.emulate_media(**colours)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            found += [f"{name} {width}: {violation}" for violation in violations(page)]
    return found


def _unfold(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach(fold => { fold.open = true; })")


def _error(page: Page, ask: Callable) -> None:
    page.route("**/chat/messages", lambda route: route.fulfill(status=429, body="", content_type="text/html"))
    page.locator("#text").fill("advice")
    page.locator("#text").press("Enter")
    expect(page.get_by_role("button", name="Try again")).to_be_visible()


def _offline(page: Page, ask: Callable) -> None:
    page.context.set_offline(True)
    page.locator("#text").fill("advice")
    page.locator("#text").press("Enter")
    expect(page.locator("#error")).to_contain_text("You are offline.")


def _asked(*questions: str) -> Callable:
    def show(page: Page, ask: Callable) -> None:
        for question in questions:
            ask(page, question)

    return show


STATES: dict[str, Callable] = {
    "empty": lambda page, ask: None,
    "answer": _asked("advice with an alert", "partners", "suggestions"),
    "danger": _asked("danger with a quick exit"),
    "other dangers": _asked("danger that is urgent", "danger that needs care"),
    "check": _asked("check", "check half way", "check not understood"),
    "plan": _asked("plan", "plan with signs"),
    "outage": _asked("outage", "numbers open and shut"),
    "error": _error,
    "offline": _offline,
}


@pytest.mark.parametrize("state", STATES)
def test_nothing_is_wrong_with_the_chat(new_page, page, ask, state):
    page.locator("#ask[data-ready]").wait_for()
    STATES[state](page, ask)
    _unfold(page)

    assert _everything_wrong(page) == []
    new_page.watch.complaints.clear()


@pytest.mark.parametrize(("colours", "width"), zip(COLOURS, WIDTHS, strict=True))
def test_nothing_is_wrong_with_any_other_page(new_page, door, colours, width):
    page = new_page(viewport={"width": width, "height": 800}, **COLOURS[colours])
    for path in PAGES:
        page.goto(door + path)

        assert violations(page) == [], path
    new_page.watch.complaints.clear()


def test_axe_would_find_something_wrong(page):
    page.evaluate("document.getElementById('text').labels[0].remove()")

    assert any(violation.startswith("label: ") for violation in violations(page))
