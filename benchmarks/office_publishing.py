"""A publisher presses the button, and says why where the gate asks for a reason."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from editors_at_work import Editors, Seen
from office_waiting import seconds_until
from playwright.sync_api import Page


class Publisher:
    """Kirsty, who publishes what was approved."""

    def __init__(self, editors: Editors, picture: Seen) -> None:
        self._editors, self._picture = editors, picture

    def publish(self, change: int, is_live: Callable[[], object]) -> float:
        """Kirsty publishes it, with a reason where one is asked for; return the seconds until it was live."""
        page = self._editors.press_publish("Kirsty", change)
        start = time.perf_counter()
        seconds_until(lambda: is_live() or (is_tested(page) and self._gives_a_reason(page)))
        seconds_until(is_live)
        took = time.perf_counter() - start
        page.wait_for_load_state()
        self._picture(page, "published")
        return took

    def _gives_a_reason(self, page: Page) -> bool:
        """Say why it is worth it, when some answers got worse; stop when danger did."""
        words = page.locator("#trial").inner_text()
        if "cannot go live" in words:
            self._picture(page, "stopped")
            sys.exit(f"The gate stopped it: {words}")
        reason = page.locator("#loss")
        if reason.count():
            print(f"        the gate asks for a reason: {page.locator('#trial strong').inner_text()}")
            self._picture(page, "reason")
            reason.fill("Few ask these, and they are offered the right topic")
            page.get_by_role("button", name="Publish now").click(no_wait_after=True)
        return bool(reason.count())


def is_tested(page: Page) -> bool:
    """Tell whether a change that was to be published has been tested."""
    return bool(page.locator("#trial").count() and not page.locator("#trial progress").count() and page.locator("#trial strong").count())
