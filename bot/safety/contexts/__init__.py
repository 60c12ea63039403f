"""What makes frightening words harmless: sayings, everyday things, questions about services, what-ifs, stories, and what is long over; whose deed
it was, and who is grown up."""

from __future__ import annotations

from bot.safety.contexts.done_to_them import DONE_TO_THEM
from bot.safety.contexts.everyday_things import EVERYDAY_THINGS
from bot.safety.contexts.grown_up import GROWN_UP
from bot.safety.contexts.idioms import IDIOMS
from bot.safety.contexts.ordinary_matters import ORDINARY_MATTERS
from bot.safety.contexts.past import OVER, SETTLED, STILL
from bot.safety.contexts.questions import QUESTION, SERVICE
from bot.safety.contexts.stories import FICTION

CONTEXTS = {
    "look_alike": IDIOMS + EVERYDAY_THINGS + ORDINARY_MATTERS,
    "question": QUESTION,
    "service": SERVICE,
    "fiction": FICTION,
    "over": OVER,
    "still": STILL,
    "settled": SETTLED,
    "done_to_them": DONE_TO_THEM,
    "grown_up": GROWN_UP,
}
"""Pattern tables by the name that `bot.safety.rules` knows them by."""
