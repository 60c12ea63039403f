"""The chat as a page: for readers with JavaScript, and whole without it."""

from __future__ import annotations

import secrets

from flask import Blueprint, Response, jsonify, redirect, render_template, request, url_for

from bot.answers.checks import over_state
from bot.answers.forgetting import asks_to_forget
from web_widget import pinned, plans, trust
from web_widget.cookies import in_widget
from web_widget.door import get_door
from web_widget.greeting import greeting
from web_widget.incoming import said_in
from web_widget.turn import answer, history

blueprint = Blueprint("chat", __name__)
LATEST = "latest"
"""Name of the place on the page where the last turn begins."""


@blueprint.get("/")
def page() -> str:
    """Show the chat as a page of its own."""
    return show_chat()


@blueprint.get("/widget")
def widget() -> str:
    """Show the chat in a frame of another page."""
    return show_chat()


@blueprint.post("/chat")
def send() -> Response:
    """Take a message from the form and show the page again, so that reloading it sends nothing twice."""
    trust.refuse_other_sites()
    trust.require_form_token()
    replies = answer(said_in(request.form))
    if asks_to_forget(replies):
        return Response(show_chat(forgotten=replies[0].text))
    over = next(filter(None, map(over_state, replies)), None) or plans.held()
    if over:
        return Response(show_chat(over=over))
    return redirect(url_for("chat.widget" if in_widget() else "chat.page", _anchor=LATEST), 303)


@blueprint.post("/chat/unpin")
def unpin() -> Response:
    """Take the danger answer from the top of the screen; it stays in the conversation."""
    trust.refuse_other_sites()
    if not request.is_json and not trust.surely_our_page():
        trust.require_form_token()
    pinned.unpin()
    return jsonify(pinned=False) if request.is_json else redirect(url_for("chat.widget" if in_widget() else "chat.page"), 303)


def show_chat(error: str = "", text: str = "", over: str | None = None, forgotten: str = "") -> str:
    """Return the page with the conversation so far, and what went wrong beside the field with the text still in it.

    `over` is the state of a self-check that is over, whose plan this page shows though it is kept nowhere else; `forgotten` says that
    everything is deleted, the plan this page showed too.
    """
    over = over or (None if forgotten else plans.held())
    turns = plans.with_plan(get_door(), history(), over)
    return render_template(
        "chat.html",
        greeting=greeting(get_door(), request.args.get("topic", "")),
        turns=turns or [],
        held=over or "",
        unreadable=turns is None,
        forgotten=forgotten,
        error=error,
        text=text,
        pinned=pinned.card_in(turns or []),
        visit=secrets.token_urlsafe(12),
        # What failed keeps its name, so that sending it again is known for what it is.
        message=request.form.get("message") if error else secrets.token_urlsafe(12),
        token=trust.form_token(),
        latest=LATEST,
    )
