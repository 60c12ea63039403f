"""What runs inside the browser beside our own script: axe-core, and a virtual screen reader."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Page

from bot.settings import ROOT

_TOOLS = ROOT / ".test_tools"
_MOST_ITEMS = 400
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def violations(page: Page) -> list[str]:
    """Return what axe-core finds wrong on a page, as `rule: what is wrong: where`."""
    page.evaluate(_read("axe.js"))
    found = page.evaluate("rules => axe.run(document, {runOnly: rules}).then(result => result.violations)", _RULES)
    return [f"{rule['id']}: {node['failureSummary']}: {node['html']}" for rule in found for node in rule["nodes"]]


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
