"""What was done with a change, told in words."""

from __future__ import annotations

from bot.audit.models import AuditEntry

_DONE = {
    "accept_losses": "said why it is worth it that some answers get worse",
    "approve": "approved it",
    "approve_in_emergency": "approved it alone, in an emergency",
    "assign": "asked somebody to work on it",
    "catch_up": "joined it with what went live meanwhile",
    "edit": "wrote in it",
    "end": "took it out of service, as it was to end",
    "open": "began it",
    "publish": "pressed Publish",
    "publish_failed": "could not publish it",
    "published": "published it",
    "put_in_service_again": "put it back in service",
    "resolve": "compared it with what went live meanwhile",
    "return": "returned it",
    "schedule": "noted its times",
    "stop_test": "stopped its test",
    "submit": "handed it in",
    "take_back": "took it back to edit",
    "take_out_of_service": "took it out of service",
    "test_before_going_live": "had it tested before it goes live",
    "try": "had it tested",
    "withdraw": "withdrew it",
}
"""By the name of an action on a change, without `change.`."""


def done(step: AuditEntry) -> str:
    """Tell what somebody did, as in “Isla handed it in”."""
    name = step.action.partition(".")[2]
    return f"{step.who.partition(' <')[0]} {_DONE.get(name, name.replace('_', ' '))}"
