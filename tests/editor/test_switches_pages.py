"""Switches: an administrator closes a door and opens it again, with reasons that stay in the audit."""

import pytest

from bot.accounts.models import ADMINISTRATOR, AUTHOR, PUBLISHER, REVIEWER
from bot.database import session_scope
from bot.switches.switching import message_of

MESSAGE = "The chat is closed while we mend an answer."


@pytest.fixture
def administrator(sign_in):
    """An administrator."""
    return sign_in(ADMINISTRATOR, name="Morag")


def _message(database, channel: str = "web") -> str | None:
    with session_scope(database) as session:
        return message_of(session, channel)


def test_a_door_is_closed_and_opened_again(administrator, database):
    page = administrator.post("/switches/web/close", {"reason": "Wrong number in an answer.", "message": MESSAGE}).text

    assert "Website is closed." in page and MESSAGE in page
    assert _message(database) == MESSAGE
    assert _message(database, "telegram") is None

    page = administrator.post("/switches/web/open", {"reason": "The number is mended."}).text

    assert _message(database) is None
    assert "Wrong number in an answer." in page and "The number is mended." in page
    assert "Morag" in page


def test_without_a_reason_or_with_a_number_it_is_not_closed(administrator, database):
    without = administrator.post("/switches/web/close", {"reason": "", "message": MESSAGE}).text
    number = administrator.post("/switches/web/close", {"reason": "Tests.", "message": "Ring 0141 496 0000."}).text

    assert "Write the reason." in without and MESSAGE in without
    assert "Leave telephone numbers out" in number
    assert _message(database) is None


def test_words_of_an_administrator_stay_words(administrator, database):
    page = administrator.post("/switches/web/close", {"reason": "<script>alert(1)</script>", "message": "<b>Closed</b>"}).text

    assert "<script>alert" not in page and "<b>Closed" not in page


def test_there_is_no_switch_of_what_is_no_door(administrator):
    assert administrator.get("/switches/fax/close").status_code == 404


@pytest.mark.parametrize("role", [AUTHOR, REVIEWER, PUBLISHER])
def test_nobody_else_turns_a_switch(sign_in, database, role):
    browser = sign_in(role)

    refused = browser.post("/switches/web/close", {"reason": "Because.", "message": MESSAGE})

    assert refused.status_code == 403
    assert _message(database) is None
    assert "Switches" not in browser.get("/").text
