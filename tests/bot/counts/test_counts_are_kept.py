"""What is counted of messages, and that counting never costs anybody their answer."""

import pytest
import sqlalchemy as sa
from scripted_assistant import ScriptedRasa, every_kind_of_card

from bot.answers.advice import advice_reply
from bot.answers.suggestions import suggestions_reply
from bot.counts import kinds
from bot.counts.happened import outcome_of, what_was_pressed, what_was_typed
from bot.counts.models import HourlyCount
from bot.counts.store import add
from bot.counts.tally import Tally, tally_of
from bot.database import session_scope
from bot.nlu.understanding import Understanding
from bot.payloads import Command, sign

CONVERSATION = "a conversation of somebody"


def _rows(database) -> dict:
    with session_scope(database) as session:
        rows = session.execute(
            sa.select(HourlyCount.channel, HourlyCount.kind, HourlyCount.key, sa.func.sum(HourlyCount.n)).group_by("channel", "kind", "key")
        )
        return {(channel, kind, key): n for channel, kind, key, n in rows}


def test_an_answer_is_counted_with_its_topic_moment_and_signposts(corpus):
    reply = advice_reply(corpus, "doorstep/bogus_callers")

    counted = what_was_typed([reply], Understanding(kind="advice", topic="doorstep/bogus_callers", moment="now"), begins=True)

    assert counted[kinds.CONVERSATIONS, ""] == 1
    assert counted[kinds.MESSAGES, "typed"] == 1
    assert counted[kinds.TOPICS, "doorstep/bogus_callers"] == 1
    assert counted[kinds.MOMENTS, "now"] == 1
    assert counted[kinds.OUTCOMES, "answered"] == 1
    assert counted[kinds.SHOWN, "number/police_101"] == 1


def test_every_kind_of_answer_has_an_outcome_and_no_words_are_counted(corpus):
    replies = every_kind_of_card(corpus)

    for name, reply in replies.items():
        counted = what_was_typed([reply], None, begins=False)

        assert outcome_of([reply]) in kinds.OUTCOME_NAMES, name
        assert all(kind and len(key) <= 80 and reply.text not in key for kind, key in counted), name
    assert outcome_of([replies["danger"]]) == "danger"
    assert outcome_of([replies["suggestions"]]) == "offered"
    assert outcome_of([suggestions_reply(corpus, [])]) == "declined"
    assert outcome_of([replies["out of scope"]]) == "declined"


def test_danger_is_counted_by_its_class(corpus):
    counted = what_was_typed([every_kind_of_card(corpus)["danger"]], None, begins=False)

    assert counted[kinds.DANGER, "caller_at_door"] == 1


def test_what_people_say_of_an_answer_is_counted(corpus):
    no = what_was_pressed([], Command("helped", "no/home/burglary_prevention"), begins=False)
    why = what_was_pressed([], Command("why", "too_long"), begins=False)

    assert no[kinds.NOT_HELPED, "home/burglary_prevention"] == 1
    assert why[kinds.REASONS, "too_long"] == 1


@pytest.mark.both_databases
def test_counts_of_an_hour_add_up_whoever_adds_them(database):
    first, second = Tally(database), Tally(database)
    for tally in (first, second, first):
        tally.count("web", {(kinds.MESSAGES, "typed"): 1, (kinds.TOPICS, "home/burglary_prevention"): 1})
        tally.write()

    assert _rows(database) == {("web", kinds.MESSAGES, "typed"): 3, ("web", kinds.TOPICS, "home/burglary_prevention"): 3}


def test_a_database_that_is_away_costs_no_answer_and_no_count(settings, database, corpus):
    with session_scope(database) as session:
        session.execute(sa.text("ALTER TABLE hourly_counts RENAME TO away"))
    tally = Tally(database)

    tally.count("web", {(kinds.MESSAGES, "typed"): 1})
    tally.write()
    with session_scope(database) as session:
        session.execute(sa.text("ALTER TABLE away RENAME TO hourly_counts"))
    tally.write()

    assert _rows(database) == {("web", kinds.MESSAGES, "typed"): 1}


def test_an_answer_that_cannot_be_counted_is_given(settings, database, releases, corpus, monkeypatch):
    monkeypatch.setattr("bot.noticing.what_was_typed", lambda *_, **__: 1 / 0)
    assistant = ScriptedRasa(corpus).assistant(settings)

    assert assistant.ask(CONVERSATION, "hello")[0].text


def test_typed_and_tapped_messages_of_a_door_are_counted_under_its_name(settings, database, releases, corpus):
    assistant = ScriptedRasa(corpus).assistant(settings, channel="telegram")

    assistant.ask(CONVERSATION, "hello")
    assistant.press(CONVERSATION, sign("topic/home/burglary_prevention", settings.secret))
    tally_of(database).write()

    rows = _rows(database)
    assert rows["telegram", kinds.MESSAGES, "typed"] == 1
    assert rows["telegram", kinds.MESSAGES, "pressed"] == 1
    assert rows["telegram", kinds.TOPICS, "home/burglary_prevention"] == 1
    assert not any(CONVERSATION in part or "hello" in part for row in rows for part in row)


def test_counting_nothing_is_no_failure(database):
    with session_scope(database) as session:
        add(session, {})

    assert _rows(database) == {}
