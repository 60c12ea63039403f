"""The back office as editors use it, in Chromium, against the whole service: `python benchmarks/back_office.py`.

It works on a copy of the shelf and of the release in service, and prints how long each step took: a sentence corrected, a new topic with 30 examples
written, approved, tested and published, a danger regression stopped, a release put back, a process killed while it publishes. Needs the development
packages and Debian's chromium. `--pictures FOLDER` takes a picture of each step.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import httpx
from playwright.sync_api import Browser, Page, sync_playwright

from bot.release.store import Releases
from bot.settings import ROOT, get_settings

PASSWORD = "wool harbour seven"
TOPIC, THEME, NAME = "doorstep/fake_meter_readers", "doorstep", "fake meter readers"
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
    with tempfile.TemporaryDirectory() as folder, Service(Path(folder)) as service, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        Office(service, browser, pictures).run()
        browser.close()


class Service:
    """`keepsafe run` on a copy of the shelf and of the release in service."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        ports = {name: str(_free_port()) for name in ("PORT", "ASSISTANT_PORT", "ACTIONS_PORT", "EDITOR_PORT")}
        shelf = {
            "DATA_DIR": folder / "data",
            "HELD_OUT_DIR": folder / "tests" / "nlu",
            "VAR_DIR": folder / "var",
            "RELEASES_DIR": folder / "releases",
        }
        own = {"EDITOR_SECOND_FACTOR": "false", "EDITOR_RATE_LIMIT": "1000 per minute"}
        self.env = {**os.environ, **ports, **own, **{name: str(path) for name, path in shelf.items()}}
        self.web, self.office = (f"http://127.0.0.1:{ports[name]}" for name in ("PORT", "EDITOR_PORT"))
        self.releases = Releases(folder / "releases")

    def __enter__(self) -> Service:
        shutil.copytree(ROOT / "data", self.folder / "data")
        shutil.copytree(ROOT / "tests" / "nlu", self.folder / "tests" / "nlu")
        there = Releases(get_settings().releases_dir)
        current = there.current().id
        shutil.copytree(there.path(current), self.releases.path(current))
        self.releases.put_in_service(current)
        self.log = (self.folder / "log").open("wb")
        self.process = subprocess.Popen([sys.executable, "-m", "bot", "run"], cwd=ROOT, env=self.env, stdout=self.log, stderr=self.log)
        try:
            self._make_ready()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _make_ready(self) -> None:
        took = _seconds_until(lambda: _answers(f"{self.web}/healthz") and _answers(f"{self.office}/healthz"), 400)
        print(f"{took:6.1f} s  until the service was ready")
        command = [sys.executable, "-m", "bot", "editor", "create-admin", "--name", "Ann", "--email", "ann@example.scot", "--password", PASSWORD]
        subprocess.run(command, cwd=ROOT, env=self.env, check=True, capture_output=True)

    def __exit__(self, *_error) -> None:
        self.process.send_signal(signal.SIGINT)
        self.process.wait(timeout=60)
        self.log.close()

    def kill_the_office(self) -> None:
        """Kill the back office's processes with -9; its supervisor starts it again."""
        for path in Path("/proc").glob("[0-9]*/environ"):
            try:
                ours = f"VAR_DIR={self.folder / 'var'}".encode() in path.read_bytes()
                if ours and b"bot\0editor" in (path.parent / "cmdline").read_bytes():
                    os.kill(int(path.parent.name), signal.SIGKILL)
            except OSError:
                continue

    def advice(self, topic: str) -> str:
        """Return the public page of a topic."""
        return httpx.get(f"{self.web}/advice/{topic}", trust_env=False).text


class Office:
    """Editors at their browsers."""

    def __init__(self, service: Service, browser: Browser, pictures: Path | None) -> None:
        self.service, self.browser, self.pictures, self.taken = service, browser, pictures, 0
        self.pages: dict[str, Page] = {}

    def run(self) -> None:
        """Do it all."""
        self.add_editors()
        self.correct_a_sentence()
        self.kill_while_publishing()
        self.add_a_topic()
        self.be_stopped_by_the_gate()
        self.put_back()

    def add_editors(self) -> None:
        """Ann adds an author, a reviewer and a publisher, who choose their passwords by the link."""
        self.sign_in("Ann")
        for name, role in {"Isla": "Author", "Rory": "Reviewer", "Kirsty": "Publisher"}.items():
            page = self.pages["Ann"]
            page.goto(f"{self.service.office}/accounts/new")
            page.get_by_label("Name").fill(name)
            page.get_by_label("Mail address").fill(f"{name.lower()}@example.scot")
            page.get_by_label(re.compile(role)).check()
            page.get_by_role("button", name="Add").click()
            link = page.locator(".copy").inner_text()
            new = self.browser.new_context().new_page()
            new.goto(link)
            for field in new.locator("input[type=password]").all():
                field.fill(PASSWORD)
            new.get_by_role("button", name="Save").click()
            self.sign_in(name)
        print("        four editors are signed in")

    def correct_a_sentence(self) -> None:
        """Isla corrects a sentence, Rory approves it, Kirsty publishes it; the public reads it."""
        words = "Keep them out on the step while you check who they are."
        change = self.write("doorstep/id_checks", lambda page: page.locator("[id=steps-now-0-text]").fill(words), "A clearer first step")
        self.approve(change)
        took = self.publish(change, lambda: words in self.service.advice("doorstep/id_checks"), 60)
        print(f"{took:6.1f} s  from the press of Publish until the public read the corrected sentence (bar: 5)")

    def kill_while_publishing(self) -> None:
        """The back office is killed right after Publish was pressed, five times; the change is whole or not there, and its draft is kept."""
        for attempt in range(5):
            words = f"Ask to see their card through the window, number {attempt} of five."
            change = self.write("doorstep/id_checks", lambda page, words=words: page.locator("[id=steps-now-1-text]").fill(words), "Where to look")
            self.approve(change)
            kirsty = self.open("Kirsty", f"/changes/{change}")
            kirsty.get_by_role("button", name="Publish now").click(no_wait_after=True)
            time.sleep(0.15 + 0.4 * attempt)
            self.service.kill_the_office()
            _seconds_until(lambda: _answers(f"{self.service.office}/healthz"), 60)
            state = self.open("Kirsty", f"/changes/{change}").locator(".state").first.inner_text()
            public = words in self.service.advice("doorstep/id_checks")
            reads = "reads it" if public else "reads what it read"
            print(f"        killed {0.15 + 0.4 * attempt:.2f} s after Publish: the change is {state}, the public {reads}")
            if (state == "published") != public or state not in ("published", "approved"):
                sys.exit("That must not be: a change is public exactly when it is published.")

    def add_a_topic(self) -> None:
        """Isla writes a topic with 30 examples; it is approved, tested and published, and people are understood."""
        start = time.perf_counter()
        page = self.open("Isla", "/topics/new")
        page.get_by_label("Theme").select_option(THEME)
        page.get_by_label("Name").fill(NAME)
        page.get_by_role("button", name="Begin").click()
        fields = {
            "title": "Meter readers who are not real",
            "summary": "A real meter reader has a card and can wait outside. Ring the company to check before you let anybody in.",
            "steps-now-0-text": "Keep the door shut while you ring the company. If you feel in danger, ring {emergency_999}.",
            "steps-after-0-text": "Ring the police on {police_101} and say what they looked like.",
            "steps-before-0-text": "Send your reading in yourself, so that nobody has to come in.",
            "contact-0-when": "Somebody tried to get in.",
            "learned-0": LEARNED,
            "held_out-0": HELD_OUT,
        }
        for field, words in fields.items():
            page.locator(f"[id={field}]").fill(words)
        page.locator("[id=contact-0-number]").select_option("police_101")
        page.locator("[id=partners-0]").select_option("police_scotland")
        page.get_by_role("button", name="Save").first.click()
        page.wait_for_load_state()
        change = int(re.search(r"/drafts/(\d+)/", page.url)[1])
        self.picture(page, "new-topic")
        self.hand_in(change, "People ask about meter readers")
        self.approve(change)
        took = self.publish(change, lambda: _answers(f"{self.service.web}/advice/{TOPIC}"), 400)
        print(f"{took:6.1f} s  from the press of Publish until a new topic with 30 examples was live, tested and reported (bar: 60)")
        took = _seconds_until(lambda: "Meter readers" in self.ask(ASKED), 60)
        print(f"{took:6.1f} s  more until somebody who asked was understood")
        print(f"{time.perf_counter() - start:6.1f} s  in all, from the empty form (bar: 300)")

    def be_stopped_by_the_gate(self) -> None:
        """Isla takes the examples of a danger class out of its file but for the least that it needs; the gate stops it."""
        key = "danger/images_pasted"

        def leave_few(page: Page) -> None:
            field = page.locator("[id=learned-0]")
            field.fill("\n".join(field.input_value().splitlines()[:25]))

        change = self.write(key, leave_few, "Fewer examples")
        self.approve(change)
        kirsty = self.open("Kirsty", f"/changes/{change}")
        kirsty.get_by_role("button", name="Publish now").click()
        took = _seconds_until(lambda: kirsty.locator("#trial progress").count() == 0, 400)
        kirsty.reload()
        self.picture(kirsty, "gate")
        words = " ".join(kirsty.locator("#trial").inner_text().split())
        print(f"{took:6.1f} s  until the gate had spoken: {words[:200]}")

    def put_back(self) -> None:
        """Kirsty puts the release before the new topic back."""
        releases = self.service.releases
        earlier = releases.all()[-2].id
        kirsty = self.open("Kirsty", f"/releases/{earlier}")
        kirsty.get_by_label("Why").fill("To see that it works")
        start = time.perf_counter()
        kirsty.get_by_role("button", name="Put release").click(no_wait_after=True)
        _seconds_until(lambda: not _answers(f"{self.service.web}/advice/{TOPIC}"), 60)
        print(f"{time.perf_counter() - start:6.1f} s  from the press until the public had the release before again")

    def write(self, key: str, do: Callable[[Page], None], why: str) -> int:
        """Isla changes an answer and hands it in; return the number of the change."""
        page = self.open("Isla", f"/topics/of/{key}")
        page.get_by_role("button", name=re.compile("Edit|Change")).first.click()
        page.wait_for_url(re.compile(r"/drafts/\d+/"))
        do(page)
        page.get_by_role("button", name="Save").first.click()
        page.wait_for_load_state()
        change = int(re.search(r"/drafts/(\d+)/", page.url)[1])
        self.hand_in(change, why)
        return change

    def hand_in(self, change: int, why: str) -> None:
        """Isla hands a change in."""
        page = self.open("Isla", f"/changes/{change}")
        page.get_by_label("What changes, and why").fill(why)
        self.picture(page, "hand-in")
        page.get_by_role("button", name="Ask for a review").click()
        page.wait_for_load_state()

    def approve(self, change: int) -> None:
        """Rory approves it."""
        page = self.open("Rory", f"/changes/{change}")
        self.picture(page, "review")
        page.get_by_role("button", name="Approve", exact=True).click()
        page.wait_for_load_state()

    def publish(self, change: int, is_live: Callable[[], bool], at_most: float) -> float:
        """Kirsty publishes it; return the seconds until it was live."""
        page = self.open("Kirsty", f"/changes/{change}")
        self.picture(page, "publish")
        start = time.perf_counter()
        page.get_by_role("button", name="Publish now").click(no_wait_after=True)
        _seconds_until(lambda: is_live() or self._gives_a_reason(page), at_most)
        _seconds_until(is_live, at_most)
        took = time.perf_counter() - start
        page.wait_for_load_state()
        self.picture(page, "published")
        return took

    def _gives_a_reason(self, page: Page) -> bool:
        """Say why it is worth it, when the test is over and some answers got worse; stop when danger did."""
        if page.locator("#trial").count() == 0 or page.locator("#trial progress").count():
            return False
        reason = page.locator("#loss")
        if reason.count() == 0:
            if "cannot go live" in page.locator("#trial").inner_text():
                sys.exit(f"The gate stopped it: {page.locator('#trial').inner_text()}")
            return False
        print(f"        the gate asks for a reason: {page.locator('#trial').inner_text().splitlines()[0]}")
        self.picture(page, "reason")
        reason.fill("Few ask these, and they are offered the right topic")
        page.get_by_role("button", name="Publish now").click(no_wait_after=True)
        return True

    def ask(self, text: str) -> str:
        """Ask the public's assistant in a fresh browser; return what it said."""
        page = self.browser.new_context().new_page()
        page.goto(self.service.web)
        page.get_by_role("textbox").first.fill(text)
        page.keyboard.press("Enter")
        page.wait_for_timeout(1500)
        said = page.locator("main").inner_text()
        page.context.close()
        return said

    def sign_in(self, name: str) -> None:
        """Sign an editor in, in a browser of their own."""
        page = self.browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
        page.set_default_timeout(120_000)
        page.goto(f"{self.service.office}/sign-in")
        page.get_by_label("Mail address").fill(f"{name.lower()}@example.scot")
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        page.wait_for_url(f"{self.service.office}/")
        self.pages[name] = page

    def open(self, name: str, path: str) -> Page:
        """Go to a page as an editor."""
        page = self.pages[name]
        page.goto(f"{self.service.office}{path}")
        return page

    def picture(self, page: Page, name: str) -> None:
        """Take a picture, when pictures are wanted."""
        if self.pictures:
            self.pictures.mkdir(parents=True, exist_ok=True)
            self.taken += 1
            page.screenshot(path=self.pictures / f"{self.taken:02}-{name}.png", full_page=True)


def _seconds_until(condition: Callable[[], bool], at_most: float) -> float:
    start = time.perf_counter()
    while not condition():
        if time.perf_counter() - start > at_most:
            sys.exit(f"That did not come about within {at_most:.0f} seconds.")
        time.sleep(0.1)
    return time.perf_counter() - start


def _answers(address: str) -> bool:
    try:
        return httpx.get(address, timeout=5, trust_env=False).status_code == 200
    except httpx.HTTPError:
        return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


if __name__ == "__main__":
    main()
