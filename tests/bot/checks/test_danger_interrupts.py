"""Danger comes before every question of every check, and the check waits."""

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import SlotSet
from rasa.shared.core.trackers import DialogueStateTracker
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import speaking
from actions.check import ActionCheck
from actions.suggestions import ActionOfferTopics
from actions.warning import ActionWarn
from bot.answers.checks import CARRY_ON
from bot.checks.state import State, answered, start
from bot.checks.typed import may_be_typed, read_typed
from bot.content.corpus import read_corpus
from bot.nlu.understanding import UNDERSTANDING, Understanding
from bot.release.store import CurrentContent
from bot.safety.rules import find_danger
from bot.serving import open_check
from bot.serving.open_check import answer_typed
from bot.settings import ROOT

CORPUS = read_corpus(ROOT / "data", ROOT / "tests" / "nlu")[0]
CHECKS = CORPUS.checks
DANGEROUS = [example.text for example in [*CORPUS.held_out, *CORPUS.examples] if example.theme == "danger" and example.label != "danger/none"]
IN_DANGER = Understanding(kind="danger", danger="break_in_now", danger_certain=True)
IN_DOUBT = Understanding(kind="suggestions", danger="break_in_now")


def _every_step() -> list[State]:
    """Return every place of every check in which a question stands open."""
    steps = []
    for key, check in CHECKS.items():
        state = start(key, check)
        while not state.is_at_plan(check):
            steps.append(state)
            state = answered(state, 1)
    return steps


STEPS = _every_step()


@pytest.fixture
def in_service(releases, monkeypatch):
    """The release that the actions and Rasa's channel speak from."""
    current = CurrentContent(releases)
    monkeypatch.setattr(speaking, "current_content", lambda: current)
    monkeypatch.setattr(open_check, "_current_content", lambda: current)


class AgentWith:
    """Rasa's agent, as far as the channel asks it for a conversation."""

    def __init__(self, state: State, aside: float = 0.0) -> None:
        slots = Domain.load(str(ROOT / "domain.yml")).slots
        self.tracker_store = self
        self._tracker = DialogueStateTracker.from_events("a-sender", [SlotSet("check", str(state)), SlotSet("check_aside", aside)], slots)

    async def retrieve(self, sender: str) -> DialogueStateTracker:
        return self._tracker


def _said(action, state: State | None, understanding: Understanding, aside: float = 0.0) -> tuple[dict, dict]:
    dispatcher = CollectingDispatcher()
    slots = {"check": str(state) if state else None, "check_aside": aside}
    message = {"text": "x", "intent": {"name": "x"}, "entities": [], UNDERSTANDING: understanding.as_dict()}
    events = action.run(dispatcher, Tracker("a-sender", slots, message, [], False, None, {}, "action_listen"), {})
    return dispatcher.messages[0]["custom"]["reply"], {event["name"]: event["value"] for event in events}


async def test_no_step_takes_a_message_that_shows_danger_for_an_answer(in_service):
    for state in STEPS:
        agent = AgentWith(state)
        for text in ("1", "2", "skip", "stop"):
            assert await answer_typed(agent, "a-sender", text, Understanding(kind="smalltalk")) is not None, state
            assert await answer_typed(agent, "a-sender", text, IN_DANGER) is None, state
            assert await answer_typed(agent, "a-sender", text, IN_DOUBT) is None, state


def test_no_words_of_danger_are_an_answer_even_if_nobody_saw_the_danger():
    short = [text for text in DANGEROUS if may_be_typed(text)]
    for state in STEPS:
        taken = [text for text in short if read_typed(text, CHECKS[state.check], state, just_asked=True)]

        assert [text for text in taken if not find_danger(text)] == [], state


def test_danger_is_answered_first_at_every_step_and_the_check_waits_below(in_service):
    for state in STEPS:
        reply, _ = _said(ActionWarn(), state, IN_DANGER)

        assert reply["card"]["kind"] == "danger", state
        assert "999" in reply["text"].split("\n")[0], state
        assert reply["buttons"][-1] == {"title": CARRY_ON, "payload": f"check/{state}"}, state


def test_another_question_is_answered_and_the_check_waits_below(in_service):
    reply, slots = _said(ActionOfferTopics(), STEPS[3], Understanding(kind="suggestions", offers=["home/bicycles"]))

    assert reply["buttons"][-1]["title"] == CARRY_ON
    assert slots["check_aside"] == 1.0


def test_after_three_other_answers_the_check_is_left_and_forgotten(in_service):
    reply, slots = _said(ActionOfferTopics(), STEPS[3], Understanding(kind="suggestions"), aside=3.0)

    assert CARRY_ON not in [button["title"] for button in reply["buttons"]]
    assert (slots["check"], slots["check_aside"]) == (None, None)


def test_the_check_waits_below_danger_however_often_it_comes_in_between(in_service):
    for aside in (0.0, 1.0, 3.0):
        reply, slots = _said(ActionWarn(), STEPS[3], IN_DANGER, aside=aside)

        assert reply["buttons"][-1]["title"] == CARRY_ON
        assert slots["check_aside"] == max(aside, 1.0)


async def test_after_a_danger_answer_a_yes_is_not_for_the_check_but_carry_on_is(in_service):
    agent = AgentWith(STEPS[2], aside=1.0)

    assert await answer_typed(agent, "a-sender", "yes", Understanding(kind="smalltalk")) is None
    assert str(await answer_typed(agent, "a-sender", "carry on", Understanding(kind="suggestions"))) == f"check/{STEPS[2]}"


async def test_a_word_or_two_that_mean_nothing_are_asked_again_and_a_story_is_not(in_service):
    unsure = Understanding(kind="suggestions")

    asked = await answer_typed(AgentWith(STEPS[0]), "a-sender", "purple monkey", unsure)
    assert str(asked).endswith("/again")
    assert await answer_typed(AgentWith(STEPS[0]), "a-sender", "my neighbour saw a van last week", unsure) is None


def test_doubt_stands_on_top_of_a_check_that_begins(in_service):
    reply, slots = _said(ActionCheck(), None, Understanding(kind="check", check="home", danger="break_in_now"))

    assert reply["text"].startswith("If you are in danger, ring 999 now.")
    assert reply["card"]["alert"].startswith("If you are in danger, ring 999 now.")
    assert slots["check"] == reply["card"]["state"]


def test_a_message_passed_on_is_offered_the_scam_check_with_its_answer(in_service):
    reply, _ = _said(ActionOfferTopics(), None, Understanding(kind="suggestions", check="scam"))

    assert {"title": CHECKS["scam"].title, "payload": "check/scam"} in reply["buttons"]
