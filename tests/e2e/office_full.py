"""A back office in which every room has something to show, and where each of its pages then is."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from left_candidate import leave_candidate
from playwright.sync_api import Page
from sample_counts import count_samples

from bot.accounts import people
from bot.alerts.models import Alert
from bot.changes.drafting import open_change, save
from bot.changes.kinds import kind_of
from bot.changes.models import Change
from bot.content.examples import Example
from bot.database import session_scope
from bot.nlu.understanding import Understanding
from bot.release.candidate import Candidates
from bot.release.evaluate import evaluate
from bot.release.gate import Finding
from bot.release.report.page import write_page
from bot.release.store import REPORT, Releases
from bot.switches.switching import close
from bot.teamwork.notifications import notify
from editor import demo_data

TOPIC, REWORDED = "doorstep/id_checks", "numbers/childline"
DRAFTED = ("checks/doorstep", REWORDED, "organisations/age_scotland", "campaigns/festive", "tools/neighbour_card", "style/scotland")
TAKEN_OFF = "checks/scam"
NOT_PAGES = {
    *("static", "health.report", "topics.card_style", "audit.export", "calendar.export", "measuring.export"),
    # The public's own card in a frame of the preview, where no script runs, not even ours: test_web_axe.py looks at cards.
    *("topics.card", "topics.card_public"),
    # Part of the page of a change, which asks for it anew while a test runs.
    "publishing.trial",
    # Leads on, or answers that there is no such thing: the only second factor is a code from an app.
    *("security.tf_select", "security.two_factor_rescue"),
}
"""What answers a GET with something else than a page."""
FOR_STRANGERS = {
    "security.login": ["/sign-in"],
    "security.forgot_password": ["/new-password"],
    "security.reset_password": ["/new-password/{reset}"],
    "security.two_factor_token_validation": ["/sign-in/code"],
    "security.mf_recovery": ["/sign-in/recovery"],
}
"""Pages of those who are still to come in, the last two with a password that was right; `{reset}` is what a mail led to."""
SEEN_IN_MORE_WAYS = {
    "help.guide": ["/help/", "/help/?q=examples"],
    "help.page": ["/help/report", "/help/examples"],
    "measuring.dashboard": ["/measuring/", "/measuring/?span=12-weeks&channel=web"],
    "topics.list_topics": ["/topics/", "/topics/?theme=doorstep"],
    "calendar.month": ["/calendar/", "/calendar/?month=2027-05"],
    "trying.show": ["/try/", "/try/?text=somebody+is+at+my+door"],
    "switches.close": ["/switches/web/close"],
    "switches.open_again": ["/switches/telegram/open"],
    "accounts.edit": ["/accounts/1", "/accounts/2"],
    "releases.show": ["/releases/r1"],
    "releases.report": ["/releases/r1/report"],
    "comments.show": ["/comments/doorstep/bogus_callers"],
    "topics.show": ["/topics/of/doorstep/bogus_callers", f"/topics/of/{TOPIC}"],
    "topics.history": [f"/topics/history/{TOPIC}"],
    "topics.preview_public": [f"/topics/preview/{TOPIC}"],
    "directory.list_entries": ["/directory/organisations/", "/directory/checks/"],
    "directory.show": [
        "/directory/organisations/age_scotland",
        "/directory/checks/doorstep",
        "/directory/numbers/childline",
        "/directory/style/words",
    ],
    "directory.add": ["/directory/organisations/new", "/directory/checks/new"],
}
"""Addresses of pages that need to be told what they are about, or that look different by what they are asked."""


IN_A_SANDBOX = {"releases.report", "publishing.report"}
"""Pages that are sent so that no script runs in them, not even axe: they have to be looked at outside."""


class FullOffice:
    """What was laid out: drafts and changes by their numbers, alerts, and an editor to read it all."""

    def __init__(self, settings, database: str, editors: dict[str, str], corpus) -> None:
        """editors: mail addresses by first name; Isla reads."""
        self._settings, self._database = settings, database
        count_samples(database, corpus)
        with session_scope(database) as session:
            who = {name: people.find(session, email) for name, email in editors.items()}
            demo_data.drafts(session, settings, who)
            demo_data.talk(session, who)
            demo_data.questions(session)
            self.changes = [change.id for change in session.query(Change).order_by(Change.id)]
            self.drafts = {
                key: open_change(session, settings=settings, kind=kind_of(key), key=key, by=who["Isla"]).id
                for key in (TOPIC, *DRAFTED, "checks/scam")
            }
            self._off_the_shelf(session, self.drafts["checks/scam"], who["Isla"])
            self._alerts(session)
            close(session, who=who["Ewan"], channel="telegram", reason="A wrong number.", message="Closed for a day.")
            notify(session, who["Isla"], "published", "Your change is public", "Bogus callers went live.", "/")
        said = ("danger/weapon", "he has a blade", "danger/weapon", TOPIC, "It was danger and would be advice.")
        candidate = leave_candidate(settings, self.changes[3], [Finding(*kind, *said) for kind in _KINDS])
        for folder in (Candidates(settings).path(candidate), Releases(settings.releases_dir).path("r1")):
            _report_of(folder / REPORT)

    def overtake(self) -> None:
        """Let what is public move on under two of Isla's drafts, so that she has to compare."""
        self._change_both(TOPIC, f"advice/{TOPIC}.yml", "title: ")
        self._change_both(REWORDED, "partners/numbers.yml", "name: Childline")

    def addresses(self, app) -> dict[str, list[str]]:
        """Return where each page is, by the name of its route: one that shows a thing of the office, for each thing worth seeing."""
        draft, directory = self.drafts[TOPIC], [self.drafts[key] for key in (*DRAFTED, TAKEN_OFF)]
        things = {
            "changes.show": [f"/changes/{number}" for number in self.changes],
            "publishing.gate": [f"/changes/{self.changes[3]}/test/sentences"],
            "publishing.report": [f"/changes/{self.changes[3]}/test/report"],
            "alerts.show": [f"/alerts/{number}" for number in (1, 2, 3)],
            "directory.edit": [f"/directory/drafts/{number}" for number in directory],
            "directory.compare": [f"/directory/drafts/{self.drafts[REWORDED]}/compare"],
            "topics.edit": [f"/topics/drafts/{draft}/"],
            "topics.preview": [f"/topics/drafts/{draft}/preview?moment=after"],
            "topics.as_text": [f"/topics/drafts/{draft}/text"],
            "topics.compare": [f"/topics/drafts/{draft}/compare"],
        }
        rules = [rule for rule in app.url_map.iter_rules() if "GET" in rule.methods and rule.endpoint not in NOT_PAGES]
        plain = {rule.endpoint: [rule.rule] for rule in rules if not rule.arguments}
        found = {**plain, **SEEN_IN_MORE_WAYS, **things}
        return {rule.endpoint: found.get(rule.endpoint, []) for rule in rules if rule.endpoint not in FOR_STRANGERS}

    def _off_the_shelf(self, session, number: int, isla) -> None:
        change = session.get(Change, number)
        save(session, change, by=isla, version=change.version, texts={file.path: None for file in change.files})

    def _alerts(self, session) -> None:
        words = {"title": "Callers in Leith", "message": "Keep the door shut.", "topic": "doorstep/bogus_callers", "theme": "doorstep"}
        common = {"area": "scotland", "written_by": "Ewan Ross", "written": 0.0, "approved_by": "", **words}
        approved = {"approved_by": "Calum Boyd", "approved": 1.0}
        session.add_all(
            [Alert(**common), Alert(**common | approved), Alert(**common | approved, released=2.0, expires=3.0, recipients=9, delivered=8)]
        )

    def _change_both(self, key: str, path: str, words: str) -> None:
        shelf = self._settings.data_dir / path
        with session_scope(self._database) as session:
            change = session.get(Change, self.drafts[key])
            texts = {path: change.file(path).text.replace(words, f"{words} Mine ", 1)}
            save(session, change, by=change.author, version=change.version, texts=texts)
        shelf.write_text(shelf.read_text("utf-8").replace(words, f"{words} Theirs ", 1), "utf-8")


_KINDS = (("danger_missed", "blocks"), ("right_to_wrong", "loss"), ("other", "other"), ("better", "better"))


def _report_of(folder) -> None:
    """Write the report of an assistant that is asked two sentences."""

    def understand(text: str) -> Understanding:
        return Understanding("advice", topic=TOPIC, confidence=0.9, ranking=[{"name": TOPIC, "confidence": 0.9}])

    held_out = [Example(TOPIC, "is this ID real", "tests/nlu/x.yml", 1), Example("danger/weapon", "he has a blade", "tests/nlu/x.yml", 2)]
    write_page(evaluate(held_out, understand, of="Release r1", made=datetime(2030, 6, 1, tzinfo=UTC)), folder)


@pytest.fixture
def full_office(office_settings, database, add_editor, corpus) -> FullOffice:
    """The full office; Isla Reid, who has every role, is the first of its editors."""
    names = ("Isla Reid", "Calum Boyd", "Ewan Ross", "Morag Bain")
    return FullOffice(office_settings, database, {name.split()[0]: add_editor(name=name) for name in names}, corpus)


def begin_a_self_check(page: Page, office: str) -> str:
    """Begin a new self-check in its form; return the address of its draft."""
    page.goto(f"{office}/directory/checks/new")
    page.get_by_label("Name").fill("Is my bike safe?")
    page.get_by_role("button", name="Go on").click()
    page.wait_for_url("**/directory/drafts/*")
    return page.url
