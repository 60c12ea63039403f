"""Signing in, by Flask-Security: password (argon2), a code from an app, recovery codes, a new password by mail.

Settings: https://flask-security.readthedocs.io/en/stable/configuration.html
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from datetime import timedelta
from urllib.parse import urlsplit

from flask import Flask
from flask.sessions import SecureCookieSessionInterface
from flask_security import Security, SQLAlchemySessionUserDatastore, user_failed_authn
from flask_security.twofactor import tf_clean_session
from sqlalchemy.orm import scoped_session

from bot.accounts.models import Role, User
from bot.settings import Settings
from editor.second_factor import CodeForm, CodesOnce, RecoveryForm
from editor.security_mail import PlainMail
from editor.security_words import words

SHORTEST_PASSWORD = 12
_RECOVERY_CODES = 8


class SecureWhereItCan(SecureCookieSessionInterface):
    """The cookie goes over https alone wherever the page came so; on a loopback without https it still works."""

    def get_cookie_secure(self, app: Flask) -> bool:
        """Tell whether the request came by https."""
        from flask import request

        return request.is_secure


def set_up_security(app: Flask, settings: Settings, sessions: scoped_session) -> None:
    """Let editors sign in to an app."""
    app.session_interface = SecureWhereItCan()
    app.config.update(
        SECRET_KEY=_derived(settings, "cookies"),
        SESSION_COOKIE_NAME="keep-safe-editor",
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_HTTPONLY=True,
        WTF_CSRF_TIME_LIMIT=None,
        SECURITY_PASSWORD_SALT=_derived(settings, "passwords"),
        SECURITY_PASSWORD_HASH="argon2",
        SECURITY_PASSWORD_SCHEMES=["argon2"],
        SECURITY_PASSWORD_LENGTH_MIN=SHORTEST_PASSWORD,
        SECURITY_LOGIN_URL="/sign-in",
        SECURITY_LOGOUT_URL="/sign-out",
        SECURITY_CHANGE_URL="/account/password",
        SECURITY_RESET_URL="/new-password",
        SECURITY_VERIFY_URL="/account/again",
        SECURITY_TWO_FACTOR_SETUP_URL="/account/code",
        SECURITY_TWO_FACTOR_TOKEN_VALIDATION_URL="/sign-in/code",
        SECURITY_MULTI_FACTOR_RECOVERY_URL="/sign-in/recovery",
        SECURITY_MULTI_FACTOR_RECOVERY_CODES_URL="/account/recovery-codes",
        SECURITY_POST_LOGIN_VIEW="/",
        SECURITY_POST_LOGOUT_VIEW="/sign-in",
        SECURITY_POST_CHANGE_VIEW="/account",
        SECURITY_TWO_FACTOR_POST_SETUP_VIEW="/account",
        SECURITY_STATIC_FOLDER=None,
        SECURITY_CHANGEABLE=True,
        SECURITY_RECOVERABLE=True,
        SECURITY_RESET_PASSWORD_WITHIN="1 days",
        SECURITY_AUTO_LOGIN_AFTER_RESET=False,
        SECURITY_RETURN_GENERIC_RESPONSES=True,
        SECURITY_TWO_FACTOR=True,
        SECURITY_TWO_FACTOR_REQUIRED=settings.editor_second_factor,
        SECURITY_TWO_FACTOR_ENABLED_METHODS=["authenticator"],
        SECURITY_TWO_FACTOR_RESCUE_EMAIL=False,
        SECURITY_TWO_FACTOR_AUTHENTICATOR_VALIDITY=30,
        SECURITY_TOTP_SECRETS={"1": _derived(settings, "codes")},
        SECURITY_TOTP_ISSUER="Keep Safe Assistant",
        SECURITY_MULTI_FACTOR_RECOVERY_CODES=True,
        SECURITY_MULTI_FACTOR_RECOVERY_CODES_N=_RECOVERY_CODES,
        SECURITY_MULTI_FACTOR_RECOVERY_CODES_KEYS=[base64.urlsafe_b64encode(bytes.fromhex(_derived(settings, "recovery")))],
        SECURITY_FRESHNESS=timedelta(minutes=30),
        SECURITY_EMAIL_SENDER=settings.mail_from,
        SECURITY_EMAIL_HTML=False,
        SECURITY_EMAIL_SUBJECT_PASSWORD_RESET="Choose a password for Keep Safe Assistant",
        SECURITY_EMAIL_SUBJECT_PASSWORD_NOTICE="Your password was chosen anew",
        SECURITY_EMAIL_SUBJECT_PASSWORD_CHANGE_NOTICE="Your password was changed",
        SECURITY_EMAIL_VALIDATOR_ARGS={"check_deliverability": False, "test_environment": True},
        **words(),
    )
    if settings.editor_url:
        # Links in mail are built from the address a browser asked for; nobody may choose that address for somebody else's mail.
        app.config["TRUSTED_HOSTS"] = [urlsplit(settings.editor_url).hostname, settings.editor_host, "localhost"]
    Security(
        app,
        SQLAlchemySessionUserDatastore(sessions, User, Role),
        mail_util_cls=PlainMail,
        totp_cls=CodesOnce,
        two_factor_verify_code_form=CodeForm,
        mf_recovery_form=RecoveryForm,
    )
    user_failed_authn.connect(_stop_guessing, app)


def _stop_guessing(_app: Flask, user: User, **_details) -> None:
    """Whoever guessed the code wrong too often starts again with the password, which a locked account refuses."""
    if user.is_locked():
        tf_clean_session()


def _derived(settings: Settings, purpose: str) -> str:
    """Return a secret of the back office's own, so that nothing signed for the public is good here."""
    return hmac.new(settings.secret.encode(), f"editor/{purpose}".encode(), hashlib.sha256).hexdigest()
