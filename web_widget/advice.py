"""The advice as pages to read, print and share: there when the assistant is not."""

from __future__ import annotations

from itertools import groupby

from flask import Blueprint, Response, abort, render_template, request, url_for

from bot.answers.advice import advice_reply
from bot.answers.titles import THEME_NAMES
from bot.content.content import Content
from bot.errors import ReleaseError
from web_widget.advice_search import Found, find
from web_widget.door import get_door

blueprint = Blueprint("advice", __name__, url_prefix="/advice")
_NOT_SORTED_BY = ("a ", "an ", "the ", "my ")


@blueprint.get("/")
def themes() -> str:
    """List every topic by theme, with the search on top."""
    return render_template("advice/themes.html", themes=_by_theme(_content()))


@blueprint.get("/a-to-z")
def a_to_z() -> str:
    """List every topic by its first letter."""
    return render_template("advice/a_to_z.html", letters=_by_letter(_content()))


@blueprint.get("/search")
def search() -> str:
    """Show the search by itself."""
    return render_template("advice/search.html", words="", found=None, topics={})


@blueprint.post("/search")
def results() -> str:
    """Show the topics that fit some words. They come in the body, so that no address and no log holds them."""
    words = request.form.get("words", "")
    try:
        found, topics = find(get_door().assistant, words), _content().advice
    except ReleaseError:
        abort(503, "I cannot reach my advice just now. Wait a minute, then search again.")
    return render_template("advice/search.html", words=words, found=found or Found(), topics=topics)


@blueprint.get("/<theme>/<topic>")
def topic(theme: str, topic: str) -> str:
    """Show one topic, whole."""
    content, key = _content(), f"{theme}/{topic}"
    if key not in content.advice:
        abort(404)
    card = advice_reply(content, key).card
    return render_template("advice/topic.html", card=card, steps=_unfolded(card["steps"]), theme=THEME_NAMES.get(theme, theme))


@blueprint.get("/sitemap.xml")
def sitemap() -> Response:
    """Tell search engines which pages there are, and when each was last checked."""
    pages = render_template("advice/sitemap.xml", topics=_content().advice)
    return Response(pages, mimetype="application/xml")


def address_of(key: str) -> str:
    """Return the path of a topic's page."""
    theme, _, topic = key.partition("/")
    return url_for("advice.topic", theme=theme, topic=topic)


def _content() -> Content:
    content = get_door().content
    if content is None:
        abort(503, "I cannot reach my advice just now. Wait a minute, then load this page again.")
    return content


def _unfolded(parts: list[dict]) -> list[dict]:
    """Return the steps of a card with what an answer folds away back under its own heading."""
    whole: dict[str, dict] = {}
    for part in parts:
        known = whole.setdefault(part["moment"], {**part, "items": []})
        known["items"] = [*known["items"], *part["items"]]
    return list(whole.values())


def _by_theme(content: Content) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return each theme's name with its topics as (key, title)."""
    named = [
        (name, [(key, advice.title) for key, advice in content.advice.items() if key.startswith(f"{theme}/")]) for theme, name in THEME_NAMES.items()
    ]
    return [(name, topics) for name, topics in named if topics]


def _by_letter(content: Content) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return each letter with its topics as (key, title), in the order of the alphabet."""
    topics = sorted(((key, advice.title) for key, advice in content.advice.items()), key=lambda topic: _sorted_by(topic[1]))
    return [(letter, list(group)) for letter, group in groupby(topics, key=lambda topic: _sorted_by(topic[1])[0].upper())]


def _sorted_by(title: str) -> str:
    lowered = title.lower()
    return next((lowered.removeprefix(word) for word in _NOT_SORTED_BY if lowered.startswith(word)), lowered)
