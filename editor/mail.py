"""Mail to editors, by Flask-Mailman: to a mail server where one is set, else to the log."""

from __future__ import annotations

from flask import Flask
from flask_mailman import EmailMessage, Mail

from bot.settings import Settings


def set_up_mail(app: Flask, settings: Settings) -> None:
    """Tell an app where its mail goes; an app under test keeps it in memory."""
    app.config.update(
        MAIL_BACKEND=app.config.get("MAIL_BACKEND") or ("smtp" if settings.smtp_host else "console"),
        MAIL_SERVER=settings.smtp_host,
        MAIL_PORT=settings.smtp_port,
        MAIL_USERNAME=settings.smtp_user or None,
        MAIL_PASSWORD=settings.smtp_password or None,
        MAIL_USE_TLS=settings.smtp_tls,
        MAIL_TIMEOUT=10,
        MAIL_DEFAULT_SENDER=settings.mail_from,
    )
    Mail(app)


def send(to: str, subject: str, text: str) -> None:
    """Send a plain mail; raises OSError when the mail server cannot be reached. Call it inside an app's context."""
    EmailMessage(subject=subject, body=text, to=[to]).send()
