"""What the public has of a service: pages to read, and answers."""

from __future__ import annotations

import httpx
from playwright.sync_api import Browser


class Public:
    """People who read and ask."""

    def __init__(self, address: str, browser: Browser) -> None:
        self._address, self._browser = address, browser

    def advice(self, topic: str) -> str:
        """Return the public page of a topic, empty where there is none."""
        answer = httpx.get(f"{self._address}/advice/{topic}", timeout=30, trust_env=False)
        return answer.text if answer.status_code == 200 else ""

    def ask(self, text: str) -> str:
        """Ask the public's assistant in a fresh browser; return what it said."""
        page = self._browser.new_context().new_page()
        page.goto(self._address)
        page.locator("#ask[data-ready]").wait_for()
        greeted = page.locator("#log .reply").count()
        page.get_by_role("textbox").first.fill(text)
        page.keyboard.press("Enter")
        page.locator("#log .reply").nth(greeted).wait_for()
        said = page.locator("main").inner_text()
        page.context.close()
        return said
