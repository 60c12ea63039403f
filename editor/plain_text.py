"""What nobody types: a NUL in a form or an address, which PostgreSQL takes in no text."""

from __future__ import annotations

from flask import Flask, abort, request


def refuse_nul(app: Flask) -> None:
    """Refuse requests that hold one, before anything reads them."""

    @app.before_request
    def look_for_nul():
        sent = [*request.args.items(multi=True), *request.form.items(multi=True)]
        if any("\0" in part for pair in sent for part in pair) or "\0" in request.path:
            abort(400)
