"""The back office as editors use it, in Chromium, against the whole service: `python benchmarks/back_office.py`.

It works on a copy of the shelf and of the release in service, and prints how long each step took: a sentence corrected, a new topic with 30 examples
written, approved, tested and published, a danger regression stopped, a release put back, a process killed while it publishes, examples made of what
people asked in vain. Needs the development packages and Debian's chromium. `--pictures FOLDER` takes a picture of each step.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import httpx
from playwright.sync_api import Browser, Page, sync_playwright

from bot.content.checks import LEAST_EXAMPLES
from bot.release.store import Releases
from bot.settings import ROOT, Settings, get_settings

sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "e2e")]
from editor_door import PASSWORD  # noqa: E402
from editors_at_work import DESKTOP, Editors, email_of  # noqa: E402
from editors_words import ASKED_IN_VAIN, NEW_TOPIC, NEW_WORDS  # noqa: E402
from own_release import put_own_in_service  # noqa: E402
from whole_service import Service, running  # noqa: E402

SECONDS = 900
"""Longest wait for one step, on the busiest machine."""
LOOKS = {"desktop": (1280, "light"), "phone": (390, "light"), "dark": (1280, "dark"), "zoomed": (320, "light")}
CORRECTED, DANGER = "doorstep/id_checks", "danger/images_pasted"
THEME, NAME = "doorstep", "fake meter readers"
ASKED = "the meter lady had no badge and wanted to see my fuse box"
LEARNED = """\
a man said he had to read my meter but he had no card
is the meter reader real
meter reader with no badge
fake meter reader
how do I check a meter reader
someone came to read the meter twice this week
the meter man wanted to see every room
do meter readers make appointments
she said my smart meter was broken and she had to come in
meter reading at nine at night
he said the smart meter was faulty and asked for my bank card
what does a real meter reader carry
meter reader asked for cash
can I send the reading in myself
a meter reader looked through my drawers
two people came for one meter
the company says they sent nobody to read it
he photographed my fuse box and then my hall
my gran let a meter reader in and her purse is gone
somebody rang about the meter and then turned up
they said it was the last day to change my meter
no uniform but said he reads meters
meter reader would not wait outside
I do not want to let the meter reader in
is there a password for meter readers
is it safe to let someone read the gas meter
the meter lady had no lanyard
a boy with a clipboard wanted the electric meter
they came about the prepay key meter
pretend smart meter engineer"""
HELD_OUT = """\
some guy wants to look at my electric meter is he genuine
how can I tell that the meter woman is who she says
meter man no ID
he came for the reading but we have a smart meter
wife let the meter chap in, now the cash tin is empty
should I let a meter reader in on my own
they phoned about changing the meter and came an hour later
meter reader wanted paid"""


def main() -> None:
    """Run every step and print what it took."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--pictures", type=Path)
    pictures = options.parse_args().pictures
    if pictures:
        pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="keepsafe-") as name:
        folder = Path(name)
        settings = copied(folder)
        places = {field.upper(): str(getattr(settings, field)) for field in ("data_dir", "held_out_dir", "releases_dir")}
        print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
        start = time.perf_counter()
        with running(folder, EDITOR_SECOND_FACTOR="false", EDITOR_RATE_LIMIT="1000 per minute", **places) as service, sync_playwright() as playwright:
            _seconds_until(lambda: _answers(f"{service.office}/healthz"))
            print(f"{time.perf_counter() - start:6.1f} s  until the service was ready")
            browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
            Office(service, settings, browser, pictures).run()
            browser.close()
        print(f"load {os.getloadavg()[0]:.1f}")


class Office:
    """The service with its back office, and editors at their browsers."""

    def __init__(self, service: Service, settings: Settings, browser: Browser, pictures: Path | None) -> None:
        self.service, self.settings, self.browser, self.pictures, self.taken = service, settings, browser, pictures, 0
        self.shown: set[str] = set()
        self.releases = Releases(settings.releases_dir)
        self.editors = Editors(browser, service.office, seen=self.picture)

    def run(self) -> None:
        """Do it all."""
        self.add_editors()
        self.correct_a_sentence()
        self.kill_while_publishing()
        self.add_a_topic()
        self.be_stopped_by_the_gate()
        self.put_back()
        self.make_examples_of_the_inbox()

    def add_editors(self) -> None:
        """Ann, whom the command line made, adds an author, a reviewer and a publisher, who choose their passwords by the link."""
        command = [sys.executable, "-m", "bot", "editor", "create-admin", "--name", "Ann", "--email", email_of("Ann"), "--password", PASSWORD]
        subprocess.run(command, cwd=ROOT, env={**os.environ, "VAR_DIR": str(self.settings.var_dir)}, check=True, capture_output=True)
        for name, role in {"Isla": "Author", "Rory": "Reviewer", "Kirsty": "Publisher"}.items():
            page = self.editors.at("Ann", "/accounts/new")
            page.get_by_label("Name").fill(name)
            page.get_by_label("Mail address").fill(email_of(name))
            page.get_by_label(re.compile(role)).check()
            page.get_by_role("button", name="Add").click()
            link = page.locator(".copy").inner_text()
            new = self.browser.new_context().new_page()
            new.set_default_timeout(SECONDS * 1000)
            new.goto(link)
            for field in new.locator("input[type=password]").all():
                field.fill(PASSWORD)
            new.get_by_role("button", name="Save").click()
            new.wait_for_load_state()
            new.context.close()
        print("        four editors are signed in")

    def correct_a_sentence(self) -> None:
        """Isla corrects a sentence, Rory approves it, Kirsty publishes it; the public reads it."""
        words = "Keep them out on the step while you check who they are."
        change = self.editors.write("Isla", CORRECTED, {"steps-now-0-text": words}, why="A clearer first step")
        took = self.publish(change, lambda: words in self.advice(CORRECTED))
        print(f"{took:6.1f} s  from the press of Publish until the public read the corrected sentence (bar: 5)")

    def kill_while_publishing(self) -> None:
        """The back office is killed right after Publish was pressed, five times; the change is whole or not there, and its draft is kept."""
        for attempt in range(5):
            words = f"Ask to see their card through the window, number {attempt} of five."
            change = self.editors.write("Isla", CORRECTED, {"steps-now-1-text": words}, why="Where to look")
            self.editors.press_publish("Kirsty", change)
            time.sleep(0.15 + 0.4 * attempt)
            self.service.kill_with_children("editor")
            _seconds_until(lambda: _answers(f"{self.service.office}/healthz"))
            state = self.editors.at("Kirsty", f"/changes/{change}").locator("main .state").first.inner_text()
            public = words in self.advice(CORRECTED)
            reads = "reads it" if public else "reads what it read"
            print(f"        killed {0.15 + 0.4 * attempt:.2f} s after Publish: the change is {state}, the public {reads}")
            if (state == "published") != public or state not in ("published", "approved"):
                sys.exit("That must not be: a change is public exactly when it is published.")

    def add_a_topic(self) -> None:
        """Isla writes a topic with 30 examples; it is approved, tested and published, and people are understood."""
        start = time.perf_counter()
        page = self.editors.at("Isla", "/topics/new")
        page.get_by_label("Theme").select_option(THEME)
        page.get_by_label("Name").fill(NAME)
        page.get_by_role("button", name="Begin").click()
        change = self.editors.save(page, {**NEW_WORDS, "learned-0": LEARNED, "held_out-0": HELD_OUT})
        self.picture(page, "new-topic")
        self.editors.hand_in("Isla", change, "People ask about meter readers")
        self.editors.approve("Rory", change)
        took = self.publish(change, lambda: self.advice(NEW_TOPIC))
        print(f"{took:6.1f} s  from the press of Publish until a new topic with 30 examples was live, tested and reported (bar: 60)")
        took = _seconds_until(lambda: "Meter readers" in self.ask(ASKED))
        print(f"{took:6.1f} s  more until somebody who asked was understood")
        print(f"{time.perf_counter() - start:6.1f} s  in all, from the empty form (bar: 300)")

    def be_stopped_by_the_gate(self) -> None:
        """Isla takes the examples of a danger class out of its file but for the least that it needs; the gate stops it."""
        page = self.editors.edit("Isla", DANGER)
        few = "\n".join(page.locator("[id=learned-0]").input_value().splitlines()[:LEAST_EXAMPLES])
        change = self.editors.save(page, {"learned-0": few})
        self.editors.hand_in("Isla", change, "Fewer examples")
        self.editors.approve("Rory", change)
        page = self.editors.press_publish("Kirsty", change)
        took = _seconds_until(lambda: self._is_tested(page))
        self.picture(page, "gate")
        words = " ".join(page.locator("#trial").inner_text().split())
        print(f"{took:6.1f} s  until the gate had spoken: {words[:200]}")
        if "cannot go live" not in words:
            sys.exit("That must not be: the gate let examples of a danger go.")
        self.picture(self.editors.at("Kirsty", f"/changes/{change}/test/sentences"), "sentences")

    def put_back(self) -> None:
        """Kirsty puts the release before the new topic back."""
        earlier = self.releases.all()[-2].id
        start = time.perf_counter()
        page = self.editors.put_back("Kirsty", earlier, "To see that it works")
        _seconds_until(lambda: not self.advice(NEW_TOPIC))
        print(f"{time.perf_counter() - start:6.1f} s  from opening the release until the public had the release before again")
        page.wait_for_load_state()
        self.picture(page, "releases")

    def make_examples_of_the_inbox(self) -> None:
        """Three people ask what nobody answers; Isla makes examples of it."""
        for question in ASKED_IN_VAIN:
            self.ask(question)
        start = time.perf_counter()
        page = self.editors.at("Isla", "/inbox/")
        group = page.locator(".group", has_text="parking badge")
        group.wait_for()
        self.picture(page, "inbox")
        group.locator("select[name=topic]").select_option("home/antisocial_behaviour")
        group.get_by_role("button", name="example").first.click()
        page.get_by_text("3 sentences are in your draft").wait_for()
        self.picture(page, "inbox-done")
        print(f"{time.perf_counter() - start:6.1f} s  from opening the inbox until three sentences were examples in a draft")

    def publish(self, change: int, is_live: Callable[[], object]) -> float:
        """Kirsty publishes it, with a reason where one is asked for; return the seconds until it was live."""
        page = self.editors.press_publish("Kirsty", change)
        start = time.perf_counter()
        _seconds_until(lambda: is_live() or (self._is_tested(page) and self._gives_a_reason(page)))
        _seconds_until(is_live)
        took = time.perf_counter() - start
        page.wait_for_load_state()
        self.picture(page, "published")
        return took

    def _is_tested(self, page: Page) -> bool:
        return bool(page.locator("#trial").count() and not page.locator("#trial progress").count() and page.locator("#trial strong").count())

    def _gives_a_reason(self, page: Page) -> bool:
        """Say why it is worth it, when some answers got worse; stop when danger did."""
        words = page.locator("#trial").inner_text()
        if "cannot go live" in words:
            self.picture(page, "stopped")
            sys.exit(f"The gate stopped it: {words}")
        reason = page.locator("#loss")
        if reason.count():
            print(f"        the gate asks for a reason: {page.locator('#trial strong').inner_text()}")
            self.picture(page, "reason")
            reason.fill("Few ask these, and they are offered the right topic")
            page.get_by_role("button", name="Publish now").click(no_wait_after=True)
        return bool(reason.count())

    def advice(self, topic: str) -> str:
        """Return the public page of a topic, empty where there is none."""
        answer = httpx.get(f"{self.service.address}/advice/{topic}", timeout=30, trust_env=False)
        return answer.text if answer.status_code == 200 else ""

    def ask(self, text: str) -> str:
        """Ask the public's assistant in a fresh browser; return what it said."""
        page = self.browser.new_context().new_page()
        page.goto(self.service.address)
        page.locator("#ask[data-ready]").wait_for()
        greeted = page.locator("#log .reply").count()
        page.get_by_role("textbox").first.fill(text)
        page.keyboard.press("Enter")
        page.locator("#log .reply").nth(greeted).wait_for()
        said = page.locator("main").inner_text()
        page.context.close()
        return said

    def picture(self, page: Page, name: str) -> None:
        """Take a picture on a desktop, a phone, in the dark and at 400 % zoom, when pictures are wanted."""
        if not self.pictures or name in self.shown:
            return
        self.shown.add(name)
        self.taken += 1
        for look, (width, scheme) in LOOKS.items():
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme=scheme)
            page.screenshot(path=self.pictures / f"{self.taken:02}-{name}-{look}.png", full_page=True)
        page.set_viewport_size(DESKTOP["viewport"])
        page.emulate_media(color_scheme="light")


def copied(folder: Path) -> Settings:
    """Copy the shelf and the release in service; return the settings of the copies."""
    shutil.copytree(ROOT / "data", folder / "data")
    shutil.copytree(ROOT / "tests" / "nlu", folder / "tests" / "nlu")
    put_own_in_service(folder / "releases")
    vectors = get_settings().var_dir / "vectors"
    if vectors.exists():
        shutil.copytree(vectors, folder / "var" / "vectors")
    own = {"data_dir": "data", "held_out_dir": "tests/nlu", "releases_dir": "releases", "var_dir": "var"}
    return get_settings().copy(update={name: folder / path for name, path in own.items()})


def _seconds_until(condition: Callable[[], object]) -> float:
    start = time.perf_counter()
    while not condition():
        if time.perf_counter() - start > SECONDS:
            sys.exit(f"That did not come about within {SECONDS:.0f} seconds.")
        time.sleep(0.1)
    return time.perf_counter() - start


def _answers(address: str) -> bool:
    try:
        return httpx.get(address, timeout=5, trust_env=False).status_code == 200
    except httpx.HTTPError:
        return False


if __name__ == "__main__":
    main()
