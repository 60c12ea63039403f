"""How often one address may try to sign in."""

from __future__ import annotations

from flask import Flask, request
from flask_limiter import Limiter

from bot.settings import Settings

TRIED = ("security.login", "security.two_factor_token_validation", "security.mf_recovery", "security.forgot_password", "security.reset_password")


def limit_attempts(app: Flask, settings: Settings) -> None:
    """Count attempts, whichever step of signing in they are at. The account itself is locked besides (bot.accounts)."""
    limiter = Limiter(_address, app=app, storage_uri=settings.limiter_storage_url, in_memory_fallback_enabled=True)
    for endpoint in TRIED:
        app.view_functions[endpoint] = limiter.shared_limit(settings.editor_rate_limit, "sign-in", methods=["POST"])(app.view_functions[endpoint])


def _address() -> str:
    return request.remote_addr or "unknown"
