"""The chat as a page, without JavaScript."""

import html

import pytest

from bot.conversations.store import turns_of
from bot.database import session_scope


def _payload(page: str, title: str) -> str:
    return html.unescape(page.split(f'">{title}</button>')[0].rpartition('value="')[2])


def test_the_first_page_says_what_this_is_and_sets_no_cookie(visitor):
    answer = visitor.get("/")

    assert "I am not the police, and nobody reads along" in answer.text
    assert 'In an emergency ring <a href="tel:999">999</a>' in answer.text
    assert "Set-Cookie" not in answer.headers


def test_the_first_page_offers_the_themes_as_buttons_that_work(visitor):
    page = visitor.get("/").text

    answer = visitor.post("/chat", data={"payload": _payload(page, "At your door")}, follow_redirects=True)

    assert "At your door: choose what fits best." in answer.text


@pytest.mark.parametrize("place", ["", "?in=widget"])
def test_a_question_leads_back_to_the_page_with_the_answer_on_it(visitor, place):
    answer = visitor.post(f"/chat{place}", data={"text": "is he really from the gas board"})

    assert answer.status_code == 303
    page = visitor.get(answer.headers["Location"])
    assert "is he really from the gas board" in page.text
    assert "What is it about?" in page.text.partition('id="latest"')[2]


def test_a_reload_sends_nothing_twice(visitor, rasa):
    visitor.post("/chat", data={"text": "hello"}, follow_redirects=True)

    visitor.get("/")

    assert len(rasa.received) == 1


def test_a_second_question_belongs_to_the_same_conversation(visitor, rasa, token_on):
    first = visitor.post("/chat", data={"text": "hello"}, follow_redirects=True)

    visitor.post("/chat", data={"text": "and now", "csrf_token": token_on(first.text)})

    senders = {message["sender"] for message in rasa.received}
    assert len(rasa.received) == 2 and len(senders) == 1


def test_the_page_and_the_widget_have_conversations_of_their_own(visitor):
    visitor.post("/chat", data={"text": "said on the page"})
    visitor.post("/chat?in=widget", data={"text": "said in the widget"})

    page, widget = visitor.get("/").text, visitor.get("/widget").text

    assert "said on the page" in page and "said in the widget" not in page
    assert "said in the widget" in widget and "said on the page" not in widget


def test_personal_details_are_gone_when_the_page_comes_back(visitor):
    page = visitor.post("/chat", data={"text": "my card 4111 1111 1111 1111 was taken"}, follow_redirects=True).text

    assert "4111" not in page
    assert "my card [card number] was taken" in page


def test_what_is_typed_is_text_on_the_page_and_nothing_else(visitor):
    page = visitor.post("/chat", data={"text": "<script>alert(1)</script><img src=x onerror=alert(1)>"}, follow_redirects=True).text

    assert "<script>alert" not in page and "<img" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_a_chosen_button_stays_readable_and_is_marked(visitor, token_on):
    payload = _payload(visitor.get("/").text, "At your door")

    page = visitor.post("/chat", data={"payload": payload}, follow_redirects=True).text

    assert 'class="chosen">At your door<span class="heard"> (chosen)</span></button>' in page


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"text": "   "}, "Type what happened, or what worries you."),
        ({}, "Type what happened, or what worries you."),
        ({"text": "x" * 2001}, "Write it in fewer than 2,000 characters."),
        ({"payload": "topic/doorstep/bogus_callers~forged123456"}, "That button is out of date or not one of ours."),
        ({"text": "a", "payload": "b"}, "not both"),
    ],
)
def test_what_cannot_be_read_comes_back_in_the_field_with_words_beside_it(visitor, fields, words):
    answer = visitor.post("/chat", data=fields)

    assert answer.status_code == 400
    assert words in html.unescape(answer.text)
    assert 'aria-describedby="hint error"' in answer.text
    assert fields.get("text", "").strip() in answer.text
    assert "Set-Cookie" not in answer.headers


def test_a_foreign_or_broken_cookie_starts_a_new_conversation(visitor):
    for cookie in ("rubbish", "eyJjb252ZXJzYXRpb24iOiJzdG9sZW4ifQ.aaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbb", "ü" * 30, "." * 5000):
        visitor.set_cookie("keepsafe", cookie)

        answer = visitor.post("/chat/messages", json={"text": "hello"})

        assert answer.status_code == 200, cookie
        assert "keepsafe=" in answer.headers["Set-Cookie"]


def test_the_kept_turn_is_the_redacted_one(visitor, app, settings):
    visitor.post("/chat", data={"text": "write to me@example.com"})
    with visitor.session_transaction() as cookie:
        conversation = cookie["conversation"]

    with session_scope(settings.database) as session:
        [(asked, replies)] = turns_of(session, conversation_id=conversation)

    assert asked == "write to [email address]"
    assert replies[0].buttons
