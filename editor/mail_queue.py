"""Sends the mail that notifications put aside, by the clock."""

from __future__ import annotations

import logging

from flask import current_app

from bot.database import session_scope
from bot.settings import Settings
from bot.teamwork import mail_queue
from bot.teamwork.mail_queue import Letter
from editor.clock_work import every
from editor.mail import send

_AT_MOST = 50
"""Mails of one turn, so that a mail server that hangs holds the clock up for a while only."""
logger = logging.getLogger(__name__)


@every(seconds=10)
def send_what_is_due(settings: Settings) -> None:
    """Send each mail that is due; stop for this turn when the mail server takes none."""
    for _ in range(_AT_MOST):
        with session_scope(settings.database) as session:
            letter = mail_queue.take_next(session)
        if letter is None:
            return
        try:
            send(letter.to, *_words(letter, settings))
        except OSError as error:
            with session_scope(settings.database) as session:
                again = mail_queue.not_sent(session, letter)
            logger.warning("%s from the mail server; attempt %d of mail %d", type(error).__name__, letter.tries, letter.id)
            if again:
                return
        else:
            with session_scope(settings.database) as session:
                mail_queue.sent(session, letter.id)


def _words(letter: Letter, settings: Settings) -> tuple[str, str]:
    """Return a mail's subject and text."""
    office = settings.editor_url.rstrip("/") or f"http://{settings.editor_host}:{settings.editor_port}"
    many = len(letter.said)
    subject = letter.said[0][0] if many == 1 else f"{many} things happened in the back office"
    # Not by render_template: what it adds for every page asks for a request, and the clock has none.
    return subject, current_app.jinja_env.get_template("teamwork/mail.txt").render(letter=letter, office=office)
