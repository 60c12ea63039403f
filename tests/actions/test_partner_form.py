"""The search for partners asks no more than it needs, takes what people answer, and gives way to danger at every question."""

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import speaking
from actions.advice import ActionAdvise
from actions.partner_form import SLOTS, ActionAskHelpPlace, ActionAskHelpTopic, ActionAskHelpWho, ValidatePartnerForm
from actions.warning import ActionWarn
from bot.answers.titles import button
from bot.nlu.understanding import UNDERSTANDING, Understanding
from bot.partners.form_answers import ANYONE, ANYTHING, ANYWHERE
from bot.release.store import CurrentContent

UNSURE = Understanding(kind="suggestions", confidence=0.3)
DUNDEE = ({"entity": "place", "value": "Dundee"}, {"entity": "council", "value": "dundee_city"})


def _tracker(text="x", slots=None, understanding=UNSURE, entities=(), is_open=True) -> Tracker:
    message = {"text": text, "intent": {"name": "x"}, "entities": list(entities)}
    if understanding:
        message[UNDERSTANDING] = understanding.as_dict()
    loop = {"name": "partner_form"} if is_open else {}
    return Tracker("a-sender-of-messages", slots or {}, message, [], False, None, loop, "action_listen")


def _buttons(action, slots: dict, understanding: Understanding) -> list[str]:
    dispatcher = CollectingDispatcher()
    action.run(dispatcher, _tracker("x", slots, understanding, is_open=False), {})
    return [shown["title"] for shown in dispatcher.messages[-1]["custom"]["reply"]["buttons"]]


def _found(tracker: Tracker) -> dict:
    return {event["name"]: event["value"] for event in ValidatePartnerForm().run(CollectingDispatcher(), tracker, {})}


@pytest.fixture
def in_service(releases, monkeypatch):
    """The release that the actions speak from."""
    current = CurrentContent(releases)
    monkeypatch.setattr(speaking, "current_content", lambda: current)


def test_with_a_topic_talked_about_nothing_more_is_asked():
    found = _found(_tracker("who can help", {"topic": "phones/just_stolen"}, is_open=False))

    assert (found["help_topic"], found["help_place"], found["help_who"], found["requested_slot"]) == ("phones/just_stolen", ANYWHERE, ANYONE, None)


def test_without_a_topic_it_is_asked_for_first():
    assert _found(_tracker("find me a helpline", is_open=False))["requested_slot"] == "help_topic"


@pytest.mark.parametrize("text", ["who can help near me", "any local help", "could somebody come round"])
def test_who_wants_help_near_them_is_asked_where(text):
    assert _found(_tracker(text, {"topic": "home/bicycles"}, is_open=False))["requested_slot"] == "help_place"


@pytest.mark.parametrize(
    ("slot", "text", "entities", "value"),
    [
        ("help_place", "Dundee", DUNDEE, "dundee_city"),
        ("help_place", "we stay in Dundee with my gran and the wee dog and it was last week", DUNDEE, "dundee_city"),
        ("help_place", "KY12", (), "fife"),
        ("help_place", "eh1 1yz", (), "city_of_edinburgh"),
        ("help_place", "my postcode is G12 8QQ", (), "glasgow_city"),
        ("help_place", "anywhere", (), ANYWHERE),
        ("help_place", "I'd rather not say", (), ANYWHERE),
        ("help_place", "Leeds", ({"entity": "place", "value": "Leeds"}, {"entity": "council", "value": "elsewhere"}), "elsewhere"),
        ("help_topic", "2", (), "doorstep/bogus_callers"),
        ("help_topic", "anything", (), ANYTHING),
        ("help_who", "my granny", (), "older_people"),
        ("help_who", "just me", (), ANYONE),
        ("help_who", "skip", (), ANYONE),
    ],
)
def test_answers_are_taken_as_people_give_them(slot, text, entities, value):
    assert _found(_tracker(text, {"requested_slot": slot}, entities=entities))[slot] == value


ABROAD = Understanding(kind="danger", danger="abroad", danger_certain=True)


@pytest.mark.parametrize("text", ["Manchester", "I live in Spain"])
def test_a_place_abroad_is_an_answer_to_where_and_no_danger(text):
    there = ({"entity": "place", "value": text.split()[-1]}, {"entity": "council", "value": "elsewhere"})

    assert _found(_tracker(text, {"requested_slot": "help_place"}, ABROAD, there))["help_place"] == "elsewhere"
    assert _found(_tracker(text, {"requested_slot": "help_who"}, ABROAD, there)) == {}
    assert _found(_tracker("I've been robbed in Spain", {"requested_slot": "help_place"}, ABROAD, there)) == {}


@pytest.mark.parametrize(("text", "why"), [("🤷", "unclear"), ("57", "unclear"), ("ZZ9 9ZZ", "postcode"), ("KA1", "postcode"), ("blorp", "unclear")])
def test_what_is_no_place_is_asked_for_once_more_in_words_and_then_left_open(in_service, text, why):
    first = _found(_tracker(text, {"requested_slot": "help_place", "help_topic": "home/bicycles"}))
    assert first["help_trouble"] == {"why": why, "tries": 1}
    assert first["requested_slot"] == "help_place"

    slots = {"requested_slot": "help_place", "help_topic": "home/bicycles", "help_trouble": first["help_trouble"]}
    dispatcher = CollectingDispatcher()
    ActionAskHelpPlace().run(dispatcher, _tracker(text, slots), {})
    assert "postcode" in dispatcher.messages[0]["text"] or "could not read" in dispatcher.messages[0]["text"]

    assert _found(_tracker(text, slots))["help_place"] == ANYWHERE


def test_to_carry_on_with_a_question_that_is_open_is_no_failed_answer():
    wish = Understanding(kind="partners")

    found = _found(
        _tracker("carry on", {"requested_slot": "help_place", "help_topic": "home/bicycles", "help_trouble": {"why": "unclear", "tries": 1}}, wish)
    )

    assert (found["help_trouble"], found["requested_slot"]) == (None, "help_place")


def test_a_place_named_with_the_wish_for_help_is_not_asked_for_again():
    wish = Understanding(kind="partners")

    found = _found(_tracker("find organisations that can help me in Dundee", {"requested_slot": "help_topic"}, wish, DUNDEE))

    assert (found["help_place"], found["requested_slot"]) == ("dundee_city", "help_topic")


def test_a_place_said_too_early_is_kept_and_what_it_is_about_is_asked_again_without_blame():
    found = _found(_tracker("oban", {"requested_slot": "help_topic"}, entities=({"entity": "council", "value": "argyll_and_bute"},)))

    assert (found["help_place"], found["help_trouble"], found["requested_slot"]) == ("argyll_and_bute", None, "help_topic")


def test_a_postcode_named_with_the_wish_for_help_is_not_asked_for_again():
    found = _found(_tracker("who can help me in KW15", {"topic": "home/bicycles"}, is_open=False))

    assert (found["help_place"], found["requested_slot"]) == ("orkney_islands", None)


def test_a_story_is_not_asked_for_twice_and_says_who_it_is_about():
    told = "well it was like this, he came on Tuesday and my gran gave him a cup of tea and he said the roof was bad"

    found = _found(_tracker(told, {"requested_slot": "help_place", "help_topic": "doorstep/rogue_traders"}))

    assert (found["help_place"], found["help_who"]) == (ANYWHERE, "older_people")


@pytest.mark.parametrize("slot", SLOTS)
@pytest.mark.parametrize(
    ("text", "understanding"),
    [
        ("he is breaking in", Understanding(kind="danger", danger="break_in_now", danger_certain=True)),
        ("there is somebody in Dundee with a knife", Understanding(kind="suggestions", danger="weapon")),
        ("how do I lock my phone?", Understanding(kind="advice", topic="phones/lock_settings", confidence=0.9)),
        ("stop", UNSURE),
        ("are you the police", Understanding(kind="smalltalk", notice="smalltalk/are_you_the_police", confidence=0.95)),
    ],
)
def test_danger_and_another_question_are_no_answer_at_any_question(slot, text, understanding):
    assert _found(_tracker(text, {"requested_slot": slot}, understanding)) == {}


@pytest.mark.parametrize("slot", SLOTS)
def test_danger_is_answered_first_at_every_question_and_the_search_waits_below(in_service, slot):
    danger = Understanding(kind="danger", danger="break_in_now", danger_certain=True)
    dispatcher = CollectingDispatcher()

    ActionWarn().run(dispatcher, _tracker("he is breaking in", {"requested_slot": slot, "paused": "partners"}, danger), {})

    [reply] = [message["custom"]["reply"] for message in dispatcher.messages]
    assert "999" in reply["text"].split("\n")[0]
    assert reply["buttons"][-1] == {"title": button("near").title, "payload": "near/any"}


def test_danger_that_comes_again_offers_the_search_again_and_another_question_does_not(in_service):
    left = {"paused": "partners"}
    danger = Understanding(kind="danger", danger="break_in_now", danger_certain=True)

    assert button("near", "any").title in _buttons(ActionWarn(), left, danger)
    assert button("near", "any").title not in _buttons(ActionAdvise(), left, Understanding(kind="advice", topic="home/bicycles"))


def test_a_search_that_was_left_is_taken_up_where_it_was():
    slots = {"paused": "partners", "help_topic": "home/bicycles", "help_place": "dundee_city"}

    found = _found(_tracker("", slots, None, ({"entity": "near", "value": "any"},), is_open=False))

    assert (found["help_topic"], found["help_place"], found["requested_slot"]) == ("home/bicycles", "dundee_city", "help_who")


@pytest.mark.parametrize("ask", [ActionAskHelpTopic, ActionAskHelpPlace, ActionAskHelpWho])
def test_every_question_can_be_answered_with_a_tap(in_service, ask):
    dispatcher = CollectingDispatcher()
    ask().run(dispatcher, _tracker(), {})

    [reply] = [message["custom"]["reply"] for message in dispatcher.messages]
    assert reply["buttons"] and all(shown["payload"].startswith("pick/") for shown in reply["buttons"])
    assert len(reply["text"]) < 200
