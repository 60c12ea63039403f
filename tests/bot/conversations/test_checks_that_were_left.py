"""After an hour of silence an open check was left: its place goes from the turns and from Rasa's memory, and a line says that there was one."""

import time

import pytest
import sqlalchemy as sa
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, SessionStarted, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

from actions import server
from bot.answers.checks import CARRY_ON, check_reply, left_reply
from bot.conversations.checks import SILENCE, leave_silent_checks
from bot.conversations.models import Conversation, Turn
from bot.conversations.store import remember_turn, turns_of
from bot.database import session_scope
from bot.payloads import Command, verify
from bot.release.store import CurrentContent, Releases
from bot.reply import Button, Reply
from bot.serving.tracker_store import OneRowTrackerStore

WHO = "a-visitor-in-a-check"


@pytest.fixture
def state(corpus) -> str:
    """A place in a check with two answers."""
    return f"phone/{corpus.checks['phone'].fingerprint()}/3/12"


@pytest.fixture
async def in_a_check(database, corpus, state, monkeypatch, settings):
    """A conversation with a check that is open, and danger answered beside it."""
    monkeypatch.setattr("bot.serving.tracker_store.get_settings", lambda: settings)
    with session_scope(database) as session:
        remember_turn(session, conversation_id=WHO, asked="naw", replies=[check_reply(corpus, state)])
        aside = Reply("Ring 999 now.", (Button(CARRY_ON, f"check/{state}"), Button("Menu", "menu/")), {"kind": "danger"})
        remember_turn(session, conversation_id=WHO, asked="he is here", replies=[aside])
    events = [
        ActionExecuted("action_session_start"),
        SessionStarted(),
        SlotSet("topic", "home/bicycles"),
        SlotSet("check", state),
        SlotSet("check_aside", 1.0),
    ]
    store = OneRowTrackerStore(Domain.load("domain.yml"))
    await store.save(DialogueStateTracker.from_events(WHO, events, Domain.load("domain.yml").slots))
    return store


def _kept(database) -> str:
    with session_scope(database) as session:
        turns = [tuple(row) for row in session.execute(sa.select(Turn.asked, Turn.replies))]
        return str([turns, session.execute(sa.select(Conversation.tracker)).scalars().all()])


def _leave(database, corpus, *, after: float) -> int:
    with session_scope(database) as session:
        return leave_silent_checks(session, left=lambda key: left_reply(corpus, key), now=time.time() + after)


def test_within_the_hour_the_check_stays_where_it_is(in_a_check, database, corpus, state):
    assert _leave(database, corpus, after=SILENCE - 60) == 0

    assert _kept(database).count(state) > 2


async def test_after_an_hour_nothing_of_the_answers_is_left_in_any_row(in_a_check, database, corpus, state):
    assert _leave(database, corpus, after=SILENCE + 60) == 1

    kept = _kept(database)
    assert state not in kept and corpus.checks["phone"].fingerprint() not in kept and "naw" not in kept
    tracker = await in_a_check.retrieve(WHO)
    assert (tracker.get_slot("check"), tracker.get_slot("check_aside"), tracker.get_slot("topic")) == (None, None, "home/bicycles")


def test_who_comes_back_reads_that_there_was_a_check_and_everything_else(in_a_check, database, corpus):
    _leave(database, corpus, after=SILENCE + 60)

    with session_scope(database) as session:
        [(asked, [line]), (danger_asked, [danger])] = turns_of(session, conversation_id=WHO)
    assert asked == "Is my phone ready for a thief?"
    assert line.text == "You left the check “Is my phone ready for a thief?” here. I kept none of your answers."
    assert (danger_asked, danger.text, [button.title for button in danger.buttons]) == ("he is here", "Ring 999 now.", ["Menu"])


def test_doing_it_again_does_nothing(in_a_check, database, corpus):
    _leave(database, corpus, after=SILENCE + 60)
    before = _kept(database)

    assert _leave(database, corpus, after=2 * SILENCE) == 0
    assert _kept(database) == before


def test_of_a_check_that_is_gone_from_the_release_not_even_a_line_stays(in_a_check, database):
    with session_scope(database) as session:
        leave_silent_checks(session, left=lambda key: None, now=time.time() + SILENCE + 60)

    with session_scope(database) as session:
        assert [asked for asked, _ in turns_of(session, conversation_id=WHO)] == ["he is here"]


def test_the_action_server_leaves_checks_with_a_button_to_begin_anew(in_a_check, database, settings, releases, state, monkeypatch):
    monkeypatch.setattr(server, "get_settings", lambda: settings)
    monkeypatch.setattr(server, "current_content", lambda: CurrentContent(releases))
    with session_scope(database) as session:
        session.execute(sa.update(Turn).values(created=Turn.created - 2 * SILENCE))
        session.execute(sa.update(Conversation).values(updated=Conversation.updated - 2 * SILENCE))

    server._forget_old()

    assert state not in _kept(database)
    with session_scope(database) as session:
        [(_, [line]), _] = turns_of(session, conversation_id=WHO)
    assert verify(line.buttons[0].payload, settings.secret) == Command("check", "phone")


def test_without_any_release_the_answers_go_all_the_same(in_a_check, database, settings, state, monkeypatch):
    monkeypatch.setattr(server, "get_settings", lambda: settings)
    monkeypatch.setattr(server, "current_content", lambda: CurrentContent(Releases(settings.releases_dir / "none")))
    with session_scope(database) as session:
        session.execute(sa.update(Turn).values(created=Turn.created - 2 * SILENCE))

    server._forget_old()

    with session_scope(database) as session:
        assert [asked for asked, _ in turns_of(session, conversation_id=WHO)] == ["he is here"]
