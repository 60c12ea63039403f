"""Forgetting: nothing stays, on the server or in the cookie, whatever was on its way."""

import html

import pytest
import sqlalchemy as sa

from bot.answers.forgetting import forgotten_reply
from bot.conversations.models import Conversation, Turn
from bot.database import session_scope

LEAVE_TO = "https://www.bbc.co.uk/weather"


@pytest.fixture
def rows(settings):
    """Return how many rows there are of anybody's conversation."""

    def count() -> int:
        with session_scope(settings.database) as session:
            return sum(session.execute(sa.select(sa.func.count()).select_from(table)).scalar() for table in (Turn, Conversation))

    return count


@pytest.fixture
def tracked(settings, rasa):
    """Let the far end keep a tracker, as Rasa does."""

    def keep() -> None:
        with session_scope(settings.database) as session:
            session.merge(Conversation(sender_id=rasa.received[-1]["sender"], updated=1.0, tracker="{}"))

    rasa.meanwhile = keep


def test_forgetting_by_script_leaves_no_row_and_no_cookie(visitor, tracked, rows):
    visitor.post("/chat/messages", json={"text": "hello"})
    assert rows() == 2

    answer = visitor.post("/chat/forget", json={})

    assert answer.status_code == 200
    assert rows() == 0
    assert visitor.get_cookie("keepsafe") is None


def test_forgetting_by_form_leads_back_to_an_empty_page(visitor, tracked, rows, token_on):
    page = visitor.post("/chat", data={"text": "something private"}, follow_redirects=True).text

    answer = visitor.post("/chat/forget", data={"csrf_token": token_on(page)}, follow_redirects=True)

    assert rows() == 0
    assert "something private" not in answer.text
    assert visitor.get_cookie("keepsafe") is None


def test_leaving_without_javascript_forgets_and_goes_to_a_neutral_page(visitor, tracked, rows, token_on):
    page = visitor.post("/chat", data={"text": "hello"}, follow_redirects=True).text

    answer = visitor.post("/chat/forget", data={"csrf_token": token_on(page), "leave": "1"})

    assert (answer.status_code, answer.headers["Location"]) == (303, LEAVE_TO)
    assert rows() == 0
    assert visitor.get_cookie("keepsafe") is None


def test_leaving_from_the_widget_forgets_the_widgets_conversation(visitor, tracked, rows):
    visitor.post("/chat/messages?in=widget", json={"text": "hello"})

    visitor.post("/chat/forget?in=widget", json={})

    assert rows() == 0
    assert visitor.get_cookie("keepsafe_widget") is None


def test_a_stale_page_still_lets_people_leave(visitor):
    visitor.post("/chat/messages", json={"text": "hello"})

    answer = visitor.post("/chat/forget", data={"leave": "1", "csrf_token": "stale"})

    assert answer.headers["Location"] == LEAVE_TO


def test_a_browser_that_vouches_for_our_page_needs_no_token_to_forget(visitor, tracked, rows):
    visitor.post("/chat/messages", json={"text": "hello"})

    visitor.post("/chat/forget", data={"leave": "1"}, headers={"Sec-Fetch-Site": "same-origin"})

    assert rows() == 0


def test_forgetting_where_there_is_nothing_is_no_failure(visitor):
    assert visitor.post("/chat/forget", json={}).status_code == 200
    assert visitor.post("/chat/forget", data={}).status_code == 303


def test_an_answer_that_was_on_its_way_is_not_kept(app, visitor, tracked, rasa, rows):
    visitor.post("/chat/messages", json={"text": "hello"})
    cookie = visitor.get_cookie("keepsafe").value
    other_request = app.test_client()
    other_request.set_cookie("keepsafe", cookie)
    keep_tracker = rasa.meanwhile

    def leave_meanwhile():
        keep_tracker()
        other_request.post("/chat/forget", json={})

    rasa.meanwhile = leave_meanwhile

    visitor.post("/chat/messages", json={"text": "he is coming"})

    assert rows() == 0
    assert visitor.get_cookie("keepsafe") is None


def test_a_first_message_that_was_on_its_way_is_not_kept(app, visitor, tracked, rasa, rows):
    keep_tracker = rasa.meanwhile

    def leave_meanwhile():
        keep_tracker()
        app.test_client().post("/chat/forget", json={"visit": "this page"})

    rasa.meanwhile = leave_meanwhile

    visitor.post("/chat/messages", json={"text": "he is coming", "visit": "this page"})

    assert rows() == 0
    assert visitor.get_cookie("keepsafe") is None


def test_a_first_message_whose_cookie_never_arrived_is_not_kept(app, visitor, tracked, rows):
    app.test_client().post("/chat/messages", json={"text": "he is coming", "visit": "this page"})

    visitor.post("/chat/forget", json={"visit": "this page"})

    assert rows() == 0


def test_a_new_visit_after_forgetting_is_kept(visitor, rows):
    visitor.post("/chat/messages", json={"text": "one", "visit": "first"})
    visitor.post("/chat/forget", json={"visit": "first"})

    visitor.post("/chat/messages", json={"text": "two", "visit": "second"})

    assert rows() == 1


def test_both_forms_of_a_page_name_the_same_visit(visitor):
    page = html.unescape(visitor.get("/").text)

    visits = {part.split('"', 1)[0] for part in page.split('name="visit" value="')[1:]}

    assert len(visits) == 1


def test_somebody_else_keeps_their_conversation(app, visitor, rows):
    neighbour = app.test_client()
    neighbour.post("/chat/messages", json={"text": "mine"})
    visitor.post("/chat/messages", json={"text": "yours"})

    visitor.post("/chat/forget", json={})

    assert rows() == 1
    assert "mine" in neighbour.get("/").text


def test_what_could_not_be_deleted_is_said_and_can_be_tried_again(visitor, settings):
    visitor.post("/chat/messages", json={"text": "hello"})
    with session_scope(settings.database) as session:
        session.execute(sa.text("ALTER TABLE turns RENAME TO elsewhere"))

    answer = visitor.post("/chat/forget", json={})

    assert answer.status_code == 503
    assert "Try again in a minute" in answer.json["error"]
    assert visitor.get_cookie("keepsafe") is not None


def test_asking_in_words_to_be_forgotten_is_confirmed_without_javascript(visitor, tracked, rows, rasa, content, token_on):
    rasa.answers["forget all of this"] = [forgotten_reply(content)]
    visitor.post("/chat", data={"text": "phone stolen"})

    fields = {"text": "forget all of this", "csrf_token": token_on(visitor.get("/").text), "held": "phone/abc/9/11111111"}
    page = visitor.post("/chat", data=fields, follow_redirects=True).text

    assert html.escape(forgotten_reply(content).text) in page and "11111111" not in page
    assert rows() == 0 and visitor.get_cookie("keepsafe") is None
