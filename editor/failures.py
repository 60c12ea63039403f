"""What an editor reads when something goes wrong: what happened, what is kept, what to do next."""

from __future__ import annotations

import traceback

from flask import Flask, Response, render_template, request
from flask_wtf.csrf import CSRFError
from sqlalchemy.exc import DataError, OperationalError
from werkzeug.exceptions import HTTPException, SecurityError

from bot.errors import BotError
from editor.context import session

_IN_WORDS = {
    400: ("That could not be read", "Go back and send the form again. What was saved before is kept."),
    403: ("You may not do this", "Your role does not allow it. Ask an administrator if you need it."),
    404: ("There is no such page", "It may have been moved or removed. The menu leads to everything there is."),
    405: ("This page cannot be asked that way", "Go back and use the button on the page."),
    413: ("That is too much at once", "Shorten it and send it again. Nothing that was saved before is lost."),
    503: ("The database is busy", "Somebody else is writing just now. Go back and send it again; what was saved before is kept."),
    429: ("Too many attempts", "Wait a minute, then try again."),
}
_OUT_OF_RANGE = "22003"
"""PostgreSQL's code for a number that is too large."""
_OTHERWISE = ("Something went wrong", "It has been noted. What was saved before is kept. Go back and try again.")


def add_failures(app: Flask) -> None:
    """Give an app words for every failure."""

    @app.errorhandler(SecurityError)
    def asked_for_another_host(_error: SecurityError):
        # Without a host of ours there are no addresses to make a page of.
        return Response("This is not the address of the back office.", 400, mimetype="text/plain")

    @app.errorhandler(CSRFError)
    def form_too_old(_error: CSRFError):
        return _page(400, "This page had been open too long", "Go back, load the page anew and send the form again.")

    @app.errorhandler(BotError)
    def refused(error: BotError):
        # Nothing of what was refused is kept, though the page that says so is a good answer.
        session.rollback()
        return _page(409, "That is not possible as it is", str(error))

    @app.errorhandler(HTTPException)
    def http(error: HTTPException):
        if error.code is None or error.code < 400:
            return error
        return _page(error.code, *_IN_WORDS.get(error.code, _OTHERWISE))

    @app.errorhandler(OverflowError)
    @app.errorhandler(DataError)
    def no_such_number(error: Exception):
        # A number in an address that no row can have: SQLite's driver refuses it, or PostgreSQL does.
        if isinstance(error, DataError) and getattr(error.orig, "pgcode", "") != _OUT_OF_RANGE:
            return unforeseen(error)
        session.rollback()
        return _page(404, *_IN_WORDS[404])

    @app.errorhandler(OperationalError)
    def busy(error: OperationalError):
        app.logger.warning("%s at %s %s", type(error).__name__, request.method, request.endpoint)
        session.rollback()
        return _page(503, *_IN_WORDS[503])

    @app.errorhandler(Exception)
    def unforeseen(error: Exception):
        # Its own words may hold what somebody wrote; the place in the code is enough to mend it.
        place = "".join(traceback.format_tb(error.__traceback__))
        app.logger.error("%s at %s %s\n%s", type(error).__name__, request.method, request.endpoint, place)
        # Without this the page could not be made where it was the database that failed.
        session.rollback()
        return _page(500, *_OTHERWISE)


def _page(status: int, title: str, words: str):
    template = "failure_part.html" if request.headers.get("HX-Request") else "failure.html"
    return render_template(template, title=title, words=words), status
