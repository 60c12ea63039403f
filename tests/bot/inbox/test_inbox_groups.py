"""Editors see groups of questions that several people asked, each until somebody has decided on it."""

from datetime import date

import pytest

from bot.audit.record import entries
from bot.database import session_scope
from bot.errors import InboxRefused
from bot.inbox.clusters import clusters, find_cluster
from bot.inbox.deciding import decide
from bot.inbox.models import UnclearQuestion
from bot.inbox.rare_words import common_words

BADGES = ["how do I get a parking badge for my mum", "how can I get a parking badge for mum", "where do I get a parking badge for my mother"]
DRONES = ["someone is flying a drone over my garden", "a drone keeps flying over my garden", "there is a drone above my garden every day"]
TODAY = date(2030, 6, 2)
COMMON = common_words([*BADGES, *DRONES] * 2)


def _ask(database, texts: list[str], kind: str = "not_understood", day: str = "2030-06-01", first: int = 0) -> None:
    with session_scope(database) as session:
        for number, text in enumerate(texts, first):
            session.add(UnclearQuestion(day=day, kind=kind, asker=f"asker {number}", language="en", text=text))


def _groups(database, conversations: int = 3) -> list:
    with session_scope(database) as session:
        return clusters(session, conversations=conversations, common=COMMON, today=TODAY)


def test_questions_that_mean_the_same_stand_together(database):
    _ask(database, [*BADGES, *DRONES])

    groups = _groups(database)

    assert [set(group.sentences) for group in groups] == [set(BADGES), set(DRONES)]
    assert [group.conversations for group in groups] == [3, 3]


def test_what_fewer_people_asked_is_not_shown(database):
    _ask(database, BADGES[:2])
    _ask(database, DRONES[:1] * 5)
    with session_scope(database) as session:
        for question in session.query(UnclearQuestion).filter_by(text=DRONES[0]):
            question.asker = "one and the same"

    assert _groups(database) == []
    assert len(_groups(database, conversations=2)) == 1


def test_an_empty_inbox_is_empty(database):
    assert _groups(database) == []


def test_groups_are_the_same_each_time_and_whatever_the_capitals(database):
    _ask(database, [*BADGES, BADGES[0].upper(), *DRONES])

    first, second = _groups(database), _groups(database)

    assert [group.questions for group in first] == [group.questions for group in second]
    assert len(first[0].sentences) == 3 and first[0].conversations == 4


def test_topics_on_offer_today_may_still_be_picked(database):
    _ask(database, BADGES, kind="offered", day=TODAY.isoformat())

    assert _groups(database) == []


def test_what_was_decided_goes_and_does_not_come_again(database):
    _ask(database, [*BADGES, *DRONES])
    with session_scope(database) as session:
        group = find_cluster(session, _groups(database)[0].id, conversations=3, common=COMMON)
        decide(session, who="Ailsa", cluster=group, action="ignored")

    _ask(database, ["how do I get a parking badge for my father", *BADGES[1:]], first=10)

    assert [set(group.sentences) for group in _groups(database)] == [set(DRONES)]
    with session_scope(database) as session:
        [entry] = entries(session)
        assert entry.after == {"action": "ignored", "topic": None, "sentences": 3, "conversations": 3}
        assert "badge" not in str((entry.before, entry.after, entry.subject))


def test_a_decision_needs_what_it_is_about(database):
    _ask(database, BADGES)
    [group] = _groups(database)

    with session_scope(database) as session:
        with pytest.raises(InboxRefused, match="Choose the topic"):
            decide(session, who="Ailsa", cluster=group, action="example")
        with pytest.raises(InboxRefused, match="Choose what to do"):
            decide(session, who="Ailsa", cluster=group, action="burn")
    assert len(_groups(database)) == 1


def test_names_and_other_rare_words_are_hidden_unless_several_people_used_them(database):
    _ask(
        database,
        [
            "how do I get a parking badge for my mum Wullielmina",
            "how do I get a parking badge for my mum, agnes o'donnell",
            "how do I get a kerb parking badge for my mum [phone number]",
            "how do I get a kerb parking badge for my mum",
            "HOW do I get a Kerb parking badge for my mum",
        ],
    )

    [group] = _groups(database)

    assert set(group.sentences) == {
        "how do I get a parking badge for my mum [word]",
        "how do I get a parking badge for my mum, [word] [word]",
        "how do I get a kerb parking badge for my mum [phone number]",
        "how do I get a kerb parking badge for my mum",
    }
