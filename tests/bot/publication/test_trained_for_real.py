"""The process that trains and tests a change, as it runs for editors, on the shelf with few examples: nothing stands in for anything."""

from __future__ import annotations

import shutil
from dataclasses import dataclass

import pytest
from id_checks import EXAMPLES, FIRST, TOPIC
from own_release import put_own_in_service

from bot.accounts.models import User
from bot.changes.drafting import get_change
from bot.changes.publishing import accept_losses
from bot.content.checks import LEAST_EXAMPLES, LEAST_HELD_OUT
from bot.content.corpus import read_corpus
from bot.database import session_scope
from bot.errors import ReleaseError
from bot.publication.trials import begin_trial
from bot.publication.watching import watch_in_background
from bot.release.candidate import Candidate, Candidates, begin, watch
from bot.release.publish_change import publish_candidate
from bot.release.report.report import read_earlier
from bot.release.store import MODEL, PAGE, REPORT, Release, Releases
from bot.settings import ROOT, Settings, get_settings

STEPS = ["checking", "training", "testing", "comparing", "ready"]
HELD_OUT = f"held_out/{TOPIC}.yml"
LEARNED = ("the hoover man came", "a hoover man at my gate", "the hoover man was back", "two hoover men", "our hoover man", "that hoover man")
ASKED = "there is a hoover man here"


@dataclass(frozen=True)
class Tested:
    """A candidate that its own process made, and the steps it told."""

    candidate: Candidate
    steps: list[str]


@pytest.fixture(scope="module")
def few(tmp_path_factory) -> Settings:
    """Settings of a shelf with no more examples than it must have; in service is the project's own release, which learned from all."""
    folder = tmp_path_factory.mktemp("few")
    for path, examples, most in (("data", "data/nlu", LEAST_EXAMPLES), ("tests/nlu", "tests/nlu", LEAST_HELD_OUT)):
        shutil.copytree(ROOT / path, folder / path)
        for file in (folder / examples).rglob("*.yml"):
            file.write_text(_with_at_most(most, file.read_text("utf-8")), "utf-8")
    releases = put_own_in_service(folder / "releases").folder
    places = {"data_dir": folder / "data", "held_out_dir": folder / "tests" / "nlu", "releases_dir": releases, "var_dir": folder / "var"}
    return get_settings().copy(update=places)


def _with_at_most(most: int, text: str) -> str:
    kept, count = [], 0
    for line in text.splitlines(keepends=True):
        is_example = line.startswith("    - ")
        count = count + is_example if not line.startswith("- intent:") else 0
        if not is_example or count <= most:
            kept.append(line)
    return "".join(kept)


@pytest.fixture(scope="module")
def forgetful(few) -> Tested:
    """What was tested on few examples."""
    steps = []
    candidate = begin(few, data_dir=few.data_dir, held_out_dir=few.held_out_dir, note="Few examples")
    return Tested(watch(few, candidate, lambda progress: steps.append(progress.step)), steps)


@pytest.fixture
def settings(few, forgetful, tmp_path) -> Settings:
    """Settings of an office of its own, in which what was tested on few examples is in service."""
    made, releases = Candidates(few).path(forgetful.candidate.id), Releases(tmp_path / "releases")
    corpus = read_corpus(few.data_dir, few.held_out_dir)[0]
    known = {name: getattr(forgetful.candidate, name) for name in ("created", "note", "understanding", "wording", "code", "model_sha256")}
    releases.freeze(Release(id=FIRST, **known), made / MODEL, corpus, made / REPORT)
    releases.put_in_service(FIRST)
    shelf = shutil.copytree(few.data_dir, tmp_path / "data")
    held_out = shutil.copytree(few.held_out_dir, tmp_path / "tests" / "nlu")
    shutil.copytree(few.var_dir / "vectors", tmp_path / "var" / "vectors")
    places = {"data_dir": shelf, "held_out_dir": held_out, "releases_dir": releases.folder, "var_dir": tmp_path / "var"}
    return few.copy(update=places)


def test_a_shelf_that_forgot_most_of_danger_is_stopped_at_the_gate(few, forgetful):
    gate = Candidates(few).gate(forgetful.candidate.id)

    assert [step for step in forgetful.steps if step != "waiting"] == STEPS
    assert gate.is_blocked and all(finding.expected.startswith("danger/") for finding in gate.blocks)
    before = Releases(few.releases_dir).current_id()
    with pytest.raises(ReleaseError, match="danger would be handled worse"):
        publish_candidate(few, forgetful.candidate, note="", who="Kirsty", why="", loss_reason="It is worth it")
    assert Releases(few.releases_dir).current_id() == before


def test_a_change_is_trained_tested_and_goes_live_as_it_was_tested(settings, people, approved, state_of):
    examples, held_out = ("".join(f"    - {text}\n" for text in texts) for texts in (LEARNED, (ASKED,)))
    change_id = approved({EXAMPLES: ("examples: |\n", f"examples: |\n{examples}"), HELD_OUT: ("examples: |\n", f"examples: |\n{held_out}")})
    with session_scope(settings.database) as session:
        change, publisher = get_change(session, change_id), session.get(User, people["publisher"])
        accept_losses(session, change, by=publisher, reason="Whatever gets worse is rare")
        trial = begin_trial(session, settings, change, by=publisher, goes_live=True)
        trial_id, candidate_id = trial.id, trial.candidate_id

    steps, releases = [], Releases(settings.releases_dir)
    sees_it_through = watch_in_background(settings, trial_id)
    watch(settings, candidate_id, lambda progress: steps.append(progress.step))
    sees_it_through.join()

    release = releases.current()
    assert [step for step in steps if step != "waiting"] == STEPS
    assert (state_of(change_id), release.who) == ("published", "publisher")
    assert release.id != FIRST and releases.model(release.id).read_bytes() == (Candidates(settings).path(candidate_id) / MODEL).read_bytes()
    [asked] = Candidates(settings).gate(candidate_id).new
    assert (asked.text, asked.outcome) == (ASKED, "right")
    judged = read_earlier(releases.path(release.id) / REPORT, release.id).judged
    assert ASKED in {item.text for item in judged} and (releases.path(release.id) / REPORT / PAGE).exists()
    assert LEARNED[0] in (settings.data_dir / EXAMPLES).read_text("utf-8")
