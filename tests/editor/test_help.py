"""The guide inside, and a first change that cannot do any harm."""

import re

import pytest

from bot.content.readability import reading_age
from bot.database import session_scope
from bot.teamwork.models import FirstChange
from editor.guide_pages import pages, search

GOOD = "Keep the door shut. Ask who they are. Ring the company to check."


@pytest.fixture
def isla(sign_in):
    return sign_in("author", name="Isla Reid")


@pytest.fixture
def step(isla):
    def step(do, **more):
        return isla.post("/help/first-change", {"do": str(do), **more})

    return step


def test_every_page_of_the_guide_can_be_read(isla):
    index = isla.get("/help/").text
    for page in pages().values():
        assert f'href="/help/{page.name}"' in index
        shown = isla.get(f"/help/{page.name}").text
        assert f"<h1>{page.title}</h1>" in shown and "<p>" in shown


def test_the_guide_is_in_plain_english_itself():
    for page in pages().values():
        assert reading_age(page.plain) <= 12, (page.name, reading_age(page.plain))


def test_every_link_in_the_guide_leads_somewhere(isla):
    for page in pages().values():
        for address in re.findall(r'href="([^"]+)"', page.body):
            assert address.startswith("/") and isla.get(address).status_code == 200, address


def test_the_guide_shows_markup_and_does_not_run_it():
    from markdown_it import MarkdownIt

    assert "&lt;script&gt;" in MarkdownIt("commonmark", {"html": False}).render("<script>alert(1)</script>")
    assert not any("<script" in page.body for page in pages().values())


@pytest.mark.parametrize(
    ("asked", "first"), [("examples", "examples"), ("reading age", "plain-english"), ("HELD-OUT", "examples"), ("blame", "trauma-informed")]
)
def test_a_search_finds_the_page(isla, asked, first):
    assert search(asked)[0].page.name == first
    assert search(asked)[0].page.title in isla.get(f"/help/?q={asked}").text


def test_a_search_for_what_is_not_there_says_so(isla):
    assert "Try another word" in isla.get("/help/?q=helicopter").text
    assert "&lt;b&gt;" in isla.get("/help/?q=<b>").text


def test_a_new_editor_is_led_through_a_first_change(isla, step, database):
    assert "New here?" in isla.get("/").text
    assert "Aim for 11 or less" in isla.get("/help/first-change").text
    step(1)
    assert "What a screen reader says" in step("write", sentence=GOOD).text
    assert "What changes, and why" in step(3).text
    page = step("hand_in", note="It says what to do.")

    assert "You have made your first change" in page.text and GOOD in page.text
    assert "New here?" not in isla.get("/").text
    with session_scope(database) as session:
        assert session.query(FirstChange).one().finished


def test_the_exercise_touches_nothing_that_is_public(isla, step, settings, database):
    from bot.changes.models import Change

    before = {path: path.stat().st_mtime_ns for path in settings.data_dir.rglob("*.yml")}
    for do, more in ((1, {}), ("write", {"sentence": GOOD}), (3, {}), ("hand_in", {"note": "Better."})):
        step(do, **more)

    assert before == {path: path.stat().st_mtime_ns for path in settings.data_dir.rglob("*.yml")}
    with session_scope(database) as session:
        assert session.query(Change).count() == 0


def test_progress_is_kept_when_one_stops(isla, step):
    step(1)
    step("write", sentence=GOOD)
    isla.post("/help/first-change/stop")
    assert "first change" not in isla.get("/").text.casefold()

    assert GOOD in isla.get("/help/first-change").text


def test_steps_cannot_be_skipped(step):
    assert "Read the topic" in step(3).text and "Ask for a review" not in step(3).text


@pytest.mark.parametrize(
    ("sentence", "words"), [("", "Write the step."), ("a " * 150, "up to 200 characters"), ("<script>alert(1)</script>", "&lt;script&gt;")]
)
def test_what_will_not_do_is_said_and_kept(step, sentence, words):
    step(1)
    page = step("write", sentence=sentence)

    assert words in page.text and "<script>alert" not in page.text
