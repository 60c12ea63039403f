"""Comments and assigned work on any page: a topic, a change, a partner, a doubt.

A page shows them with two lines; `subject` is what the audit calls the thing (`doorstep/bogus_callers`, `change/12`):

    {% from "teamwork/comments.html" import comments %}
    {{ comments("doorstep/bogus_callers") }}

The macro brings the open threads, the settled ones folded away, forms to comment, to answer and to assign work, all without
script; after each the editor is back on the page that shows it. `address` may name another path than the page's own. From code:

    from bot.teamwork import comments, tasks
    comments.say(session, subject=..., address=..., text="@Isla have a look", by=me)
    comments.how_many_open(session, subject)
    tasks.assign(session, subject=..., address=..., what=..., to=user, by=me, day=None)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for

from bot import clock
from bot.accounts.models import EVERYBODY, User
from bot.errors import CommentRefused
from bot.teamwork import comments as talk
from bot.teamwork import tasks
from bot.teamwork.mentions import colleagues, parts
from bot.teamwork.models import SUBJECT_LENGTH, Comment, Task
from editor.addresses import our_path, this_path
from editor.context import me, session
from editor.guard import allows
from editor.places import title_of

blueprint = Blueprint("comments", __name__)
_SUBJECT = re.compile(r"[a-z0-9_]+(?:/[a-z0-9_]+)*")
"""A key of the shelf, or `change/12`: an address of it stays as short as the subject."""


@dataclass(frozen=True)
class Discussion:
    """What the macro shows of a subject."""

    open: list[Comment]
    settled: list[Comment]
    tasks: list[Task]
    colleagues: list[User]

    def parts(self, text: str):
        """Split a comment at the names it mentions."""
        return parts(text, self.colleagues)


@blueprint.record_once
def add_macro_helpers(state) -> None:
    """Let the macro ask for what it shows."""
    state.app.jinja_env.globals.update(
        discussion_of=discussion_of, this_path=this_path, current_user_id=lambda: me.id, is_past=lambda day: day < clock.now().date()
    )


def discussion_of(subject: str) -> Discussion:
    """Return the threads and the open tasks about a subject."""
    threads = talk.threads(session, subject)
    still_open, settled = [t for t in threads if not t.resolved], [t for t in threads if t.resolved]
    return Discussion(still_open, settled, tasks.about(session, subject), colleagues(session))


@blueprint.get("/comments/<path:subject>")
@allows(*EVERYBODY)
def show(subject: str):
    """Show the comments on a subject on a page of their own."""
    return _page(subject)


@blueprint.post("/comments")
@allows(*EVERYBODY)
def say():
    """Add a comment or an answer."""
    subject, address = _subject_and_address()
    thread = _thread(request.form.get("thread", type=int))
    if thread and thread.subject != subject:
        abort(400)
    text = request.form.get("text", "").replace("\r\n", "\n")
    try:
        about = {"subject": subject, "address": address, "title": title_of(subject)}
        comment = talk.say(session, text=text, by=me, tell=request.form.getlist("tell", type=int), thread=thread, **about)
    except CommentRefused as error:
        return _page(subject, address=address, typed=text, error=str(error)), 409
    return redirect(f"{address}#comment-{comment.id}")


@blueprint.post("/comments/<int:comment_id>/resolve")
@allows(*EVERYBODY)
def resolve(comment_id: int):
    """Settle a thread."""
    thread = _thread(comment_id) or abort(404)
    talk.resolve(session, thread, by=me)
    return _back(thread)


@blueprint.post("/comments/<int:comment_id>/reopen")
@allows(*EVERYBODY)
def reopen(comment_id: int):
    """Open a settled thread again."""
    thread = _thread(comment_id) or abort(404)
    talk.reopen(session, thread, by=me)
    return _back(thread)


@blueprint.post("/comments/<int:comment_id>/remove")
@allows(*EVERYBODY)
def remove(comment_id: int):
    """Take a comment's words away."""
    comment = session.get(Comment, comment_id) or abort(404)
    talk.remove(session, comment, by=me)
    flash("The comment is removed.", "done")
    return _back(comment)


@blueprint.post("/tasks")
@allows(*EVERYBODY)
def assign():
    """Ask somebody to do something about a subject."""
    subject, address = _subject_and_address()
    what, day = request.form.get("what", ""), request.form.get("day", "").strip()
    try:
        until = date.fromisoformat(day) if day else None
        to = session.get(User, request.form.get("to", 0, type=int))
        if to is None:
            raise CommentRefused("Choose who should do it.")
        tasks.assign(session, subject=subject, address=address, what=what, to=to, by=me, day=until, title=title_of(subject))
    except ValueError:
        return _page(subject, address=address, what=what, error="Write the day like 2030-06-03."), 409
    except CommentRefused as error:
        return _page(subject, address=address, what=what, error=str(error)), 409
    flash(f"{to.name} will see this on their start page.", "done")
    return redirect(address)


@blueprint.post("/tasks/<int:task_id>/done")
@allows(*EVERYBODY)
def finish(task_id: int):
    """Say that work is done."""
    task = session.get(Task, task_id) or abort(404)
    tasks.finish(session, task, by=me)
    flash(f"Done: {task.what}", "done")
    return redirect(our_path(request.form.get("address"), task.address))


def _page(subject: str, *, address: str = "", **typed):
    own = url_for("comments.show", subject=subject)
    return render_template("teamwork/page.html", subject=subject, title=title_of(subject), address=address or own, typed=typed)


def _subject_and_address() -> tuple[str, str]:
    subject = request.form.get("subject", "").strip()
    if not _SUBJECT.fullmatch(subject) or len(subject) > SUBJECT_LENGTH:
        abort(400)
    return subject, our_path(request.form.get("address"), url_for("comments.show", subject=subject))


def _thread(comment_id: int | None) -> Comment | None:
    """Return the first comment of a thread, whichever of its comments is named."""
    comment = session.get(Comment, comment_id) if comment_id else None
    return session.get(Comment, comment.thread_id) if comment and comment.thread_id else comment


def _back(comment: Comment):
    return redirect(f"{comment.address}#comment-{comment.id}")
