"""The answer to a message in another language: a few fixed sentences in it, the emergency number first."""

from __future__ import annotations

from bot.answers.notice import notice_reply
from bot.answers.parts import said
from bot.content.content import Content
from bot.reply import Reply

NOTICE = "out_of_scope/other_language"


def language_reply(content: Content, code: str, alert: str | None = None) -> Reply:
    """Return the answer in the language `code`, with the numbers of the English one; KeyError when there is no such language.

    The card has `lang` and `dir` besides, as in HTML, for the title and text.
    """
    language, english = content.languages[code], notice_reply(content, NOTICE, alert)
    text = said(language.text, content)
    card = {**english.card, "title": language.name, "text": text, "lang": code, "dir": language.direction}
    return Reply("\n".join(filter(None, [alert, text])), english.buttons, card)
