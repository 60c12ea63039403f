"""Find partners: ask what it is about, where, and who it is for, and no more than is needed."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.speaking import SpeakingAction, entity_of, understanding_of
from bot.answers.partner_questions import ask_person, ask_place, ask_topic, topics_on_offer
from bot.content.content import Content
from bot.nlu.understanding import Understanding
from bot.partners import form_answers as answers
from bot.partners.people import who_is_meant
from bot.places.postcodes import council_of_postcode
from bot.reply import Reply

SLOTS = ("help_topic", "help_place", "help_who")
ANY = {"help_topic": answers.ANYTHING, "help_place": answers.ANYWHERE, "help_who": answers.ANYONE}
GIBBERISH, SURE = "out_of_scope/gibberish", 0.9
MOST_TRIES = 2
"""Times a question is asked before the search goes on without its answer."""


class ValidatePartnerForm(Action):
    """Take what a message says for the question that is open. What is no answer is left for the rules."""

    def name(self) -> str:
        """Return the name under which Rasa's form looks for this action."""
        return "validate_partner_form"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        """Return the slots that are known now and the next one to ask for."""
        open_slot = tracker.get_slot("requested_slot")
        found = _answered(tracker, open_slot) if open_slot in SLOTS and tracker.active_loop_name else _known(tracker)
        if not found:
            return []
        slots = {name: found.get(name, tracker.get_slot(name)) for name in SLOTS}
        missing = next((name for name in SLOTS if slots[name] is None), None)
        return [*(SlotSet(name, value) for name, value in found.items()), SlotSet("requested_slot", missing)]


def _known(tracker: Tracker) -> dict[str, Any]:
    """Return what is known when the search begins. Only those who ask for help near them, or about nothing yet, are asked more."""
    text = tracker.latest_message.get("text") or ""
    near = entity_of(tracker, "near")
    pressed = entity_of(tracker, "partners") or (None if near == "any" else near)
    understood = understanding_of(tracker)
    topic = pressed or tracker.get_slot("topic") or (understood.topic if understood else None)
    place = entity_of(tracker, "council") or council_of_postcode(text)
    who = who_is_meant(text)
    resumed = tracker.get_slot("paused") == "partners"
    asks_near = bool(near) or answers.wants_near(text)
    known = {"help_topic": topic, "help_place": place, "help_who": who, "help_trouble": None, "paused": None}
    if resumed:
        known |= {name: known[name] or tracker.get_slot(name) for name in SLOTS}
    elif topic and not asks_near:
        known |= {
            "help_place": place or tracker.get_slot("council") or answers.ANYWHERE,
            "help_who": who or tracker.get_slot("person") or answers.ANYONE,
        }
    elif place and not topic:
        known |= {"help_topic": answers.ANYTHING, "help_who": who or answers.ANYONE}
    elif place or who:
        known |= {"help_who": who or answers.ANYONE}
    return known


def _answered(tracker: Tracker, slot: str) -> dict[str, Any]:
    """Return what the message answers; nothing when it interrupts."""
    text = tracker.latest_message.get("text") or ""
    picked = entity_of(tracker, "pick")
    if picked:
        return {slot: picked, "help_trouble": None}
    understood = understanding_of(tracker)
    abroad = slot == "help_place" and answers.names_only_a_place_abroad(text, entity_of(tracker, "council"), understood and understood.danger)
    if understood is None or (understood.danger and not abroad) or answers.stops(text):
        return {}
    value = _value(tracker, slot, text)
    others = {name: value for name, value in _in_passing(tracker, text).items() if name != slot and tracker.get_slot(name) is None}
    if value is None and understood.kind == "partners":
        # "Carry on", or another wish for help: the question is simply asked again.
        return {**others, "help_trouble": None}
    if value is None and (answers.is_another_question(text) or _is_something_else(understood)):
        return {}
    if value is not None:
        return {**others, slot: value, "help_trouble": None}
    if others and len(text.split()) < answers.STORY:
        # It answered a later question.
        return {**others, "help_trouble": None}
    tries = int((tracker.get_slot("help_trouble") or {}).get("tries", 0)) + 1
    if tries >= MOST_TRIES or len(text.split()) >= answers.STORY:
        return {**others, slot: ANY[slot], "help_trouble": None}
    return {**others, "help_trouble": {"why": answers.trouble_with(slot, text), "tries": tries}}


def _is_something_else(understood: Understanding) -> bool:
    """Tell whether a message is surely small talk, a check, or a matter that is not ours, and not merely unreadable."""
    return understood.kind in ("check", "smalltalk", "out_of_scope") and understood.confidence > SURE and understood.notice != GIBBERISH


def _value(tracker: Tracker, slot: str, text: str) -> str | None:
    understood = understanding_of(tracker)
    if slot == "help_topic":
        likely = understood.topic if understood.kind == "advice" else next(iter(understood.offers), None)
        return answers.topic_answer(text, None if answers.is_another_question(text) else likely, topics_on_offer())
    if slot == "help_place":
        return answers.place_answer(text, entity_of(tracker, "council"))
    return answers.person_answer(text)


def _in_passing(tracker: Tracker, text: str) -> dict[str, str]:
    """Return what an answer says besides: a story told for one question may answer the next."""
    said = {"help_place": entity_of(tracker, "council"), "help_who": who_is_meant(text)}
    return {name: value for name, value in said.items() if value}


class _Ask(SpeakingAction):
    """Asks one question of the search."""

    serves_search = True

    def events(self, replies: list[Reply], tracker: Tracker) -> list[dict[str, Any]]:
        """Remember that the search is open, so that it can be taken up again."""
        return [SlotSet("paused", "partners"), SlotSet("misses", 0)]

    @staticmethod
    def trouble(tracker: Tracker) -> str | None:
        """Return why the last answer was none."""
        return (tracker.get_slot("help_trouble") or {}).get("why")


class ActionAskHelpTopic(_Ask):
    """Ask what it is about."""

    def name(self) -> str:
        """Return the name under which Rasa's form looks for this question."""
        return "action_ask_help_topic"

    def replies(self, content: Content, tracker: Tracker) -> list[Reply]:
        """Return the question with a few topics to tap."""
        return [ask_topic(content, self.trouble(tracker))]


class ActionAskHelpPlace(_Ask):
    """Ask where."""

    def name(self) -> str:
        """Return the name under which Rasa's form looks for this question."""
        return "action_ask_help_place"

    def replies(self, content: Content, tracker: Tracker) -> list[Reply]:
        """Return the question; it may be left open."""
        return [ask_place(content, self.trouble(tracker))]


class ActionAskHelpWho(_Ask):
    """Ask who it is for."""

    def name(self) -> str:
        """Return the name under which Rasa's form looks for this question."""
        return "action_ask_help_who"

    def replies(self, content: Content, tracker: Tracker) -> list[Reply]:
        """Return the question with a few groups to tap."""
        return [ask_person(content, self.trouble(tracker))]
