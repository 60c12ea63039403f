"""What a demo has in it: editors, drafts in several states, comments, work, questions for the inbox and a month of counts. All made up."""

from __future__ import annotations

import random
import time
from collections import Counter
from datetime import timedelta

from sqlalchemy.orm import Session

from bot import clock
from bot.accounts import people
from bot.accounts.models import ADMINISTRATOR, AUTHOR, PUBLISHER, REVIEWER, User
from bot.changes import review
from bot.changes.drafting import open_change, save
from bot.changes.kinds import Kind
from bot.changes.models import Change
from bot.changes.yaml_text import data_of, rewritten
from bot.counts import kinds
from bot.counts.store import Counted, add, hour_of
from bot.database import session_scope
from bot.inbox.kinds import NOT_UNDERSTOOD, OFFERED
from bot.inbox.models import UnclearQuestion
from bot.settings import Settings
from bot.teamwork import comments, tasks

EDITORS = (
    ("Isla Reid", "isla@example.scot", (AUTHOR,)),
    ("Calum Boyd", "calum@example.scot", (AUTHOR,)),
    ("Ewan Ross", "ewan@example.scot", (REVIEWER,)),
    ("Morag Bain", "morag@example.scot", (PUBLISHER,)),
    ("Angus Kerr", "angus@example.scot", (ADMINISTRATOR,)),
)
"""Name, mail address and roles."""
_DAYS = 30
_QUESTIONS = (
    (
        NOT_UNDERSTOOD,
        (
            "someone keeps flying a drone over my garden",
            "there is a drone hovering at my window every night",
            "neighbour's drone is filming us in the garden",
            "is a drone allowed to fly over my back garden",
        ),
    ),
    (
        OFFERED,
        (
            "a man says he can clean my solar panels for cash today",
            "solar panel cleaner at the door wants cash up front",
            "they knocked to clean the solar panels, do I pay",
            "guy at the door says my solar panels are a fire risk",
        ),
    ),
)
"""Why a group of questions is in the inbox, and what was asked."""


def fill(settings: Settings) -> None:
    """Put it all into a demo's database, whose editors are there."""
    with session_scope(settings.database) as session:
        by_first_name = {user.name.split()[0]: user for user in people.everybody(session)}
        drafts(session, settings, by_first_name)
        talk(session, by_first_name)
        questions(session)
        counts(session)


def drafts(session: Session, settings: Settings, who: dict[str, User]) -> None:
    """Bring changes to several states."""
    isla, calum, ewan, morag = (who[name] for name in ("Isla", "Calum", "Ewan", "Morag"))
    _reword(session, settings, "doorstep/rogue_traders", by=isla)
    returned = _reword(session, settings, "phones/sim_swap", by=isla)
    review.submit(session, returned, by=isla, why="The first step is easier to follow.")
    review.return_with_comment(session, returned, by=ewan, comment="Which source says so? Add it, please.")
    waiting = _reword(session, settings, "home/holidays_festive", by=calum)
    review.submit(session, waiting, by=calum, why="Shorter, for the holidays.")
    learned = _teach(session, settings, "doorstep/bogus_callers", "a man with a clipboard says he has to read my meter the now", by=calum)
    review.submit(session, learned, by=calum, why="People ask about meter readers in these words.")
    approved = _reword(session, settings, "cyber/shopping_tickets", by=isla)
    review.submit(session, approved, by=isla, why="Says first what to do.")
    review.approve(session, approved, by=ewan)
    later = _reword(session, settings, "out/festivals", by=isla)
    review.submit(session, later, by=isla, why="For the festival weekend.")
    review.approve(session, later, by=ewan)
    now = time.time()
    review.schedule(session, later, by=morag, go_live=now + 2 * 86400, expires=now + 9 * 86400)


def talk(session: Session, who: dict[str, User]) -> None:
    """Let the editors talk and ask each other to do things."""
    topic = {"subject": "doorstep/bogus_callers", "address": "/topics/of/doorstep/bogus_callers"}
    thread = comments.say(session, text="@Calum, is the step about chains still what the fire service says?", by=who["Isla"], **topic)
    comments.say(session, text="I asked. They answer next week.", by=who["Calum"], thread=thread, **topic)
    comments.resolve(session, comments.say(session, text="The new number is in.", by=who["Ewan"], **topic), by=who["Ewan"])
    week = clock.now().date() + timedelta(days=7)
    tasks.assign(session, what="Read the sources again", to=who["Isla"], by=who["Ewan"], day=week, **topic)
    tasks.assign(
        session, what="Ring the council about the card", to=who["Calum"], by=who["Isla"], day=clock.now().date() - timedelta(days=1), **topic
    )


def questions(session: Session) -> None:
    """Put groups of questions into the inbox, each asked in conversations of its own."""
    today = clock.now().date()
    for group, (kind, texts) in enumerate(_QUESTIONS):
        for number, text in enumerate(texts):
            day = (today - timedelta(days=number)).isoformat()
            session.add(UnclearQuestion(day=day, kind=kind, asker=f"demo-{group}-{number}", language="en", text=text))


def counts(session: Session) -> None:
    """Count a month of conversations: more in the evening, more on the web, alike each time."""
    chance = random.Random(2015)
    found: Counter[Counted] = Counter()
    hour = hour_of(time.time())
    for back in range(_DAYS * 24):
        busy = 3 if (hour - back) % 24 in range(9, 22) else 1
        for channel, share in ((kinds.WEB, 4), (kinds.TELEGRAM, 2)):
            for _ in range(chance.randrange(busy * share)):
                found.update((hour - back, channel, *event) for event in _conversation(chance, channel))
    add(session, found)


def _conversation(chance: random.Random, channel: str) -> list[tuple[str, str]]:
    """Return what one made-up conversation counts."""
    topics = ("doorstep/bogus_callers", "doorstep/rogue_traders", "cyber/shopping_tickets", "phones/sim_swap", "home/holidays_festive")
    topic = chance.choices(topics, (9, 5, 6, 3, 2))[0]
    outcome = chance.choices(("answered", "offered", "declined", "danger"), (80, 9, 8, 3))[0]
    events = [(kinds.CONVERSATIONS, ""), (kinds.MESSAGES, "typed"), (kinds.OUTCOMES, outcome)]
    if outcome == "danger":
        danger = chance.choice(("caller_at_door", "domestic_abuse_now", "suicide_self_harm"))
        return [*events, (kinds.DANGER, danger), (kinds.SHOWN, "number/emergency_999")]
    if outcome == "answered":
        events += [(kinds.TOPICS, topic), (kinds.MOMENTS, chance.choice(("now", "after", "before", "unknown"))), (kinds.SHOWN, "number/police_101")]
        if chance.random() < 0.3:
            events.append((chance.choices((kinds.HELPED, kinds.NOT_HELPED), (7, 2))[0], topic))
        if channel == kinds.WEB and chance.random() < 0.2:
            events.append((kinds.TAPPED, "number/police_101"))
    return events


def _reword(session: Session, settings: Settings, key: str, *, by: User) -> Change:
    """Draft a small change of a topic's first step."""
    path = f"advice/{key}.yml"
    change = open_change(session, settings=settings, kind=Kind.topic, key=key, by=by)
    data = data_of(change.file(path).text)
    first = next(iter(data["steps"].values()))[0]
    first["text"] = f"{first['text']} Take your time."
    return save(session, change, by=by, version=change.version, texts={path: rewritten(change.file(path).text, data)})


def _teach(session: Session, settings: Settings, key: str, sentence: str, *, by: User) -> Change:
    """Draft one more example of a topic."""
    path = f"nlu/{key}.yml"
    change = open_change(session, settings=settings, kind=Kind.topic, key=key, by=by)
    text = f"{change.file(path).text.rstrip()}\n    - {sentence}\n"
    return save(session, change, by=by, version=change.version, texts={path: text})
