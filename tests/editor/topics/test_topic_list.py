"""Editors find an answer in the list, begin a new one, and see what became of it."""

import pytest
from topic_form import KEY

from bot.accounts import people
from bot.changes import publishing, review
from bot.changes.drafting import get_change
from bot.changes.shelf import write_back
from bot.database import session_scope


def test_every_answer_is_in_the_list_with_its_state_and_review(isla):
    text = isla.get("/topics/").text

    assert "How to check a caller&#39;s ID" in text and "21 November 2027" in text
    assert text.count('<th scope="row">') > 50


def test_filters_narrow_the_list(isla):
    def titles(query: str) -> int:
        return isla.get(f"/topics/?{query}").text.count('<th scope="row">')

    assert 0 < titles("theme=doorstep") < titles("") and titles("words=caller") < titles("")
    assert titles("state=open") == 0 and titles("whose=mine") == 0
    isla.post(f"/topics/of/{KEY}/edit")
    assert titles("state=open") == titles("whose=mine") == 1
    assert titles("words=zzzz") == 0 and "Take a filter away" in isla.get("/topics/?words=zzzz").text


def test_a_new_topic_begins_as_a_draft(isla, draft):
    refused = isla.post("/topics/new", {"theme": "doorstep", "name": "id checks"})
    assert refused.status_code == 409 and "already" in refused.text

    answer = isla.post("/topics/new", {"theme": "doorstep", "name": "Fake meter readers"})

    assert "draft is begun" in answer.text and "things to mend" in answer.text
    assert set(draft()) == {f"{shelf}/doorstep/fake_meter_readers.yml" for shelf in ("advice", "nlu", "held_out")}
    assert "doorstep/fake_meter_readers" in isla.get("/topics/").text


def test_a_published_change_is_in_the_history_and_comes_back_as_a_draft(page, sign_in, database, settings):
    page.press("save", title="Published")
    sign_in("reviewer", name="Rory")
    sign_in("publisher", name="Kirsty")
    with session_scope(database) as session:
        change = get_change(session, 1)
        rory, kirsty = (next(user for user in people.everybody(session) if user.name == name) for name in ("Rory", "Kirsty"))
        review.submit(session, change, by=change.author, why="A new title")
        review.approve(session, change, by=rory)
        publishing.begin_publishing(session, change, by=kirsty)
        write_back(settings, change)
        publishing.finish_publishing(session, change, release_id="2030-06-01-120000", by=kirsty)

    text = page.browser.get(f"/topics/history/{KEY}").text
    assert "A new title" in text and "approved by Rory" in text and "published by Kirsty" in text
    answer = page.browser.post("/topics/drafts/1/restore", {"before": "yes"})
    assert 'name="title" value="How to check a caller&#39;s ID"' in answer.text


@pytest.mark.parametrize("path", ["of/doorstep/wizards", "drafts/99/", "history/doorstep/wizards", "preview/x/y", "card/x/y"])
def test_what_is_not_there_is_not_found(isla, path):
    assert isla.get(f"/topics/{path}").status_code == 404
