"""A guided first change: an exercise on a sentence that stands nowhere else. Nothing of it can reach the shelf or the public."""

from __future__ import annotations

import time

from sqlalchemy.orm import Session

from bot.accounts.models import User
from bot.content.readability import reading_age, words
from bot.errors import CommentRefused
from bot.teamwork.models import FirstChange

BEFORE = (
    "In the event of unsolicited callers presenting at the property, the door should be kept secured until such time as "
    "their identity has been verified."
)
"""The sentence to be written better."""
READ, WRITE, PREVIEW, HAND_IN, DONE = range(5)
STEPS = ("Read the topic", "Write the step anew", "See it as the public will", "Hand it in", "Done")
_LONGEST, _MOST_WORDS, _YOUNGEST, _OLDEST = 200, 25, 5, 11


def progress(session: Session, user: User) -> FirstChange | None:
    """Return how far somebody has come; None before they began."""
    return session.get(FirstChange, user.id)


def begin(session: Session, user: User) -> FirstChange:
    """Begin, begin again, or go on after a stop."""
    found = progress(session, user)
    if found is None:
        found = FirstChange(user_id=user.id, step=READ, sentence=BEFORE, note="")
        session.add(found)
    elif found.finished:
        found.step, found.sentence, found.note, found.finished = READ, BEFORE, "", None
    found.stopped = None
    session.flush()
    return found


def stop(session: Session, user: User) -> None:
    """Stop being reminded of it; what was written is kept."""
    found = progress(session, user) or begin(session, user)
    found.stopped = time.time()


def go_to(exercise: FirstChange, step: int) -> None:
    """Go to a step that has been reached before, or to the one after."""
    if READ <= step <= min(exercise.step + 1, HAND_IN):
        exercise.step = step


def write(exercise: FirstChange, sentence: str) -> None:
    """Keep the sentence as it was written and go on to its preview. Raises CommentRefused when there is nothing to see."""
    sentence = " ".join(sentence.split())
    if not sentence:
        raise CommentRefused("Write the step.")
    if len(sentence) > _LONGEST:
        raise CommentRefused(f"A step has up to {_LONGEST} characters. This one has {len(sentence)}.")
    if sentence == BEFORE:
        raise CommentRefused("That is the old sentence. Write it so that somebody frightened knows what to do.")
    exercise.sentence, exercise.step = sentence, PREVIEW


def hand_in(exercise: FirstChange, note: str) -> None:
    """End the exercise. Raises CommentRefused when it is not said what changes and why."""
    if not note.strip():
        raise CommentRefused("Say in one sentence what changes, and why.")
    exercise.note, exercise.step, exercise.finished = note.strip(), DONE, time.time()


def remarks(sentence: str) -> list[str]:
    """Return what a check would say of a sentence, as it does of a real draft."""
    age, count = reading_age(sentence), len(words(sentence))
    hard = f"Reading age {age:.0f}. Aim for {_OLDEST} or less: shorter sentences, shorter words."
    found = [hard if age > _OLDEST else f"Reading age {max(age, _YOUNGEST):.0f}: good."]
    if count > _MOST_WORDS:
        found.append(f"{count} words. Make it two sentences.")
    return found
