"""The door's own words. Numbers are named, as in the editors' texts; a paragraph a line, `*` around what is bold."""

from __future__ import annotations

import re

from bot.answers.parts import said
from bot.content.content import Content
from telegram_bot.rich import Block, Line, block, bold, line

GREETING = """\
Hello. I give advice on staying safe from crime in Scotland.
*In danger now? Ring {emergency_999}.* For the police at any other time ring {police_101}.
I am a computer program, not the police. Nobody reads along here, and I cannot send help or take a report.
Telegram chats with bots are not end-to-end encrypted. Leave out names, addresses and bank details. /privacy says what I keep.
*Tell me in your own words what happened or what worries you. Or choose what it is about:*"""

HELP = """\
*In danger now? Ring {emergency_999}.*
Type what happened or what worries you, in your own words. A few words will do: “man at my door”, “phone stolen”.
I answer with what to do, whom to ring and who else can help. Tap a button to read more.
*What I understand besides*
/topics – choose what it is about
/emergency – the numbers, and how to get help without speaking
/privacy – what I keep, and for how long
/forget – erase everything, here too
/stop – erase what I keep, and stop"""

EMERGENCY = """\
*In danger now? Ring {emergency_999}.* It is free at any hour, from any phone.
For the police when it is not happening right now, ring {police_101}.
I am not the police. I cannot send anyone or see where you are, and nobody reads along here."""

PRIVACY = """\
*What I keep*
What you type, with telephone numbers, addresses of e-mail and web pages, and bank details taken out, so that I can follow what we talk about. \
It is deleted after {days} days, or at once with /forget.
I do not keep your name, your number or the number of this chat. A conversation is kept under a code that nobody can turn back without our key.
*What Telegram keeps*
Telegram has this chat on its own computers. Chats with bots are not end-to-end encrypted. Deleting the chat in Telegram takes it from your phone.
*Who reads this*
Nobody reads along. If somebody may look at your phone, use /forget and then delete the chat."""

FORGOTTEN = """\
*Erased.* I no longer have anything you typed here, nor what we talked about.
{removed}
Telegram may still show this chat in your list. To take it away, delete the chat in Telegram.
If you are in danger, ring {emergency_999}."""

REMOVED = "I also removed the messages of the last two days from this chat. Older ones you can delete yourself."
NOT_REMOVED = "The messages you see here are still here. To take them away, delete the chat in Telegram."

STOPPED = """\
*Erased.* I no longer have anything you typed here, and I will not write to you.
To come back, send /start or simply a message. To stop me for good, block me in Telegram.
If you are in danger, ring {emergency_999}."""

NOT_ERASED = """\
I could not erase everything just now. Try /forget again in a few minutes. What I keep is deleted after {days} days in any case.
If you are in danger, ring {emergency_999}."""

EDITED = "I do not read changed messages. Send it again as a new message. In danger, ring {emergency_999}."
TOO_MANY = "That was a lot at once, and I left some out. Send the most important one again. In danger, ring {emergency_999}."
UNKNOWN_COMMAND = "The commands I know are /topics, /emergency, /privacy, /forget, /stop and /help. Or just type what is on your mind."
FORWARDED = "You passed a message on to me. I cannot check who wrote it or whether it is true. Do not open links in it or ring numbers in it."

GROUP_HELLO = """\
Hello. I give advice on staying safe from crime in Scotland. Mention me in a message, @{username}, or reply to me. I read nothing else here.
*In danger now? Ring {emergency_999}.* I am a computer program, not the police.
Others can read this group. For anything personal, write to me alone."""


def blocks(text: str, content: Content, **values: object) -> list[Block]:
    """Return the door's words with numbers and values filled in; lines of commands stay together."""
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", str(value))
    made: list[Block] = []
    for item in filter(None, said(text, content).split("\n")):
        if item.startswith("/") and made:
            made[-1] = block(*made[-1].lines, item)
        else:
            made.append(block(_marked(item)))
    return made


def _marked(text: str) -> Line:
    """Read `*bold*`."""
    parts = re.split(r"\*([^*]+)\*", text)
    return line(*(bold(part) if number % 2 else part for number, part in enumerate(parts) if part))
