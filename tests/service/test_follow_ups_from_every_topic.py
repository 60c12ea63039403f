"""Every follow-up question is answered from every topic: on that topic, briefly, and never with silence.

The model reads the questions once, as they are typed; the actions answer them from each topic.
"""

import itertools

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import speaking
from actions.advice import ActionAdvise
from actions.follow_up import ActionFollowUp
from bot.answers.fitting import LONGEST_TEXT
from bot.answers.parts import said
from bot.content.steps import all_steps, step_text
from bot.nlu.context import Context
from bot.nlu.in_context import in_context
from bot.nlu.questions import asked_about
from bot.nlu.understanding import UNDERSTANDING, Understanding
from bot.release.store import CurrentContent, Releases
from bot.release.understand import Understander
from bot.settings import get_settings

QUESTIONS = {
    "what_now": ("what do I do now", "what next"),
    "prevent": ("how do I stop it happening again", "how can I prevent this"),
    "report": ("how do I report it", "where do I report this"),
    "is_it_a_crime": ("is it a crime", "is that against the law"),
    "money_back": ("will I get my money back", "can I get a refund"),
    "anonymous": ("can I do that without giving my name", "can I stay anonymous"),
    "for_someone_else": ("what about my gran", "it's for my mum"),
    "for_a_business": ("what about my shop", "what if it is my business"),
    "tell_more": ("tell me more", "anything else?"),
    "say_simply": ("say that again simply", "can you make that simpler"),
    "send_link": ("send me the link", "where does it say that"),
    "how_to_reach": ("how do I contact them", "what is their number"),
    "cannot_do_that": ("I can't do that", "that is not possible for me"),
    "confront": ("should I confront them", "can I go round and speak to him"),
    "if_it_happens_again": ("what if they come back", "what if it happens again"),
    "what_happens_next": ("what happens after I report it", "what will the police do"),
}


@pytest.fixture(scope="module")
def current(service) -> CurrentContent:
    """The release in service."""
    return CurrentContent(Releases(get_settings().releases_dir))


@pytest.fixture(scope="module")
def understood(understander) -> dict[str, tuple[str, Understanding, Understanding | None]]:
    """What the model in service makes of each question by itself, and of what stands behind "what about"."""
    questions = [question for asked in QUESTIONS.values() for question in asked]
    return {question: (question, understander.understand(question), _rest(understander, question)) for question in questions}


def _rest(understander: Understander, question: str) -> Understanding | None:
    rest = asked_about(question)
    return understander.understand(rest) if rest else None


@pytest.fixture
def speak(current, monkeypatch):
    """Let an action answer in a conversation with these slots; give its replies and the slots after them."""
    monkeypatch.setattr(speaking, "current_content", lambda: current)

    def speak(action, text: str, understanding: Understanding | None, slots: dict, entities: tuple = ()) -> tuple[list[dict], dict]:
        message = {"text": text, "intent": {"name": "x"}, "entities": list(entities)}
        if understanding:
            message[UNDERSTANDING] = understanding.as_dict()
        dispatcher = CollectingDispatcher()
        events = action.run(dispatcher, Tracker("a-sender", slots, message, [], False, None, {}, "action_listen"), {})
        return [message["custom"]["reply"] for message in dispatcher.messages], {**slots, **{event["name"]: event["value"] for event in events}}

    return speak


def _on_topic(reply: dict, topic: str, content) -> bool:
    """Whether a reply says that it is about a topic, or says something of it."""
    advice = content.advice[topic]
    steps = [said(step_text(advice, reference), content) for reference, _ in all_steps(advice)]
    names = [advice.title, said(advice.summary, content).split(". ")[0], *steps]
    own = [content.organisations[key].name for key in advice.partners] + [content.numbers[contact.number].number for contact in advice.contact]
    return reply["card"].get("topic") == topic and any(words in reply["text"] for words in [*names, *own])


def test_the_kinds_asked_here_are_all_there_are(corpus):
    assert {f"follow_up/{kind}" for kind in QUESTIONS} == {key for key in corpus.notices if key.startswith("follow_up/")}


@pytest.mark.parametrize("kind", QUESTIONS)
def test_it_is_answered_from_every_topic(kind, speak, current, understood):
    content, wrong = current.get(), []
    for topic, question in itertools.product(content.advice, QUESTIONS[kind]):
        chosen = ({"entity": "topic", "value": topic},)
        _, slots = speak(ActionAdvise(), "", None, {}, chosen)
        text, alone, rest = understood[question]
        meant = in_context(alone, text, Context.of(slots, ""), content, rest)
        if meant.kind not in ("follow_up", "detail") or meant.topic != topic:
            wrong.append(f"{topic}: “{question}” is {meant.kind} {meant.topic} {meant.notice}")
            continue
        replies, _ = speak(ActionFollowUp(), text, meant, slots)
        if not replies or not any(_on_topic(reply, topic, content) for reply in replies):
            wrong.append(f"{topic}: “{question}” is answered beside the topic: {replies and replies[0]['text'][:80]}")
        if kind != "tell_more" and any(len(reply["text"]) > LONGEST_TEXT for reply in replies):
            wrong.append(f"{topic}: the answer to “{question}” is too long")

    assert not wrong, "\n".join(wrong)
