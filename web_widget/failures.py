"""Every failure in words that say what to do, for the reader who waits: as JSON, on the chat page, or as a page of its own."""

from __future__ import annotations

import logging

from flask import Flask, Response, jsonify, render_template, request
from flask_limiter import RateLimitExceeded
from werkzeug.exceptions import HTTPException, InternalServerError, MethodNotAllowed, RequestEntityTooLarge

from bot.errors import BadMessage, BotError
from bot.messages import LONGEST
from web_widget.chat import show_chat
from web_widget.door import get_door
from web_widget.languages import N_, translate
from web_widget.wording import waiting_reply

logger = logging.getLogger(__name__)

_WORDS = {
    404: N_("There is no page at this address."),
    405: N_("This address only takes messages from the chat."),
    413: N_("That is too long for me to read. Write it in fewer than %(longest)s characters."),
    429: N_("I am getting more messages than I can answer. Wait a minute, then send it again."),
    500: N_("Something went wrong on my side. Wait a minute, then send it again."),
}
_SAID_BY_US = {400, 403, 415, 503}
"""Failures that we raise ourselves, in words."""
_NUMBERS_TOO = {413, 429, 500, 503}


def add_to(app: Flask) -> None:
    """Give an app its failures."""
    app.register_error_handler(HTTPException, _http_failure)
    app.register_error_handler(BadMessage, lambda error: _say(str(error), 400))
    app.register_error_handler(BotError, _bot_failure)


def _bot_failure(error: BotError) -> Response:
    logger.error("No answer could be given (%s)", type(error).__name__)
    return _http_failure(InternalServerError())


def _http_failure(error: HTTPException) -> Response:
    code = error.code or 500
    words = error.description if code in _SAID_BY_US else translate(_WORDS.get(code, error.name), longest=f"{LONGEST:,}")
    response = _say(words, code)
    if isinstance(error, MethodNotAllowed) and error.valid_methods:
        response.headers["Allow"] = ", ".join(error.valid_methods)
    if isinstance(error, RateLimitExceeded):
        response.headers["Retry-After"] = str(error.limit.limit.get_expiry())
    return response


def _say(words: str, code: int) -> Response:
    if request.path == "/chat/messages" or (request.path.startswith("/chat/") and not _is_form()):
        return _json(words, code)
    return Response(_page(_with_numbers(words, code), code), code, mimetype="text/html")


def _page(words: str, code: int) -> str:
    """Return the chat with the visitor's text still in the field, or a page of its own."""
    if request.endpoint == "chat.send":
        try:
            return show_chat(error=words, text=_text_sent())
        except Exception as error:
            # The failure may lie in that very page; a visitor must not be left with nothing.
            logger.error("The chat page could not be shown either (%s)", type(error).__name__)
    return render_template("failure.html", words=words, code=code)


def _json(words: str, code: int) -> Response:
    body: dict = {"error": words}
    if code in _NUMBERS_TOO:
        body["replies"] = [waiting_reply(words, get_door().content).as_dict()]
    response = jsonify(body)
    response.status_code = code
    return response


def _with_numbers(words: str, code: int) -> str:
    return waiting_reply(words, get_door().content).text if code in _NUMBERS_TOO else words


def _is_form() -> bool:
    return request.mimetype in ("application/x-www-form-urlencoded", "multipart/form-data")


def _text_sent() -> str:
    try:
        return request.form.get("text", "")
    except RequestEntityTooLarge:
        return ""
