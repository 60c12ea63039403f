"""The words on buttons, by the command they send: said once, so that what was pressed is kept under the words it had."""

from __future__ import annotations

from bot.content.content import Content
from bot.payloads import Command
from bot.reply import Button

ALL_TOPICS = "Show all topics"
CHECKS = "Check how safe you are"
_TITLES = {
    "more": "Tell me more",
    "partners": "Who can help me?",
    "near": "Find help near me",
    "again": "Not this one?",
    "menu": ALL_TOPICS,
    "helped/yes": "Yes, this helped",
    "helped/no": "No, it did not",
    "why/not_mine": "It was about something else",
    "why/unclear": "It was hard to understand",
    "why/too_long": "It was too long",
    "why/knew": "I knew it already",
    "forget": "Delete this chat now",
    "pick/anywhere": "Anywhere in Scotland",
    "pick/anything": "Anything",
    "pick/anyone": "For me",
    "pick/older_people": "For an older person",
    "pick/children": "For a child",
    "pick/businesses": "For a business",
}
THEME_NAMES = {
    "doorstep": "At your door",
    "cyber": "Online and scams",
    "phones": "Mobile phones",
    "home": "Home, street and belongings",
    "rural": "Farms and countryside",
    "out": "Out and about",
    "business": "Shops and business",
    "safety": "Abuse, threats and worry",
    "young": "Children and young people",
    "justice": "Reporting and your rights",
    "roads": "Road safety",
}


def title_of(command: Command, content: Content | None) -> str:
    """Return the words on the button of a command; those of the menu for a topic that has gone."""
    if command.verb == "topic":
        return content.advice[command.value].title if content and command.value in content.advice else ALL_TOPICS
    if command.verb == "theme":
        return THEME_NAMES.get(command.value, ALL_TOPICS)
    if command.verb == "check":
        check = content.checks.get(command.value.partition("/")[0]) if content else None
        return check.title if check else CHECKS
    if command.verb == "tool" and content and command.value in content.tools:
        return content.tools[command.value].title
    if command.verb == "pick" and content and command.value in content.advice:
        return content.advice[command.value].title
    names = (f"{command.verb}/{command.value}", f"{command.verb}/{command.value.partition('/')[0]}", command.verb)
    return next((_TITLES[name] for name in names if name in _TITLES), ALL_TOPICS)


def button(verb: str, value: str = "") -> Button:
    """Return the button of a command whose words are fixed."""
    command = Command(verb, value)
    return Button(title_of(command, None), str(command))
