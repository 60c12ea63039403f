"""What is typed is saved by itself, what is wrong is named at once, and nothing of two windows or two people is lost."""

import re
from html import unescape

from topic_form import ADVICE, KEY


def test_what_is_typed_is_saved_by_itself_and_what_is_wrong_is_named(page, draft):
    sent = {**page.fields, "summary": "Ring Action Fraud on 0300 123 2040."}
    told = page.browser.post(f"{page.address}autosave", sent, headers={"HX-Request": "true"}).text

    assert "Saved at" in told and "not right in Scotland" in told and "is spelled out" in told
    assert 'href="#summary"' in told
    assert 'id="version" value="2" hx-swap-oob="true"' in told
    assert "Action Fraud" in draft()[ADVICE]


def test_a_sentence_of_another_topic_is_named_while_typing(page):
    theirs = "what do bogus callers say to get in"
    told = page.browser.post(f"{page.address}autosave", {**page.fields, "learned-0": page.fields["learned-0"] + f"\n{theirs}"}).text

    assert theirs in told and "doorstep/bogus_callers" in told and 'href="#learned-0"' in told


def test_two_windows_lose_nothing(page, draft):
    page.press("save", title="First window")

    answer = page.press("save", title="Second window")

    assert "saved elsewhere" in answer.text and "First window" in answer.text and "Second window" in answer.text
    assert "title: First window\n" in draft()[ADVICE]
    number = re.search(rf'name="{re.escape(ADVICE)}-(\d+)" value="mine"', answer.text).group(1)
    mine = re.search(rf'<textarea name="{re.escape(ADVICE)}-mine"[^>]*>(.*?)</textarea>', answer.text, re.DOTALL).group(1)
    sent = {"version": "2", f"{ADVICE}-mine": unescape(mine)}
    undecided = page.browser.post(f"{page.address}join", sent)
    assert undecided.status_code == 409 and "left to decide" in undecided.text
    page.browser.post(f"{page.address}join", {**sent, f"{ADVICE}-{number}": "mine"})
    assert "title: Second window\n" in draft()[ADVICE]


def test_an_old_page_that_saves_by_itself_overwrites_nothing(page, draft):
    page.press("save", title="First window")

    told = page.browser.post(f"{page.address}autosave", {**page.fields, "title": "Second window"}).text

    assert "Not saved" in told and "title: First window\n" in draft()[ADVICE]


def test_what_became_public_meanwhile_is_joined_or_asked_about(page, draft, settings):
    page.press("save", title="Mine")
    path = settings.data_dir / ADVICE
    path.write_text(path.read_text("utf-8").replace("title: ", "title: Theirs ") + "# read again\n", "utf-8")

    assert "What is public has changed since you opened this" in page.browser.get(page.address).text
    asked = page.browser.get(f"{page.address}compare").text
    assert "Theirs" in asked and "Mine" in asked and "read again" in asked and "title:" not in asked
    number = re.search(rf'name="{re.escape(ADVICE)}-(\d+)" value="both"', asked).group(1)
    seal = re.search(rf'name="{re.escape(ADVICE)}-theirs" value="(\w+)"', asked).group(1)
    page.browser.post(f"{page.address}compare", {f"{ADVICE}-{number}": "own", f"{ADVICE}-{number}-words": "Ours: both", f"{ADVICE}-theirs": seal})

    assert 'title: "Ours: both"\n' in draft()[ADVICE] and draft()[ADVICE].endswith("# read again\n")


def test_another_author_sees_the_draft_and_cannot_write_in_it(page, sign_in, draft):
    ewan = sign_in("author", name="Ewan")

    assert "Preview of" in ewan.get(page.address).text
    assert ewan.post(page.address, {**page.fields, "title": "Ewan's"}).status_code == 409
    assert "Isla has an open change" in ewan.get(f"/topics/of/{KEY}").text
    assert "Ewan" not in draft()[ADVICE]
