"""All topics and other answers, one topic's page, and the beginning of a new one."""

from __future__ import annotations

from flask import abort, flash, redirect, render_template, request, url_for

from bot import clock
from bot.accounts.models import AUTHOR, EVERYBODY
from bot.changes.drafting import open_change, who_else
from bot.changes.kinds import kind_of
from bot.changes.known import known_shelf
from bot.changes.newcomers import new_topic
from bot.changes.overview import DAYS_COUNTED, SOON, Answer, answers, begun
from bot.content.content import NOTICE_THEMES
from bot.counts.small_numbers import share, shown
from bot.errors import ChangeRefused
from editor.context import me, session, settings
from editor.guard import allows
from editor.topics.room import FORMS, blueprint

REVIEWS = {"overdue": "Overdue", "soon": f"Due within {SOON} days", "later": "Later"}
STATES = {"published": "Public, no open change", "open": "With an open change"}


@blueprint.get("/")
@allows(*EVERYBODY)
def list_topics():
    """Show every answer; filters by theme, state, review, person and words."""
    content, today = known_shelf(settings).corpus, clock.now().date()
    every = answers(session, content, today)
    asked = {name: request.args.get(name, "").strip() for name in ("theme", "state", "review", "whose", "words")}
    found = [answer for answer in every if _fits(answer, asked, today)]
    return render_template(
        "topics/list.html",
        answers=found,
        total=len(every),
        begun=begun(session, content),
        asked=asked,
        theme_pairs=[(theme, theme.replace("_", " ")) for theme in sorted({answer.theme for answer in every})],
        reviews=REVIEWS,
        states=STATES,
        today=today,
        days=DAYS_COUNTED,
        count=lambda number: shown(number, settings.small_number).words,
        helpful=lambda answer: share(answer.helped, answer.helped + answer.not_helped, settings.small_number),
    )


@blueprint.get("/of/<path:key>")
@allows(*EVERYBODY)
def show(key: str):
    """Show one answer: what is public, who works on it, and what can be done."""
    known = known_shelf(settings).corpus.answers().get(key) or abort(404)
    others = who_else(session, key=key, but=me)
    return render_template("topics/show.html", key=key, answer=known, others=others, kind=kind_of(key))


@blueprint.post("/of/<path:key>/edit")
@allows(AUTHOR)
def begin_edit(key: str):
    """Open one's draft of an answer."""
    if kind_of(key) not in FORMS:
        abort(404)
    try:
        change = open_change(session, settings=settings, kind=kind_of(key), key=key, by=me)
    except ChangeRefused:
        abort(404)
    return redirect(url_for("topics.edit", change_id=change.id))


@blueprint.route("/new", methods=["GET", "POST"])
@allows(AUTHOR)
def add():
    """Begin a topic that is not there yet."""
    themes = sorted({key.partition("/")[0] for key in known_shelf(settings).corpus.advice} - {"danger", *NOTICE_THEMES})
    theme, name = request.form.get("theme", ""), request.form.get("name", "").strip().lower().replace(" ", "_")
    error = ""
    if request.method == "POST":
        try:
            change = new_topic(session, settings=settings, key=f"{theme}/{name}", by=me, today=clock.now().date())
        except ChangeRefused as refusal:
            error = str(refusal)
        else:
            flash("The draft is begun. Nothing is public before it is approved and published.", "done")
            return redirect(url_for("topics.edit", change_id=change.id))
    status = 409 if error else 200
    return render_template("topics/new.html", themes=themes, theme=theme, name=name, error=error), status


def _fits(answer: Answer, asked: dict[str, str], today) -> bool:
    words = asked["words"].casefold()
    return all(
        (
            not asked["theme"] or answer.theme == asked["theme"],
            asked["state"] not in STATES or (answer.open_change is not None) == (asked["state"] == "open"),
            asked["review"] not in REVIEWS or answer.review(today) == asked["review"],
            asked["whose"] != "mine" or (answer.owner is not None and answer.owner.id == me.id),
            not words or words in answer.title.casefold() or words in answer.key,
        )
    )
