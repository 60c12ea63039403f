"""What editors do at their browsers, step by step, with what each step took."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from pathlib import Path

from playwright.sync_api import Browser

from bot.content.checks import LEAST_EXAMPLES
from bot.release.store import Releases
from bot.settings import ROOT, Settings

sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "e2e")]
from editors_at_work import Editors, email_of  # noqa: E402
from editors_words import ASKED_IN_VAIN, NEW_TOPIC, NEW_WORDS  # noqa: E402
from meter_readers import ASKED, HELD_OUT, LEARNED, NAME, THEME  # noqa: E402
from office_pictures import Pictures  # noqa: E402
from office_public import Public  # noqa: E402
from office_publishing import Publisher, is_tested  # noqa: E402
from office_waiting import SECONDS, answers, seconds_until  # noqa: E402
from passwords import PASSWORD  # noqa: E402
from whole_service import Service  # noqa: E402

CORRECTED, DANGER = "doorstep/id_checks", "danger/images_pasted"


class Office:
    """The service with its back office, and editors at their browsers."""

    def __init__(self, service: Service, settings: Settings, browser: Browser, pictures: Path | None) -> None:
        self.service, self.settings, self.browser = service, settings, browser
        self.public, self.picture = Public(service.address, browser), Pictures(pictures).take
        self.releases = Releases(settings.releases_dir)
        self.editors = Editors(browser, service.office, seen=self.picture)
        self.publish = Publisher(self.editors, self.picture).publish

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
        took = self.publish(change, lambda: words in self.public.advice(CORRECTED))
        print(f"{took:6.1f} s  from the press of Publish until the public read the corrected sentence (bar: 5)")

    def kill_while_publishing(self) -> None:
        """The back office is killed right after Publish was pressed, five times; the change is whole or not there, and its draft is kept."""
        for attempt in range(5):
            words = f"Ask to see their card through the window, number {attempt} of five."
            change = self.editors.write("Isla", CORRECTED, {"steps-now-1-text": words}, why="Where to look")
            self.editors.press_publish("Kirsty", change)
            time.sleep(0.15 + 0.4 * attempt)
            self.service.kill_with_children("editor")
            seconds_until(lambda: answers(f"{self.service.office}/healthz"))
            state = self.editors.at("Kirsty", f"/changes/{change}").locator("main .state").first.inner_text()
            public = words in self.public.advice(CORRECTED)
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
        took = self.publish(change, lambda: self.public.advice(NEW_TOPIC))
        print(f"{took:6.1f} s  from the press of Publish until a new topic with 30 examples was live, tested and reported (bar: 60)")
        took = seconds_until(lambda: "Meter readers" in self.public.ask(ASKED))
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
        took = seconds_until(lambda: is_tested(page))
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
        seconds_until(lambda: not self.public.advice(NEW_TOPIC))
        print(f"{time.perf_counter() - start:6.1f} s  from opening the release until the public had the release before again")
        page.wait_for_load_state()
        self.picture(page, "releases")

    def make_examples_of_the_inbox(self) -> None:
        """Three people ask what nobody answers; Isla makes examples of it."""
        for question in ASKED_IN_VAIN:
            self.public.ask(question)
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
