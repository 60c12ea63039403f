"""Help: the editors' guide with a search, and the guided first change.

Another room's page leads to a page of the guide with `{% from "help/link.html" import help_link %}` and `{{ help_link("moments") }}`;
the names are those of the files in editor/guide, without their numbers.
"""

from __future__ import annotations

from flask import Blueprint, abort, redirect, render_template, request, url_for

from bot.accounts.models import EVERYBODY
from bot.audit.record import record
from bot.errors import CommentRefused
from bot.teamwork import first_change
from editor.context import me, session
from editor.guard import allows
from editor.guide_pages import pages, search

blueprint = Blueprint("help", __name__, url_prefix="/help")


@blueprint.record_once
def add_help_link(state) -> None:
    """Let the macro find a page's title."""
    state.app.jinja_env.globals["guide_page"] = lambda name: pages()[name]


@blueprint.get("/")
@allows(*EVERYBODY)
def guide():
    """Show what the guide has, or what a search found in it."""
    asked = request.args.get("q", "").strip()[:100]
    return render_template("help/guide.html", pages=pages(), asked=asked, found=search(asked), exercise=first_change.progress(session, me))


@blueprint.get("/<name>")
@allows(*EVERYBODY)
def page(name: str):
    """Show a page of the guide."""
    found = pages().get(name) or abort(404)
    names = list(pages())
    place = names.index(name)
    after = pages()[names[place + 1]] if place + 1 < len(names) else None
    return render_template("help/page.html", page=found, after=after)


@blueprint.get("/first-change")
@allows(*EVERYBODY)
def exercise():
    """Show the step of the guided first change that one is at."""
    return _exercise()


@blueprint.post("/first-change")
@allows(*EVERYBODY)
def take_step():
    """Take the next step, or go back to one."""
    at = first_change.begin(session, me)
    do = request.form.get("do", "")
    try:
        if do == "write":
            first_change.write(at, request.form.get("sentence", ""))
        elif do == "hand_in":
            first_change.hand_in(at, request.form.get("note", ""))
            record(session, who=me, action="exercise.finish", subject="first-change")
        elif do.isdigit():
            first_change.go_to(at, int(do))
    except CommentRefused as error:
        return _exercise(wrong=str(error), typed=request.form.get("sentence", "")), 409
    return redirect(url_for("help.exercise"))


@blueprint.post("/first-change/stop")
@allows(*EVERYBODY)
def stop():
    """Stop being reminded of the guided first change."""
    first_change.stop(session, me)
    return redirect(url_for("home.start"))


def _exercise(wrong: str = "", typed: str = ""):
    at = first_change.progress(session, me)
    sentence = typed or (at.sentence if at else first_change.BEFORE)
    return render_template(
        "help/first_change.html",
        at=at,
        steps=first_change.STEPS,
        step=at.step if at else 0,
        before=first_change.BEFORE,
        sentence=sentence,
        remarks=first_change.remarks(sentence),
        wrong=wrong,
    )
