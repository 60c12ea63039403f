"""Take the pictures in docs/screenshots: every state of the chat on a phone and on a desktop, with a scripted assistant.

.venv/bin/python tools/take_screenshots.py [STATE ...]
"""

from __future__ import annotations

import io
import logging
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from scripted_assistant import ScriptedRasa, every_kind_of_card, put_in_service, serving  # noqa: E402

from bot.content.corpus import read_corpus  # noqa: E402
from bot.database import migrate  # noqa: E402
from bot.settings import Settings  # noqa: E402
from web_widget.app import create_app  # noqa: E402

FOLDER = ROOT / "docs" / "screenshots"
SIZES = {"phone": (390, 844), "desktop": (1280, 900)}
SAID = {
    "a man is at my door and will not go away": "danger",
    "a man came to my door yesterday": "advice",
    "is my phone set up well": "check half way",
    "and my answers": "plan",
}


def ask(page: Page, *questions: str) -> None:
    """Ask, and wait for the answers."""
    page.locator("#ask[data-ready]").wait_for()
    for question in questions:
        before = page.locator("#log .reply").count()
        page.locator("#text").fill(question)
        page.locator("#text").press("Enter")
        page.locator("#log .reply").nth(before).wait_for()


def fail(page: Page) -> None:
    """Meet a server that is starting again."""
    page.route("**/chat/messages", lambda route: route.fulfill(status=502, body="", content_type="text/html"))
    page.locator("#text").fill("a man came to my door yesterday")
    page.locator("#text").press("Enter")
    page.get_by_role("button", name="Try again").wait_for()


def lose_network(page: Page) -> None:
    """Meet a lost network."""
    page.context.set_offline(True)
    page.locator("#text").fill("a man came to my door yesterday")
    page.locator("#text").press("Enter")
    page.get_by_role("button", name="Try again").wait_for()


def search(page: Page) -> None:
    """Search the advice."""
    page.get_by_label("Search the advice").fill("parcel text")
    page.get_by_role("button", name="Search").click()
    page.get_by_role("heading", name="What fits best").wait_for()


def open_widget(page: Page) -> None:
    """Open the widget on another organisation's page."""
    page.get_by_role("button", name="Crime prevention advice").click()
    page.frame_locator("keep-safe-assistant iframe").locator("#ask[data-ready]").wait_for()


STATES: dict[str, tuple[str, Callable[[Page], None], dict]] = {
    "empty": ("/", lambda page: None, {}),
    "answer": ("/", lambda page: ask(page, "a man came to my door yesterday"), {}),
    "danger": ("/", lambda page: ask(page, "a man is at my door and will not go away"), {}),
    "danger-stays": ("/", lambda page: ask(page, "a man is at my door and will not go away", "a man came to my door yesterday"), {}),
    "danger-dark": ("/", lambda page: ask(page, "a man is at my door and will not go away"), {"color_scheme": "dark"}),
    "danger-forced-colours": ("/", lambda page: ask(page, "a man is at my door and will not go away"), {"forced_colors": "active"}),
    "check": ("/", lambda page: ask(page, "is my phone set up well"), {}),
    "plan": ("/", lambda page: ask(page, "and my answers"), {}),
    "error": ("/", fail, {}),
    "offline": ("/", lose_network, {}),
    "topic": ("/advice/doorstep/bogus_callers", lambda page: None, {}),
    "search": ("/advice/search", search, {}),
    "widget": ("/demo", open_widget, {}),
    "zoom-400": ("/", lambda page: ask(page, "a man is at my door and will not go away"), {"viewport": {"width": 320, "height": 256}}),
}


def main(wanted: list[str]) -> None:
    """Take the pictures of some states, or of all."""
    FOLDER.mkdir(exist_ok=True)
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    corpus, _ = read_corpus(ROOT / "data", ROOT / "tests" / "nlu")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        settings = Settings(var_dir=folder, releases_dir=put_in_service(corpus, folder).folder, secret_key="pictures", database_url="")
        migrate(settings.database)
        rasa, cards = ScriptedRasa(corpus), every_kind_of_card(corpus)
        rasa.answers = {said: [cards[kind]] for said, kind in SAID.items()}
        with serving(create_app(settings, rasa.assistant(settings))) as address, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"])
            for state in wanted or STATES:
                path, prepare, options = STATES[state]
                sizes = {"zoom": None} if "viewport" in options else SIZES
                for size, viewport in sizes.items():
                    shape = {} if viewport is None else {"viewport": {"width": viewport[0], "height": viewport[1]}}
                    page = browser.new_page(**shape, **options)
                    page.goto(f"http://{address}{path}")
                    prepare(page)
                    page.wait_for_timeout(400)
                    _keep(page.screenshot(), FOLDER / (f"{state}.png" if viewport is None else f"{state}-{size}.png"))
                    page.close()
            browser.close()


def _keep(picture: bytes, path: Path) -> None:
    """Write a picture with few colours, so that the repository stays small."""
    Image.open(io.BytesIO(picture)).convert("RGB").quantize(64).save(path, optimize=True)


if __name__ == "__main__":
    main(sys.argv[1:])
