"""An action never leaves the visitor without words."""

import inspect
import pkgutil
from importlib import import_module

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.utils import all_subclasses
from sqlalchemy.exc import OperationalError

import actions
from actions import partners, speaking
from actions.advice import ActionAdvise
from actions.partners import ActionFindPartners
from actions.speaking import SpeakingAction
from bot.database import session_scope
from bot.nlu.understanding import UNDERSTANDING, Understanding
from bot.partners.hiding import ORGANISATIONS
from bot.partners.models import HiddenSignpost
from bot.partners.reachable import ReachableContent
from bot.partners.seed import seed_directory
from bot.release.store import CurrentContent, Releases

for module in pkgutil.iter_modules(actions.__path__):
    import_module(f"actions.{module.name}")
ACTIONS = [action for action in all_subclasses(SpeakingAction) if not inspect.isabstract(action)]


def _tracker(text: str = "hello", entities: tuple = (), slots: dict | None = None, understanding: Understanding | None = None) -> Tracker:
    message = {"text": text, "intent": {"name": "x"}, "entities": list(entities)}
    if understanding:
        message[UNDERSTANDING] = understanding.as_dict()
    return Tracker("a-sender", slots or {}, message, [], False, None, {}, "action_listen")


def _said(action: SpeakingAction, tracker: Tracker) -> tuple[dict, list]:
    dispatcher = CollectingDispatcher()
    events = action.run(dispatcher, tracker, {})
    [message] = dispatcher.messages
    return message["custom"]["reply"], events


@pytest.fixture
def in_service(releases, settings, database, corpus, monkeypatch):
    """The release and the directory that the actions speak from."""
    current = CurrentContent(releases)
    monkeypatch.setattr(speaking, "current_content", lambda: current)
    monkeypatch.setattr(partners, "session_scope", lambda: session_scope(database))
    with session_scope(database) as session:
        seed_directory(session, corpus)


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.__name__)
def test_an_action_without_any_release_names_the_emergency_numbers(action, settings, monkeypatch):
    monkeypatch.setattr(speaking, "current_content", lambda: CurrentContent(Releases(settings.releases_dir)))

    reply, _ = _said(action(), _tracker())

    assert "999" in reply["text"] and "101" in reply["text"]


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.__name__)
def test_an_action_that_is_called_without_anything_understood_still_speaks(action, in_service):
    reply, _ = _said(action(), _tracker())

    assert len(reply["text"]) > 20


def test_a_broken_directory_is_said_in_words(in_service, monkeypatch):
    def broken():
        raise OperationalError("select", {}, Exception("locked"))

    monkeypatch.setattr(partners, "session_scope", broken)

    reply, _ = _said(ActionFindPartners(), _tracker("who can help"))

    assert reply["card"]["kind"] == "outage"
    assert "999" in reply["text"]


def test_advice_is_given_for_the_persons_moment_and_the_topic_is_remembered(in_service):
    understood = Understanding(kind="advice", topic="phones/just_stolen", moment="after")

    reply, events = _said(ActionAdvise(), _tracker(understanding=understood))

    assert reply["card"]["topic"] == "phones/just_stolen"
    assert reply["card"]["moment"] == "after"
    remembered = {event["name"]: event["value"] for event in events}
    assert (remembered["topic"], remembered["moment"], remembered["misses"]) == ("phones/just_stolen", "after", 0)
    assert remembered["shown"] == reply["card"]["shown"]


def test_partners_are_named_for_the_place_the_person_and_the_topic_talked_about(in_service):
    here = [{"entity": "place", "value": "Dundee"}, {"entity": "council", "value": "dundee_city"}]

    reply, _ = _said(ActionFindPartners(), _tracker("who can help my gran in Dundee", here, {"topic": "doorstep/bogus_callers"}))

    assert reply["card"]["area"] == {"council": "Dundee City", "division": "Tayside"}
    assert reply["card"]["topic"] == "doorstep/bogus_callers"
    assert "Age Scotland" in reply["text"]


def test_a_place_outside_scotland_is_said_to_be_outside(in_service):
    there = [{"entity": "place", "value": "Manchester"}, {"entity": "council", "value": "elsewhere"}]

    reply, _ = _said(ActionFindPartners(), _tracker("who can help in Manchester", there))

    assert "Manchester is not in Scotland" in reply["text"]


def test_a_partner_hidden_by_an_editor_is_left_out_by_every_action(releases, settings, database, corpus, in_service, monkeypatch):
    current = ReachableContent(releases, database)
    monkeypatch.setattr(speaking, "current_content", lambda: current)
    topic = "safety/domestic_abuse"
    helped = _tracker("who can help", entities=({"entity": "partners", "value": topic},))
    advised = _tracker(understanding=Understanding(kind="advice", topic=topic))
    with session_scope(database) as session:
        session.add(HiddenSignpost(kind=ORGANISATIONS, key="sdafmh", reason="The line is dead.", since=0, by_name="Isla"))

    for action, tracker in ((ActionFindPartners(), helped), (ActionAdvise(), advised)):
        named = [partner["key"] for partner in _said(action, tracker)[0]["card"]["partners"]]
        assert named and "sdafmh" not in named
