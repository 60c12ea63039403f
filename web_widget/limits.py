"""How many messages one visitor, and one address, may send. A search and a plan to print count like a message."""

from __future__ import annotations

from flask import Flask, request
from flask_limiter import Limiter

from bot.settings import Settings
from web_widget.cookies import conversation_id

_MESSAGES = ("chat.send", "messages.send", "advice.results", "plans.show")
_HEALTH_QUESTIONS = "240 per minute"
_OTHERS = "120 per minute"


def limit_messages(app: Flask, settings: Settings) -> None:
    """Count messages, with JavaScript and without, against both limits of the settings.

    When the place where they are counted is out of reach, they are counted in memory: better an inexact limit than no answer.
    """
    limiter = Limiter(_address, app=app, storage_uri=settings.limiter_storage_url, in_memory_fallback_enabled=True)
    for endpoint in _MESSAGES:
        view = limiter.shared_limit(settings.address_rate_limit, "address", key_func=_address)(app.view_functions[endpoint])
        app.view_functions[endpoint] = limiter.shared_limit(settings.rate_limit, "visitor", key_func=_visitor)(view)
    app.view_functions["taps.tapped"] = limiter.limit(_OTHERS, key_func=_address)(app.view_functions["taps.tapped"])
    app.view_functions["doing.page"] = limiter.limit(_OTHERS, key_func=_address)(app.view_functions["doing.page"])
    app.view_functions["health.report"] = limiter.limit(_HEALTH_QUESTIONS, key_func=_address)(app.view_functions["health.report"])


def _address() -> str:
    return request.remote_addr or "unknown"


def _visitor() -> str:
    return conversation_id() or _address()
