"""The cards of self-checks: a question with its progress, the plan at the end, and what is said on the way."""

from __future__ import annotations

from typing import Any

from bot.answers.fitting import LONGEST_TEXT
from bot.answers.parts import contact_line, contact_parts, dates, partner_parts, said, source_parts, topic_button
from bot.answers.phrases import phrase
from bot.checks.plan import Plan, option_before, plan_of
from bot.checks.state import State, answered, back, shown, skipped, start, stopped
from bot.content.content import Content
from bot.content.self_checks import Check, Question
from bot.payloads import Command
from bot.reply import Button, Card, Reply

CARRY_ON = "Carry on with the check"
CHANGE = "Change my answers"
_HEADINGS = {
    "signs": "Signs of a scam you noticed",
    "well": "What you do well",
    "first": "Do these first",
    "later": "When these are done",
    "not_checked": "What I did not check",
}


def check_button(key: str, content: Content) -> Button:
    """Return the button that begins a check."""
    return Button(content.checks[key].title, str(Command("check", key)))


def related_checks(topic: str, content: Content) -> list[str]:
    """Return the checks that go with a topic."""
    return [key for key, check in content.checks.items() if topic in check.topics]


def checks_menu(content: Content, alert: str | None = None) -> Reply:
    """Offer every check by its title."""
    buttons = tuple(check_button(key, content) for key in content.checks)
    lead = phrase(content, "check_choose")
    card: Card = {"kind": "suggestions", "topics": [], "lead": lead}
    if alert:
        card["alert"] = alert
    return Reply("\n".join(filter(None, [alert, lead])), buttons, card)


def check_reply(content: Content, value: str, alert: str | None = None) -> Reply:
    """Return what a check's button leads to.

    Args:
        content: approved content.
        value: the key of a check, to begin it; or a state as `bot.checks.state` writes it. Anything else shows the list of checks.
        alert: a line that comes before everything else, in case there is danger.
    """
    state = State.parse(value)
    key = state.check if state else value
    check = content.checks.get(key)
    if check is None:
        return checks_menu(content, alert)
    if state is None:
        return _question(content, check, start(key, check), alert)
    if not state.fits(check):
        return _question(content, check, start(key, check), alert=phrase(content, "check_changed"))
    if state.how == "stop":
        return _stopped(content, check, state)
    if state.is_at_plan(check):
        return _plan(content, check, state)
    before = option_before(check, state)
    alert = phrase(content, "check_again") if state.how == "again" else said(before.now, content) if before and before.now else ""
    return _question(content, check, shown(state), alert)


def over_state(reply: Reply) -> str | None:
    """Return the state of a reply that ends a check, with its plan or by stopping; None for any other."""
    return reply.card.get("state") if reply.card.get("kind") in ("plan", "check_stopped") else None


def over_reply(content: Content, key: str) -> Reply:
    """Return what is kept of a check that is over: that there was one."""
    return _no_more_than_a_line(content, key, "check_over")


def left_reply(content: Content, key: str) -> Reply:
    """Return what is kept of a check that somebody left half way: that there was one."""
    return _no_more_than_a_line(content, key, "check_left")


def offered_states(reply: Reply) -> list[State]:
    """Return the places in checks that the buttons of a reply, signed or not, lead to."""
    payloads = (button.payload.partition("~")[0] for button in reply.buttons)
    states = (State.parse(payload.removeprefix("check/")) for payload in payloads if payload.startswith("check/"))
    return [state for state in states if state]


def open_state(reply: Reply) -> str | None:
    """Return the state of the question a reply asks; None when it asks none."""
    return reply.card.get("state") if reply.card.get("kind") == "check" else None


def _no_more_than_a_line(content: Content, key: str, name: str) -> Reply:
    title = content.checks[key].title
    text = phrase(content, name).replace("[check]", title)
    return Reply(text, (check_button(key, content),), {"kind": "check_over", "check": key, "title": title, "text": text})


def _question(content: Content, check: Check, state: State, alert: str | None = None) -> Reply:
    question, count = check.questions[state.position - 1], len(check.questions)
    chosen = state.answer_here()
    options = [option.say for option in question.options]
    buttons = [Button(words, _command(answered(state, number))) for number, words in enumerate(options, 1)]
    ways = [Button("Skip", _command(skipped(state))), Button("Stop", _command(stopped(state)))]
    if state.position > 1:
        ways.insert(0, Button("Back", _command(back(state))))
    card: Card = {
        "kind": "check",
        "check": state.check,
        "state": str(state),
        "title": check.title,
        "progress": f"Question {state.position} of {count}",
        "number": state.position,
        "of": count,
        "question": said(question.ask, content),
        "options": options,
        "chosen": options[chosen - 1] if chosen else None,
    }
    if state.position == 1 and not state.answers:
        card["lead"] = said(check.lead, content)
    if question.help:
        card["help"] = said(question.help, content)
    if alert:
        card["alert"] = alert
    numbered = [f"{number}. {words}" for number, words in enumerate(options, 1)]
    lines = [alert, card.get("lead"), f"{card['progress']}: {card['question']}", card.get("help"), *numbered]
    return Reply("\n".join(filter(None, lines)), (*buttons, *ways), card)


def _stopped(content: Content, check: Check, state: State) -> Reply:
    text = phrase(content, "check_stopped")
    card = {"kind": "check_stopped", "check": state.check, "state": str(state), "text": text}
    return Reply(text, (Button(CARRY_ON, _command(shown(state))),), card)


def _plan(content: Content, check: Check, state: State) -> Reply:
    plan = plan_of(check, state)
    card: Card = {
        "kind": "plan",
        "check": state.check,
        "state": str(shown(state)),
        "title": check.title,
        "say": said(plan.say, content),
        "signs": _part("signs", [said(sign, content) for sign in plan.signs]),
        "first": _part("first", [_thing(question, content) for question in plan.first]),
        "later": _part("later", [_thing(question, content) for question in plan.later]),
        "well": _part("well", [said(well, content) for well in plan.well]),
        "not_checked": _part("not_checked", [*_skipped(plan), *(said(text, content) for text in check.not_checked)]),
        "contacts": contact_parts(check.contact, content),
        "partners": partner_parts(check.partners, content),
        "sources": source_parts(check, content),
        "note": phrase(content, "check_not_kept"),
        **dates(check),
    }
    before = option_before(check, state)
    if before and before.now:
        card["alert"] = said(before.now, content)
    topics = dict.fromkeys(question.topic for question in plan.first if question.topic in content.advice)
    buttons = (*(topic_button(topic, content) for topic in topics), Button(CHANGE, _command(State(state.check, state.fingerprint, 1, state.answers))))
    return Reply(_plain_text(card, check, content), buttons, card)


def _thing(question: Question, content: Content) -> dict[str, Any]:
    return {"do": said(question.do, content), "why": said(question.why, content), "topic": question.topic}


def _part(name: str, items: list) -> dict[str, Any]:
    return {"heading": _HEADINGS[name], "items": items}


def _skipped(plan: Plan) -> list[str]:
    if not plan.skipped:
        return []
    return ["You skipped one question." if plan.skipped == 1 else f"You skipped {plan.skipped} questions."]


def _plain_text(card: Card, check: Check, content: Content) -> str:
    """Return the plan in words that stand alone, at most 700 characters: what to do before what is well already."""
    firsts = [f"{number}. {thing['do']}" for number, thing in enumerate(card["first"]["items"], 1)]
    contacts = [contact_line(contact, content) for contact in check.contact]
    for shown_contacts in range(len(contacts), -1, -1):
        lines = [card.get("alert"), card["say"], *firsts, *contacts[:shown_contacts]]
        text = "\n".join(filter(None, lines))
        if len(text) <= LONGEST_TEXT:
            return text
    return "\n".join(filter(None, [card.get("alert"), card["say"], *firsts]))


def _command(state: State) -> str:
    return str(Command("check", str(state)))
