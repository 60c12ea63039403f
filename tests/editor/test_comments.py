"""Editors talk about a topic on its page, name colleagues, and ask each other to do things."""

import re

import pytest

from bot.audit.record import entries
from bot.database import session_scope
from bot.teamwork.models import Comment

TOPIC = "doorstep/bogus_callers"


@pytest.fixture
def say():
    def say(browser, text: str, **more):
        return browser.post("/comments", {"subject": TOPIC, "address": f"/comments/{TOPIC}", "text": text, **more})

    return say


@pytest.fixture
def isla(sign_in):
    return sign_in("author", name="Isla Reid")


@pytest.fixture
def ewan(sign_in):
    return sign_in("reviewer", name="Ewan Ross")


def test_a_comment_stands_on_the_page_with_its_writer(isla, say):
    page = say(isla, "Is the second step still true?")

    assert "Is the second step still true?" in page.text and "Isla Reid" in page.text


def test_markup_in_a_comment_is_shown_as_it_was_typed(isla, say):
    page = say(isla, "<script>alert(1)</script> & <b>bold</b> @Isla <i>")

    assert "<script>alert" not in page.text and "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;bold" in page.text


def test_who_is_named_is_told(isla, ewan, say):
    say(isla, "@ewan can you look at this? @Nobody cannot.")

    page = ewan.get("/")
    assert "1 new" in page.text
    assert "Isla Reid mentioned you" in ewan.get("/notifications/").text


def test_who_is_ticked_is_told_without_being_named(isla, ewan, say, user_named):
    say(isla, "Please look.", tell=str(user_named("Ewan Ross").id))

    assert "Isla Reid mentioned you" in ewan.get("/notifications/").text


def test_a_name_is_marked_where_it_stands(isla, ewan, say):
    assert '<strong class="mention">@Ewan Ross</strong>, have a look' in say(isla, "@Ewan Ross, have a look").text


def test_an_answer_stands_below_and_its_asker_is_told(isla, ewan, say):
    thread = re.search(r'id="comment-(\d+)"', say(isla, "Is it true?").text).group(1)
    page = say(ewan, "Yes, I asked.", thread=thread)

    assert page.text.index("Is it true?") < page.text.index("Yes, I asked.")
    assert "Ewan Ross answered you" in isla.get("/notifications/").text


def test_a_settled_thread_is_folded_away_and_can_be_opened_again(isla, ewan, say):
    thread = re.search(r'id="comment-(\d+)"', say(isla, "Is it true?").text).group(1)
    settled = ewan.post(f"/comments/{thread}/resolve")
    assert "Settled: 1" in settled.text and "Settled by Ewan Ross" in settled.text

    assert "Settled: 1" not in isla.post(f"/comments/{thread}/reopen").text


def test_words_that_must_not_stand_there_go_for_good(isla, ewan, say, sign_in, database):
    page = say(isla, "The victim is called Morag")
    comment = re.search(r'id="comment-(\d+)"', page.text).group(1)

    assert ewan.post(f"/comments/{comment}/remove").status_code == 409
    assert "Morag" not in isla.post(f"/comments/{comment}/remove").text
    with session_scope(database) as session:
        assert not any("Morag" in str(entry.after) for entry in entries(session))


def test_an_empty_comment_is_asked_for_again(isla, say):
    answer = say(isla, "   ")

    assert answer.status_code == 409 and "Write what you want to say." in answer.text


def test_a_comment_that_is_too_long_is_not_lost(isla, say):
    answer = say(isla, "word " * 1000)

    assert "That is too long" in answer.text and "word word word" in answer.text


def test_a_form_leads_to_no_other_site(isla):
    for address in ("https://evil.example/", "//evil.example/", "/\\evil.example", "/a\nb"):
        answer = isla.post("/comments", {"subject": TOPIC, "address": address, "text": "Hello"}, follow_redirects=False)
        assert answer.headers["Location"].startswith("/comments/doorstep/bogus_callers#comment-"), address


def test_work_is_asked_of_somebody_by_a_day(isla, ewan, user_named):
    form = {"subject": TOPIC, "address": f"/comments/{TOPIC}", "what": "Ring the council", "to": user_named("Ewan Ross").id, "day": "2020-06-03"}
    page = isla.post("/tasks", form)

    assert "Ring the council" in page.text and "by 3 June 2020" in page.text and "overdue" in page.text
    assert "By 3 June 2020" in ewan.get("/notifications/").text
    number = re.search(r"/tasks/(\d+)/done", page.text).group(1)
    assert f"/tasks/{number}/done" not in ewan.post(f"/tasks/{number}/done", {"address": f"/comments/{TOPIC}"}).text


@pytest.mark.parametrize(
    ("wrong", "words"), [({"to": ""}, "Choose who"), ({"what": " "}, "Write what should be done"), ({"day": "3 June"}, "2030-06-03")]
)
def test_work_that_lacks_something_is_asked_for_again(isla, user_named, wrong, words):
    form = {"subject": TOPIC, "address": "/", "what": "Ring", "to": user_named("Isla Reid").id, "day": "", **wrong}
    answer = isla.post("/tasks", form)

    assert answer.status_code == 409 and words in answer.text


def test_everything_stands_in_the_audit(isla, say, user_named, database):
    thread = re.search(r'id="comment-(\d+)"', say(isla, "Is it true?").text).group(1)
    isla.post(f"/comments/{thread}/resolve")
    isla.post(f"/comments/{thread}/reopen")
    isla.post("/tasks", {"subject": TOPIC, "address": "/", "what": "Ring", "to": user_named("Isla Reid").id})
    isla.post("/tasks/1/done", {"address": "/"})

    with session_scope(database) as session:
        done = {entry.action for entry in entries(session, subject=TOPIC)}
    assert done == {"comment.add", "comment.resolve", "comment.reopen", "task.assign", "task.done"}


def test_what_nobody_types_is_refused_before_anything_is_kept(isla, database):
    form = {"subject": TOPIC, "address": "/", "text": "Hello"}

    assert isla.post("/comments", {**form, "text": "a\0b"}).status_code == 400
    assert isla.post("/comments", {**form, "subject": "Ünnamed " * 10}).status_code == 400
    with session_scope(database) as session:
        assert session.query(Comment).count() == 0
