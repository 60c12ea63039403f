"""Editors at browsers of their own: what they do again and again on the way from a draft to the public."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import suppress

from passwords import PASSWORD
from patience import PATIENCE
from playwright.sync_api import Browser, BrowserContext, Page

Seen = Callable[[Page, str], None]
DESKTOP = {"viewport": {"width": 1280, "height": 900}}


def email_of(name: str) -> str:
    """Return an editor's mail address."""
    return f"{name.lower()}@example.scot"


class Editors:
    """Editors who sign in when they are first asked for. `seen` is called with each page on which something is about to be done, and its name."""

    def __init__(self, browser: Browser, office: str, *, watched: Callable[[BrowserContext], None] = bool, seen: Seen = lambda *_: None) -> None:
        self._browser, self._office, self._watched, self.seen = browser, office, watched, seen
        self._pages: dict[str, Page] = {}

    def at(self, name: str, path: str) -> Page:
        """Take an editor to a page of the back office."""
        page = self._pages.get(name) or self._sign_in(name)
        page.goto(self._office + path)
        return page

    def edit(self, name: str, key: str) -> Page:
        """Take an editor to their draft of a topic."""
        page = self.at(name, f"/topics/of/{key}")
        page.get_by_role("button", name=re.compile("Edit|Change")).first.click()
        page.wait_for_url(re.compile(r"/drafts/\d+/"))
        return page

    def save(self, page: Page, words: Mapping[str, str]) -> int:
        """Fill the fields of a draft by their ids and save it; return the number of the change."""
        for field, text in words.items():
            place = page.locator(f"[id={field}]")
            if place.evaluate("field => field.tagName") == "SELECT":
                place.select_option(text)
            else:
                place.fill(text)
        page.get_by_role("button", name="Save", exact=True).first.click()
        page.locator("#told").get_by_text("Saved.").first.wait_for()
        return int(re.search(r"/drafts/(\d+)/", page.url)[1])

    def write(self, name: str, key: str, words: Mapping[str, str], *, why: str, approved_by: str = "Rory") -> int:
        """Let somebody change words of a topic and hand them in, and somebody else approve them; return the number of the change."""
        change = self.save(self.edit(name, key), words)
        self.hand_in(name, change, why)
        self.approve(approved_by, change)
        return change

    def hand_in(self, name: str, change: int, why: str) -> None:
        """Ask for a review."""
        page = self.at(name, f"/changes/{change}")
        page.get_by_label("What changes, and why").fill(why)
        self.seen(page, "hand-in")
        page.get_by_role("button", name="Ask for a review").click()
        page.get_by_text("Handed in.").wait_for()

    def approve(self, name: str, change: int) -> None:
        """Approve what somebody else wrote."""
        page = self.at(name, f"/changes/{change}")
        self.seen(page, "review")
        page.get_by_role("button", name="Approve", exact=True).click()
        page.get_by_text("Approved. A publisher").wait_for()

    def press_publish(self, name: str, change: int) -> Page:
        """Press the button, and do not wait for what comes of it."""
        page = self.at(name, f"/changes/{change}")
        self.seen(page, "publish")
        page.get_by_role("button", name="Publish now").click(no_wait_after=True)
        return page

    def put_back(self, name: str, release: str, why: str) -> Page:
        """Put an earlier release back in service, and do not wait."""
        page = self.at(name, f"/releases/{release}")
        page.get_by_label("Why").fill(why)
        self.seen(page, "put-back")
        page.get_by_role("button", name="Put release").click(no_wait_after=True)
        return page

    def leave(self) -> None:
        """Close every browser."""
        for page in self._pages.values():
            with suppress(Exception):
                page.context.close()

    def _sign_in(self, name: str) -> Page:
        context = self._browser.new_context(**DESKTOP)
        self._watched(context)
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.goto(f"{self._office}/sign-in")
        page.get_by_label("Mail address").fill(email_of(name))
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        page.wait_for_url(f"{self._office}/")
        self._pages[name] = page
        return page
