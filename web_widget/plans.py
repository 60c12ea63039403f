"""Plans of self-checks: on the page that shows one, as a page to print, as a text to keep. Each is made anew from the answers, and kept nowhere."""

from __future__ import annotations

from flask import Blueprint, Response, render_template, request
from werkzeug.exceptions import BadRequest

from bot.answers.checks import check_reply, over_state
from bot.answers.plan_text import plan_text
from bot.checks.state import State
from bot.counts.kinds import PLANS, WEB
from bot.counts.tally import tally_of
from bot.reply import Reply
from web_widget import trust
from web_widget.door import Door, get_door
from web_widget.turn import Turn

blueprint = Blueprint("plans", __name__)
HELD = "held"
"""Field by which a page without JavaScript hands on the state of the plan it shows."""
_GONE = "I cannot make a plan from that. Do the check again on the chat page."


@blueprint.post("/plan")
def show() -> Response | str:
    """Show a plan as a page to print, or hand it over as a text file."""
    trust.refuse_other_sites()
    plan = _plan(get_door(), request.form.get("state", ""))
    if plan is None or plan.card["kind"] != "plan":
        raise BadRequest(_GONE)
    tally_of(get_door().settings.database).count(WEB, {(PLANS, plan.card["check"]): 1})
    if request.form.get("as") == "text":
        name = f"{plan.card['check'].replace('_', '-')}-plan.txt"
        return Response(plan_text(plan.card), mimetype="text/plain", headers={"Content-Disposition": f'attachment; filename="{name}"'})
    return render_template("plan.html", card=plan.card, folds_open=True)


def held() -> str | None:
    """Return the state of the plan that the page which sent this form shows; None where it shows none."""
    return request.form.get(HELD) or None if request.method == "POST" else None


def with_plan(door: Door, turns: list[Turn] | None, state: str | None) -> list[Turn] | None:
    """Return the turns with the plan of a state in the place of the line that is kept of it."""
    plan = _plan(door, state) if state else None
    if not turns or plan is None:
        return turns
    shown = door.signed(plan)
    return [(asked, [shown if _is_kept_of(reply, plan) else reply for reply in replies]) for asked, replies in turns]


def _plan(door: Door, written: str) -> Reply | None:
    """Return the reply that ends the check of a state, which may be anything; None when it ends none."""
    if door.content is None or State.parse(written) is None:
        return None
    reply = check_reply(door.content, written)
    return reply if over_state(reply) else None


def _is_kept_of(reply: Reply, plan: Reply) -> bool:
    return reply.card.get("kind") == "check_over" and reply.card.get("check") == plan.card["check"]
