"""What is counted. Each count is of one kind and has a key, such as `topics` and `doorstep/bogus_callers`."""

from __future__ import annotations

CONVERSATIONS = "conversations"
"""Conversations begun: a first message, or the first after an hour without one. Without a key."""
MESSAGES = "messages"
"""Key: `typed` or `pressed`."""
TOPICS = "topics"
"""Topics answered, by key; what is asked on about one is not counted again."""
MOMENTS = "moments"
"""Of topics asked for in words: `now`, `after`, `before`, `unknown`."""
OUTCOMES = "outcomes"
"""Of typed messages: one of OUTCOME_NAMES."""
DANGER = "danger"
"""Danger answers, by class."""
DOUBT = "doubt"
"""Answers with a line on top because there might be danger, by class."""
SHOWN = "signposts_shown"
"""`number/<key>` and `partner/<key>`, once a message."""
TAPPED = "signposts_tapped"
"""The same keys, where somebody tapped one; only the web door can tell."""
CHECKS_BEGUN = "checks_begun"
CHECKS_FINISHED = "checks_finished"
PLANS = "plans_taken"
"""Plans printed or saved, by check; only the web door can tell."""
HELPED, NOT_HELPED = "helped", "not_helped"
"""What people say of answers, by topic."""
REASONS = "reasons"
"""Why an answer did not help, by the reason tapped."""
ALERTS = "alerts"
"""Alerts that reached a reader, by theme."""
COUNCILS = "councils"
"""Searches for partners in which a council area was named, by its name."""

OUTCOME_NAMES = {
    "answered": "Answered",
    "offered": "Topics offered",
    "declined": "Not ours, or not understood",
    "danger": "Danger answered first",
    "notice": "Small talk and short words",
    "outage": "Answered without the assistant",
    "closed": "Told that the door is closed",
}
"""What became of a typed message, in words."""

WEB, TELEGRAM = "web", "telegram"
CHANNELS = {WEB: "Website", TELEGRAM: "Telegram"}
"""The public's doors, in words."""
