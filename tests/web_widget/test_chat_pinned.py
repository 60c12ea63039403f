"""A danger answer's number stays at the top of the page until it is hidden."""

import re

import pytest
from scripted_assistant import every_kind_of_card


@pytest.fixture
def visitor(visitor, rasa, content):
    """A browser whose questions are names of cards."""
    rasa.answers = {name: [reply] for name, reply in every_kind_of_card(content).items()}
    return visitor


def _pinned(visitor) -> str:
    page = visitor.get("/").text
    strip = page.split('<section id="pinned"')[1].split("</section>")[0]
    return "" if " hidden" in strip.split(">")[0] else strip


def _ask(visitor, text: str) -> None:
    visitor.post("/chat/messages", json={"text": text})


def test_it_stays_while_the_conversation_goes_on(visitor):
    assert _pinned(visitor) == ""
    _ask(visitor, "danger")
    _ask(visitor, "advice")

    strip = _pinned(visitor)

    assert 'href="tel:999"' in strip and "I can’t talk" in strip


def test_the_latest_danger_takes_the_place(visitor):
    _ask(visitor, "danger")
    _ask(visitor, "danger that is urgent")

    assert 'href="tel:159"' in _pinned(visitor)


def test_it_goes_when_it_is_hidden_and_comes_back_with_the_next_danger(visitor):
    _ask(visitor, "danger")
    token = re.search(r'name="csrf_token" value="([^"]+)"', visitor.get("/").text).group(1)

    forged = visitor.post("/chat/unpin", data={})
    still = _pinned(visitor)
    answer = visitor.post("/chat/unpin", data={"csrf_token": token})

    assert (forged.status_code, answer.status_code) == (400, 303)
    assert still
    assert _pinned(visitor) == ""
    _ask(visitor, "advice")
    assert _pinned(visitor) == ""
    _ask(visitor, "danger")
    assert _pinned(visitor)


def test_the_script_hides_it_too(visitor):
    _ask(visitor, "danger")

    assert visitor.post("/chat/unpin", json={}).json == {"pinned": False}
    assert _pinned(visitor) == ""


def test_what_needs_care_more_than_speed_is_not_pinned(visitor):
    _ask(visitor, "danger that needs care")

    assert _pinned(visitor) == ""


def test_forgetting_takes_it_away(visitor):
    _ask(visitor, "danger")
    visitor.post("/chat/forget", json={})

    assert _pinned(visitor) == ""


def test_deaf_people_and_those_who_cannot_speak_find_relay_and_sign_language(visitor):
    _ask(visitor, "danger")

    page, strip = visitor.get("/").text, _pinned(visitor)

    assert "press 55" in strip and "18000 in the Relay UK app" in strip
    assert 'href="tel:18000"' in page and 'href="https://999bsl.co.uk"' in page
