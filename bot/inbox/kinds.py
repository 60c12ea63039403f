"""Why a question is in the inbox, and what can be done about it."""

from __future__ import annotations

NOT_UNDERSTOOD, DECLINED, OFFERED, NOT_HELPFUL = "not_understood", "declined", "offered", "not_helpful"
PICKED_ANOTHER = "picked_another"
KINDS = {
    NOT_UNDERSTOOD: "Not understood",
    DECLINED: "Said not to be ours",
    OFFERED: "Topics offered, none picked",
    NOT_HELPFUL: "Answered, marked as no help",
    PICKED_ANOTHER: "Answered, another topic picked",
}
EXAMPLE, HELD_OUT, NEW_TOPIC, OUT_OF_SCOPE, IGNORED = "example", "held_out", "new_topic", "out_of_scope", "ignored"
ACTIONS = {
    EXAMPLE: "Add as examples of a topic",
    HELD_OUT: "Add as held-out tests of a topic",
    NEW_TOPIC: "Begin a new topic",
    OUT_OF_SCOPE: "Not our matter",
    IGNORED: "Ignore",
}
NEED_A_TOPIC = (EXAMPLE, HELD_OUT, NEW_TOPIC)
