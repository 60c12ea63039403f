"""What runs inside the browser beside our own script: axe-core, and a virtual screen reader."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Page

from bot.settings import ROOT

_TOOLS = ROOT / ".test_tools"
_MOST_ITEMS = 400
LOOKS = {
    "wide": (1280, {"color_scheme": "light", "forced_colors": "none"}),
    "dark": (768, {"color_scheme": "dark", "forced_colors": "none"}),
    "zoomed": (320, {"color_scheme": "light", "forced_colors": "none"}),
    "forced": (320, {"color_scheme": "light", "forced_colors": "active"}),
}
"""Width in pixels, and colours; 320 pixels are 400 % zoom."""
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_RULES_ON_COLOUR = ["color-contrast", "link-in-text-block"]
_LAID_OUT_ANEW = ("wide", "zoomed")
"""Looks in which a page is laid out in another way. The others have the colours changed and nothing else."""


def violations(page: Page, rules: list[str] = _RULES) -> list[str]:
    """Return what axe-core finds wrong on a page, as `rule: what is wrong: where`."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(_read("axe.js"))
    found = page.evaluate("rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']}).then(result => result.violations)", rules)
    return [f"{rule['id']}: {node['failureSummary']}: {node['html']}" for rule in found for node in rule["nodes"]]


def wrong_in_every_look(page: Page) -> list[str]:
    """Return what is wrong on a page in every look, with everything unfolded; running out of the page is wrong too."""
    page.evaluate("document.querySelectorAll('details').forEach(fold => { fold.open = true; })")
    found = []
    for look, (width, colours) in LOOKS.items():
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(**colours)
        found += [f"{look}: {wrong}" for wrong in violations(page, _RULES if look in _LAID_OUT_ANEW else _RULES_ON_COLOUR)]
        if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            found.append(f"{look}: runs out of the page")
    return found


class ScreenReader:
    """Reads a page as a screen reader does, from the accessibility tree it works out, and hears its live regions."""

    def __init__(self, page: Page) -> None:
        self._page = page
        source = re.sub(r"export\{.*?([\w$]+) as virtual\}", r"window.screenReader = \1", _read("screen_reader.js"))
        page.evaluate(f"() => {{ const process = {{env: {{}}}}; {source}\n }}")
        page.evaluate("() => screenReader.start({container: document.body})")

    def heard(self) -> list[str]:
        """Return what live regions said since the last time, without anybody moving."""
        spoken = self._page.evaluate("() => screenReader.spokenPhraseLog()")
        self._page.evaluate("() => screenReader.clearSpokenPhraseLog()")
        return [phrase for phrase in spoken if phrase.startswith(("polite: ", "assertive: "))]

    def read(self, part: str) -> list[str]:
        """Read a part of the page from its beginning to its end, item by item; return everything spoken."""
        spoken = self._page.evaluate(
            """async ([part, most]) => {
                await screenReader.stop();
                await screenReader.start({container: [...document.querySelectorAll(part)].at(-1)});
                const first = screenReader.activeNode, phrase = await screenReader.lastSpokenPhrase();
                for (let moved = 0; moved < most; moved++) {
                    await screenReader.next();
                    if (screenReader.activeNode === first && await screenReader.lastSpokenPhrase() === phrase) break;
                }
                const spoken = (await screenReader.spokenPhraseLog()).slice(0, -1);
                await screenReader.stop();
                await screenReader.start({container: document.body});
                await screenReader.clearSpokenPhraseLog();
                return spoken;
            }""",
            [part, _MOST_ITEMS],
        )
        # This reader also speaks a button's value, which no real one does.
        return [re.sub(r"^(button, .*), (?:\S+~\S+|1)$", r"\1", phrase) for phrase in spoken]


def _read(name: str) -> str:
    path: Path = _TOOLS / name
    assert path.exists(), "The tools of the browser tests are missing: run tools/get_test_tools.sh"
    return path.read_text("utf-8")
