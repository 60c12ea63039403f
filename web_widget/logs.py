"""An unforeseen failure is logged by its place in the code; its own words may hold what a visitor wrote."""

from __future__ import annotations

import traceback

from flask import Flask, request


def log_without_words(app: Flask) -> None:
    """Make an app log failures without the message of the exception."""

    def log_exception(exc_info) -> None:
        kind, _, trace = exc_info
        place = "".join(traceback.format_tb(trace))
        app.logger.error("%s at %s %s\n%s", kind.__name__, request.method, request.path, place)

    app.log_exception = log_exception
