"""Who can help: by topic, by place, by person."""

from dataclasses import replace

import pytest
from frozen_release import freeze

from bot.content.content import Content
from bot.content.models import Organisation
from bot.database import session_scope
from bot.nlu.places import Gazetteer
from bot.partners.hiding import ORGANISATIONS
from bot.partners.in_step import DirectoryInStep
from bot.partners.models import HiddenSignpost
from bot.partners.people import who_is_meant
from bot.partners.queries import find_partners
from bot.partners.seed import seed_directory


def _organisation(**differences) -> Organisation:
    usual = {"name": "Helpers", "does": "Helps.", "serves": "People", "who": ["anyone"], "area": "scotland", "topics": "all", "checked": "2030-01-01"}
    return Organisation(**{**usual, **differences})


@pytest.fixture
def directory(database):
    content = Content(
        organisations={
            "everyone": _organisation(numbers=["a"]),
            "doors": _organisation(topics=["doorstep/id_checks"], numbers=["b"]),
            "dundee": _organisation(topics=["doorstep/id_checks"], area=["dundee_city"]),
            "older": _organisation(who=["older_people"]),
            "unreachable": _organisation(),
        }
    )
    with session_scope(database) as session:
        assert seed_directory(session, content)
        assert not seed_directory(session, content)
    return database


def _found(url: str, **asked) -> list[str]:
    with session_scope(url) as session:
        return [key for key, _ in find_partners(session, **asked)]


@pytest.mark.both_databases
def test_those_who_can_be_rung_come_before_those_who_cannot(directory):
    assert _found(directory)[:2] == ["everyone", "doors"] or _found(directory)[0] == "everyone"
    assert _found(directory, limit=9)[-1] == "unreachable"


@pytest.mark.both_databases
def test_an_editors_order_wins_among_those_for_the_topic(directory):
    assert _found(directory, topic="doorstep/id_checks", preferred=["doors", "everyone"])[:2] == ["doors", "everyone"]


@pytest.mark.both_databases
def test_local_help_comes_first_in_its_place_and_is_not_named_elsewhere(directory):
    assert _found(directory, council="dundee_city")[0] == "dundee"
    assert "dundee" not in _found(directory, limit=9)
    assert "dundee" not in _found(directory, council="fife", limit=9)


def test_help_for_other_people_is_left_out(directory):
    assert _found(directory, who="older_people")[0] == "older"
    assert "older" not in _found(directory, who="students", limit=9)


def test_what_an_editor_has_hidden_is_not_named_and_stays_hidden_after_seeding(directory, database):
    with session_scope(database) as session:
        session.add(HiddenSignpost(kind=ORGANISATIONS, key="everyone", reason="moved", since=0, by_name="Isla"))
        seed_directory(session, Content(organisations={"everyone": _organisation(name="New name")}))

    assert _found(directory, limit=9) == []


def test_the_real_directory_names_the_abuse_helpline_first(database, corpus):
    with session_scope(database) as session:
        seed_directory(session, corpus)
    topic = "safety/domestic_abuse"

    assert "sdafmh" in _found(database, topic=topic, preferred=corpus.advice[topic].partners)


def test_places_are_found_as_people_type_them(corpus):
    gazetteer = Gazetteer.of(corpus.councils, corpus.elsewhere)

    def councils(text):
        return [place["council"] for place in gazetteer.find(text)]

    assert councils("who can help me in Dundee") == ["dundee_city"]
    assert councils("im in broughty ferry") == ["dundee_city"]
    assert councils("Bo’ness or BONESS") == ["falkirk", "falkirk"]
    assert councils("we live in Manchester") == [None]
    assert councils("my phone was stolen") == []


def test_all_32_councils_and_13_divisions_are_there(corpus):
    assert len(corpus.councils) == 32
    assert len({council.division.letter for council in corpus.councils.values()}) == 13


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("who can help my gran", "older_people"),
        ("I have a wee shop, my shop was robbed", "businesses"),
        ("I am deaf", "deaf_people"),
        ("who can help", None),
    ],
)
def test_the_person_is_heard(text, who):
    assert who_is_meant(text) == who


def test_the_directory_follows_the_release_in_service_there_and_back(database, releases, corpus, tmp_path):
    directory = DirectoryInStep(releases, database)
    changed = replace(corpus, organisations={**corpus.organisations, "new_line": _organisation(name="A New Line", numbers=["police_101"])})
    first = releases.current_id()
    freeze(releases, "2030-06-02-120000", changed, tmp_path)

    assert directory.look() and not directory.look()
    assert "new_line" not in _found(database, limit=99)
    releases.put_in_service("2030-06-02-120000")
    assert directory.look() and "new_line" in _found(database, limit=99)
    releases.put_in_service(first)
    assert directory.look() and "new_line" not in _found(database, limit=99)
