"""What stands on the page before anything was said: the approved greeting, and the themes as buttons."""

from __future__ import annotations

from bot.answers.campaigns import campaign_buttons, campaign_parts
from bot.answers.notice import GREETING, notice_reply
from bot.answers.parts import topic_button
from bot.answers.suggestions import menu_reply, theme_reply
from bot.answers.titles import THEME_NAMES
from bot.clock import now
from bot.content.content import Content
from bot.payloads import sign
from bot.reply import Button, Reply
from web_widget.door import Door
from web_widget.wording import waiting_reply

_WITHOUT_APPROVED_WORDS = "I am an automated helper with advice on staying safe from crime in Scotland. I am not the police, and nobody reads along."


def greeting(door: Door, about: str = "") -> Reply:
    """Return the greeting with its starter buttons; without approved content, what never changes; while the door is closed, why.

    Args:
        door: this app's door.
        about: the topic or theme of the page that embeds the widget; it is offered first, where there is such a one.
    """
    if closed := door.assistant.closed:
        return closed
    content = door.content
    if content is None:
        return waiting_reply(f"{_WITHOUT_APPROVED_WORDS} I cannot reach my advice just now.", None)
    menu, today = menu_reply(content), now().date()
    offered = dict.fromkeys((*_about(content, about), *campaign_buttons(content, today), *menu.buttons))
    buttons = tuple(Button(button.title, sign(button.payload, door.settings.secret)) for button in offered)
    said = notice_reply(content, GREETING).card["text"] if GREETING in content.notices else waiting_reply(_WITHOUT_APPROVED_WORDS, content).text
    return Reply(said, buttons, {"kind": "smalltalk", "text": said, "campaigns": campaign_parts(content, today), "lead": menu.card["lead"]})


def _about(content: Content, about: str) -> tuple[Button, ...]:
    if about in content.advice:
        return (topic_button(about, content),)
    return theme_reply(content, about).buttons if about in THEME_NAMES else ()
