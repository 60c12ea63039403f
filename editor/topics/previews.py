"""One draft, three faces: the website's card, the Telegram message, what a screen reader says."""

from __future__ import annotations

from dataclasses import replace

from flask import Response, abort, render_template, request, send_file, url_for

from bot.accounts.models import EVERYBODY
from bot.answers.advice import advice_reply, moments_in_order
from bot.answers.danger import danger_reply
from bot.answers.notice import notice_reply
from bot.changes.drafted import with_draft
from bot.changes.kinds import Kind, kind_of
from bot.changes.known import known_shelf
from bot.changes.models import Change
from bot.content.content import Content
from bot.payloads import MAX_BYTES, sign
from bot.reply import Button, Reply
from bot.settings import Settings
from editor.context import settings
from editor.guard import allows
from editor.topics.room import blueprint, draft_or_404
from editor.topics.spoken import spoken
from telegram_bot.keyboards import keyboard
from telegram_bot.rendering import render
from telegram_bot.rich import to_plain
from telegram_bot.splitting import LIMIT, length, split
from web_widget.preview import STYLE, page_of

_FRAMED = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'self'; sandbox allow-same-origin"


@blueprint.get("/drafts/<int:change_id>/preview")
@allows(*EVERYBODY)
def preview(change_id: int):
    """Show a draft's three faces."""
    change = draft_or_404(change_id)
    return _faces(change.key, _drafted(change), change.title, url_for("topics.card", change_id=change.id, moment=_moment()), change)


@blueprint.get("/drafts/<int:change_id>/card")
@allows(*EVERYBODY)
def card(change_id: int):
    """Show a draft as the website's card, in a frame of its own."""
    change = draft_or_404(change_id)
    return _framed(_reply(_drafted(change), change.key) or abort(404))


@blueprint.get("/preview/<path:key>")
@allows(*EVERYBODY)
def preview_public(key: str):
    """Show the three faces of what is public."""
    content = known_shelf(settings).corpus
    answer = content.answers().get(key) or abort(404)
    return _faces(key, content, answer.title, url_for("topics.card_public", key=key, moment=_moment()), None)


@blueprint.get("/card/<path:key>")
@allows(*EVERYBODY)
def card_public(key: str):
    """Show what is public as the website's card, in a frame of its own."""
    return _framed(_reply(known_shelf(settings).corpus, key) or abort(404))


@blueprint.get("/card.css")
@allows(*EVERYBODY)
def card_style():
    """Return the public's own style sheet."""
    return send_file(STYLE, mimetype="text/css")


def _faces(key: str, content: Content, title: str, frame: str, change: Change | None):
    reply = _reply(content, key)
    page = {"key": key, "title": title, "change": change, "moment": _moment() or "", "moments": _moments(content, key)}
    if reply is None:
        return render_template("topics/preview.html", reply=None, **page)
    blocks = render(reply)
    messages = split(blocks)
    signed = replace(reply, buttons=tuple(Button(button.title, sign(button.payload, settings.secret)) for button in reply.buttons))
    rows = keyboard(signed.buttons)
    answer = render_template(
        "topics/preview.html",
        reply=reply,
        frame=frame,
        messages=messages,
        lengths=[length(to_plain(message)) for message in messages],
        limit=LIMIT,
        rows=[[pressed.text for pressed in row] for row in rows.inline_keyboard] if rows else [],
        longest=max((len(button.payload.encode()) for button in signed.buttons), default=0),
        most_bytes=MAX_BYTES,
        lines=spoken(page_of(reply, _settings(), "")),
        **page,
    )
    response = Response(answer)
    response.headers["Content-Security-Policy"] = (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
    return response


def _framed(reply: Reply) -> Response:
    response = Response(page_of(reply, _settings(), url_for("topics.card_style")))
    response.headers.update({"Content-Security-Policy": _FRAMED, "X-Frame-Options": "SAMEORIGIN"})
    return response


def _settings() -> Settings:
    """Return the settings themselves: the widget keeps them longer than a request lasts."""
    return settings._get_current_object()


def _drafted(change: Change) -> Content:
    return with_draft(known_shelf(settings).corpus, settings, change.texts())[0]


def _reply(content: Content, key: str) -> Reply | None:
    """Return the reply that people would get; None while the draft lacks what an answer needs."""
    name = key.partition("/")[2]
    try:
        if kind_of(key) is Kind.danger:
            return danger_reply(content, name)
        if kind_of(key) is Kind.notice:
            return notice_reply(content, key)
        return advice_reply(content, key, _moment())
    except KeyError:
        # A number or an answer that is not there, or not valid yet.
        return None


def _moments(content: Content, key: str) -> list[str]:
    advice = content.advice.get(key)
    return [moment.value for moment in moments_in_order(advice, None)] if advice else []


def _moment() -> str | None:
    asked = request.args.get("moment")
    return asked if asked in ("now", "after", "before") else None
