"""What cannot be reached is named no more, at once; what people in danger need always is."""

import pytest

from bot.accounts import people
from bot.answers.advice import advice_reply
from bot.answers.danger import danger_reply
from bot.answers.parts import said
from bot.answers.respond import respond_to_command
from bot.audit.record import entries
from bot.content.content import Content
from bot.database import session_scope
from bot.errors import HidingRefused
from bot.partners import hiding
from bot.partners.hiding import NEVER_HIDDEN, NUMBERS, ORGANISATIONS
from bot.partners.queries import find_partners
from bot.partners.reachable import Hidden, ReachableContent, without
from bot.partners.seed import seed_directory
from bot.payloads import Command
from bot.release.store import Releases

TOPIC = "safety/domestic_abuse"


@pytest.fixture
def isla(database):
    with session_scope(database) as session:
        people.add(session, name="Isla", email="isla@example.scot", roles=["publisher"], by=None)

    def hide(content: Content, kind: str, key: str, reason: str = "The line is dead.") -> None:
        with session_scope(database) as session:
            hiding.hide(session, content=content, kind=kind, key=key, reason=reason, by=people.find(session, "isla@example.scot"))

    return hide


def test_a_hidden_partner_is_gone_within_two_seconds_and_back_as_soon(database, releases, settings, corpus, isla):
    clock = iter(range(0, 100, 2))
    current = ReachableContent(releases, database, clock=lambda: next(clock))
    assert "sdafmh" in current.get().organisations

    isla(corpus, ORGANISATIONS, "sdafmh")
    assert "sdafmh" not in current.get().organisations

    with session_scope(database) as session:
        hiding.show_again(session, kind=ORGANISATIONS, key="sdafmh", by=people.find(session, "isla@example.scot"))
    assert "sdafmh" in current.get().organisations


def test_the_content_is_the_same_object_while_nothing_changes(database, releases):
    current = ReachableContent(releases, database)

    assert current.get() is current.get()


def test_a_database_out_of_reach_leaves_the_answers(releases: Releases, tmp_path):
    assert ReachableContent(releases, f"sqlite:///{tmp_path / 'no-tables.db'}").get().advice


def test_the_next_partner_stands_in_for_the_hidden_ones(corpus):
    named = corpus.advice[TOPIC].partners
    left = without(corpus, Hidden(organisations=frozenset(named) - NEVER_HIDDEN[ORGANISATIONS]))
    every = without(corpus, Hidden(organisations=frozenset(named)))

    assert not {part["key"] for part in advice_reply(left, TOPIC).card["partners"]} & (set(named) - NEVER_HIDDEN[ORGANISATIONS])
    [other] = advice_reply(every, TOPIC).card["partners"]
    assert TOPIC in corpus.organisations[other["key"]].topics or corpus.organisations[other["key"]].topics == "all"


def test_the_directory_names_others_instead(database, corpus, isla):
    def found() -> list:
        with session_scope(database) as session:
            return find_partners(session, topic=TOPIC, preferred=corpus.advice[TOPIC].partners)

    with session_scope(database) as session:
        seed_directory(session, corpus)
    first = found()[0][0]
    isla(corpus, ORGANISATIONS, first)

    assert len(found()) == 3 and first not in dict(found())


def test_a_hidden_number_is_offered_nowhere_and_sentences_say_so(database, corpus, isla):
    key = next(contact.number for contact in corpus.advice[TOPIC].contact if contact.number not in NEVER_HIDDEN[NUMBERS])
    spoken = corpus.numbers[key].number
    content = without(corpus, Hidden(numbers=frozenset({key})))

    for topic in content.advice:
        reply = advice_reply(content, topic)
        assert spoken not in reply.text and reply.card["contacts"]
    for danger in content.danger:
        assert spoken not in str(danger_reply(content, danger).card)
    assert said(f"Ring {{{key}}}.", content) == f"Ring {corpus.numbers[key].name} (out of reach just now)."
    isla(corpus, NUMBERS, key)
    with session_scope(database) as session:
        seed_directory(session, corpus)
        assert all(key not in partner.numbers for _, partner in find_partners(session, topic=TOPIC, limit=90))


def test_every_partner_hidden_but_those_that_never_are_leaves_every_answer_whole(corpus):
    everything = Hidden(frozenset(corpus.organisations) - NEVER_HIDDEN[ORGANISATIONS], frozenset(corpus.numbers) - NEVER_HIDDEN[NUMBERS])
    content = without(corpus, everything)

    for topic in content.advice:
        assert advice_reply(content, topic).card["contacts"]
        assert respond_to_command(content, Command("partners", topic)).card["partners"]
    assert all(danger_reply(content, key).card["contacts"] for key in content.danger)


@pytest.mark.parametrize(("kind", "key"), [(kind, key) for kind, keys in NEVER_HIDDEN.items() for key in sorted(keys)])
def test_what_people_in_danger_need_is_never_hidden(corpus, isla, kind, key):
    assert key in getattr(corpus, kind)
    with pytest.raises(HidingRefused, match="never hidden"):
        isla(corpus, kind, key)


@pytest.mark.parametrize(
    ("key", "reason", "words"), [("sdafmh", " ", "Say in a few words"), ("nobody", "gone", "nothing called"), ("sdafmh", "a" * 301, "300")]
)
def test_hiding_needs_a_reason_and_something_to_hide(corpus, isla, key, reason, words):
    with pytest.raises(HidingRefused, match=words):
        isla(corpus, ORGANISATIONS, key, reason)


def test_hiding_is_in_the_audit_with_its_reason(database, corpus, isla):
    isla(corpus, ORGANISATIONS, "sdafmh")

    with session_scope(database) as session:
        [entry] = entries(session, subject="organisations/sdafmh")
        assert (entry.action, entry.after) == ("signpost.hide", {"reason": "The line is dead."})
        assert list(hiding.everything_hidden(session)) == ["organisations/sdafmh"]
