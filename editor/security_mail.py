"""Mail of signing in: plain text, and a mail server that fails tells a stranger nothing."""

from __future__ import annotations

import logging

from flask_security import MailUtil

from editor.mail import send

logger = logging.getLogger(__name__)


class PlainMail(MailUtil):
    """Sends what Flask-Security wants said."""

    def send_mail(self, template, subject, recipient, sender, body, html, **context) -> None:
        """Send it, or note that it could not be sent: the page says the same either way, whether the address is known or not."""
        try:
            send(recipient, subject, body)
        except OSError as error:
            logger.warning("%s from the mail server; a mail by %s was not sent", type(error).__name__, template)
