"""Weight and speed of the chat page in Chromium: `python benchmarks/page.py [ADDRESS]`, with the service running.

The budget: 60 kB gzipped all told, the widget's script 15 kB, first contentful paint 0.5 s, an interaction 100 ms, layout shift 0.
An interaction is measured until the next frame is drawn; a layout shift is what moves without anybody having done something.
"""

from __future__ import annotations

import gzip
import statistics
import sys

import httpx
from playwright.sync_api import Browser, Page, sync_playwright

CHROMIUM = "/usr/bin/chromium"
LOADS = 7
WATCH = """
window.seen = {shift: 0, slowest: 0};
const watch = (type, note, more) => new PerformanceObserver(list => list.getEntries().forEach(note)).observe({type, buffered: true, ...more});
watch("layout-shift", entry => { if (!entry.hadRecentInput) seen.shift += entry.value; });
watch("event", entry => { seen.slowest = Math.max(seen.slowest, entry.duration); }, {durationThreshold: 16});
"""
FIRST_PAINT = "performance.getEntriesByName('first-contentful-paint')[0].startTime"


def main(address: str) -> None:
    """Print the figures."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        weights = _weights(browser, address)
        for name, size in sorted(weights.items(), key=lambda weight: -weight[1])[:5]:
            print(f"  {size / 1000:6.1f} kB gzipped  {name}")
        print(f"page, all told: {sum(weights.values()) / 1000:.1f} kB gzipped in {len(weights)} files")
        print(f"widget script: {_gzipped(httpx.get(f'{address}/widget.js', trust_env=False).content) / 1000:.1f} kB gzipped")
        seen = [_load(browser, address) for _ in range(LOADS)]
        for name, unit in (("first contentful paint", "ms"), ("slowest interaction", "ms"), ("layout shift", "")):
            values = [each[name] for each in seen]
            print(f"{name}: median {statistics.median(values):.3g} {unit}, worst {max(values):.3g} {unit} of {LOADS} first visits")
        browser.close()


def _weights(browser: Browser, address: str) -> dict[str, int]:
    """Return the gzipped bytes of each file that a first visit loads."""
    page, weights = browser.new_page(), {}
    answers = []
    page.on("response", lambda answer: answers.append(answer))
    page.goto(address, wait_until="networkidle")
    for answer in answers:
        weights[answer.url.removeprefix(address)] = _gzipped(answer.body())
    page.close()
    return weights


def _load(browser: Browser, address: str) -> dict[str, float]:
    """Visit the page anew, type and tick as people do, ask once, and return what was seen."""
    page: Page = browser.new_page(viewport={"width": 390, "height": 844})
    page.add_init_script(WATCH)
    page.goto(address)
    page.locator("#ask[data-ready]").wait_for()
    paint = page.evaluate(FIRST_PAINT)
    page.locator("#text").press_sequentially("a man came to my door yesterday", delay=20)
    page.locator("#text").press("Enter")
    page.locator("#log .reply").nth(1).wait_for()
    page.locator("#log summary").first.click()
    page.wait_for_timeout(500)
    seen = page.evaluate("seen")
    page.close()
    return {"first contentful paint": paint, "slowest interaction": seen["slowest"], "layout shift": seen["shift"]}


def _gzipped(body: bytes) -> int:
    return len(gzip.compress(body, 9))


if __name__ == "__main__":
    main((sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8080").rstrip("/"))
