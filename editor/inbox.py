"""The inbox: groups of questions that had no good answer, each to be made use of or put aside. It can be worked through by keyboard."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, url_for

from bot.accounts.models import AUTHOR, EVERYBODY
from bot.answers.titles import THEME_NAMES
from bot.clock import now as scotlands_time
from bot.content.content import Content
from bot.errors import BotError, InboxRefused
from bot.inbox.clusters import Cluster, clusters, find_cluster
from bot.inbox.deciding import decide as keep_decision
from bot.inbox.drafts import into_draft
from bot.inbox.kinds import ACTIONS, KINDS, NEED_A_TOPIC, NEW_TOPIC, OUT_OF_SCOPE
from editor.context import me, session, settings
from editor.guard import allows
from editor.inbox_words import inbox_words

blueprint = Blueprint("inbox", __name__, url_prefix="/inbox", template_folder="templates")
_A_PAGE = 10
_LIKELY = 3
_NOT_OURS = "out_of_scope"


@blueprint.get("/", endpoint="clusters")
@allows(*EVERYBODY)
def list_clusters():
    """Show the groups, those that most conversations asked first."""
    page = max(1, request.args.get("page", 1, type=int))
    words = inbox_words()
    content = words.content
    found = clusters(session, conversations=settings.inbox_conversations, common=words.common)
    shown = found[(page - 1) * _A_PAGE : page * _A_PAGE]
    likely = {cluster.id: words.search.find(" ".join(cluster.sentences), _LIKELY) for cluster in shown}
    return render_template(
        "inbox/clusters.html",
        clusters=shown,
        likely=likely,
        titles={key: advice.title for key, advice in content.advice.items()},
        themes=_by_theme(content),
        not_ours=[(key, notice.title) for key, notice in content.notices.items() if key.startswith(f"{_NOT_OURS}/")],
        kinds=KINDS,
        count=len(found),
        page=page,
        more=len(found) > page * _A_PAGE,
        least=settings.inbox_conversations,
    )


@blueprint.post("/<int:question_id>/decide")
@allows(AUTHOR)
def decide(question_id: int):
    """Do with a group what was chosen, and go on to the next."""
    action, where = request.form.get("action", ""), request.form.get("next", "")
    page = request.form.get("page", 1, type=int)
    try:
        flash(_decided(_the_cluster(question_id), action), "done")
    except BotError as error:
        # What was begun of a draft must not stay without its decision.
        session.rollback()
        flash(str(error), "error")
        where = f"group-{question_id}"
    return redirect(url_for("inbox.clusters", page=page, _anchor=where or None))


def _decided(cluster: Cluster, action: str) -> str:
    """Carry out a decision and return what came of it, in words."""
    key = _key(action)
    said = "Put aside. The like of it will not come again."
    if key:
        chosen = [sentence for sentence in request.form.getlist("sentence") if sentence in cluster.sentences]
        today = scotlands_time().date()
        change, added = into_draft(session, settings=settings, by=me, action=action, key=key, sentences=chosen, today=today)
        said = f"{len(added)} sentences are in your draft of “{change.title}”, change {change.id}."
    keep_decision(session, who=me, cluster=cluster, action=action, topic=key)
    return said


def _key(action: str) -> str | None:
    """Return the key that an action is about; raise InboxRefused when it needs one and none was chosen."""
    key = {NEW_TOPIC: "new_topic", OUT_OF_SCOPE: "matter"}.get(action, "topic" if action in NEED_A_TOPIC else "")
    chosen = request.form.get(key, "").strip() if key else ""
    if action not in ACTIONS:
        raise InboxRefused("Choose what to do with these questions.")
    if action in NEED_A_TOPIC and not chosen:
        raise InboxRefused("Name the new topic." if action == NEW_TOPIC else "Choose the topic that these questions are about.")
    return chosen or None


def _the_cluster(question_id: int) -> Cluster:
    cluster = find_cluster(session, question_id, conversations=settings.inbox_conversations, common=inbox_words().common)
    if cluster is None:
        raise InboxRefused("These questions are no longer here. Somebody has decided on them, or they were deleted with their conversations.")
    return cluster


def _by_theme(content: Content) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return each theme's name with its topics as (key, title), those that have any."""
    topics = {theme: [(key, advice.title) for key, advice in content.advice.items() if key.startswith(f"{theme}/")] for theme in THEME_NAMES}
    return [(THEME_NAMES[theme], found) for theme, found in topics.items() if found]
