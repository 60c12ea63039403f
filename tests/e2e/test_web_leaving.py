"""Forgetting and leaving in a real browser: both copies go, whatever is on its way."""

import threading
from pathlib import Path

import pytest
import sqlalchemy as sa
from playwright.sync_api import expect

from bot.conversations.models import Turn
from bot.database import session_scope

LIVENESS = {"heartbeats", "leases"}
"""Tables in which processes say that they live: they change whether anybody visits or not."""
WEATHER = "https://www.bbc.co.uk/weather"


def _turns(settings) -> int:
    with session_scope(settings.database) as session:
        return session.execute(sa.select(sa.func.count(Turn.id))).scalar()


def _rows(settings) -> dict[str, list[str]]:
    """Return every row of every table, by the table's name."""
    with session_scope(settings.database) as session:
        tables = sa.inspect(session.connection()).get_table_names()
        return {name: sorted(map(repr, session.execute(sa.text(f"SELECT * FROM {name}")))) for name in tables if name not in LIVENESS}


def _bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_a_person_who_may_be_watched_finds_the_way_out_in_the_answer_too(page, ask):
    ask(page, "danger with a quick exit")

    page.locator(".exit-near").get_by_role("button", name="Leave this page").click()

    page.wait_for_url(WEATHER)


def test_a_half_written_question_survives_a_reload_and_not_the_way_out(page, door):
    page.locator("#text").fill("he has my")
    page.reload()
    expect(page.locator("#text")).to_have_value("he has my")

    page.locator("header .exit").click()
    page.wait_for_url(WEATHER)

    page.goto(door)
    expect(page.locator("#text")).to_have_value("")


def test_forgetting_empties_the_screen_and_the_server_and_the_chat_goes_on(page, ask, web_settings):
    ask(page, "advice")
    page.get_by_role("button", name="Forget this conversation").click()
    expect(page.get_by_text("This conversation is forgotten.").first).to_be_visible()

    assert _turns(web_settings) == 0
    assert page.context.cookies() == []
    expect(page.locator(".said")).to_have_count(0)
    ask(page, "small talk")
    assert _turns(web_settings) == 1


def test_leaving_erases_everything_and_back_does_not_return_to_it(page, ask, web_settings, soon):
    ask(page, "danger with a quick exit")

    with page.expect_request("**/chat/forget"):
        page.locator("header .exit").click()
    page.wait_for_url(WEATHER)

    assert soon(page, lambda: _turns(web_settings) == 0 and page.context.cookies() == [])
    page.go_back()
    assert "danger" not in page.content()


def test_three_presses_of_shift_leave_and_erase(page, ask, web_settings, soon):
    ask(page, "advice")
    page.locator(".steps input").first.check()
    page.keyboard.type("HE IS HERE Ab")

    for _ in range(2):
        page.keyboard.press("Shift")
    expect(page.locator("#heard")).to_contain_text("Press Shift once more to leave this page.")
    page.keyboard.press("Shift")

    page.wait_for_url(WEATHER)
    assert soon(page, lambda: _turns(web_settings) == 0 and page.context.cookies() == [])


@pytest.mark.parametrize("path", ["/", "/advice/doorstep/bogus_callers", "/widget"])
def test_other_tabs_of_the_browser_leave_too(page, ask, door, web_settings, soon, path):
    ask(page, "advice")
    other = page.context.new_page()
    other.goto(door + path)
    page.locator("#text").fill("he has my")

    other.locator("button.exit, .leave button").first.click()

    for tab in (page, other):
        tab.wait_for_url(WEATHER)
    assert soon(page, lambda: _turns(web_settings) == 0 and page.context.cookies() == [])
    page.goto(door)
    expect(page.locator("#text")).to_have_value("")


def test_a_message_on_its_way_in_another_tab_is_forgotten_too(page, rasa, door, web_settings, soon):
    left = threading.Event()
    rasa.meanwhile = lambda: left.wait(10)
    page.locator("#text").fill("he is coming up the stairs")
    page.locator("#text").press("Enter")
    expect(page.locator(".typing")).to_be_visible()
    other = page.context.new_page()
    other.goto(f"{door}/privacy")

    other.locator("header .exit").click()

    for tab in (page, other):
        tab.wait_for_url(WEATHER)
    page.wait_for_timeout(300)
    left.set()
    page.wait_for_timeout(500)
    assert _turns(web_settings) == 0
    assert page.context.cookies() == []


def test_somebody_elses_browser_stays_where_it_is(page, new_page, door):
    stranger = new_page()
    stranger.goto(door)

    page.locator("header .exit").click()
    page.wait_for_url(WEATHER)

    assert stranger.url == f"{door}/"


def test_capitals_and_escape_leave_nobody(page, door):
    page.locator("#text").press_sequentially("HE IS")
    for _ in range(3):
        page.keyboard.press("Shift+A")
    for _ in range(4):
        page.keyboard.press("Escape")

    assert page.url == f"{door}/"
    expect(page.locator("#text")).to_have_value("HE ISAAA")


@pytest.mark.parametrize("path", ["/advice/doorstep/bogus_callers", "/privacy"])
def test_the_way_out_is_on_every_page(page, ask, door, web_settings, soon, path):
    ask(page, "advice")
    page.goto(door + path)

    page.locator("header .exit").click()

    page.wait_for_url(WEATHER)
    assert soon(page, lambda: _turns(web_settings) == 0 and page.context.cookies() == [])


def test_after_leaving_not_a_row_and_not_a_byte_is_left(page, ask, web_settings, soon, caplog):
    words = "zanzibar hippopotamus"
    rows = _rows(web_settings)
    for turn in range(3):
        ask(page, f"{words} {turn}")
    before = _bytes(web_settings.var_dir)
    assert _rows(web_settings) != rows

    page.locator("header .exit").click()
    page.wait_for_url(WEATHER)

    assert words.encode() in before
    assert soon(page, lambda: _turns(web_settings) == 0)
    assert soon(page, lambda: words.encode() not in _bytes(web_settings.var_dir))
    assert _rows(web_settings) == rows
    assert words not in caplog.text
    assert page.context.cookies() == []


def test_leaving_while_the_first_answer_is_on_its_way_keeps_nothing(page, rasa, web_settings):
    left = threading.Event()
    rasa.meanwhile = lambda: left.wait(10)
    page.locator("#text").fill("he is coming up the stairs")
    page.locator("#text").press("Enter")
    expect(page.locator(".typing")).to_be_visible()

    page.locator("header .exit").click()
    page.wait_for_url(WEATHER)
    page.wait_for_timeout(300)
    left.set()

    page.wait_for_timeout(500)
    assert len(rasa.received) == 1
    assert _turns(web_settings) == 0
    assert page.context.cookies() == []


def test_an_answer_to_what_was_forgotten_meanwhile_is_not_shown(page, rasa, web_settings):
    forgotten = threading.Event()
    rasa.meanwhile = lambda: forgotten.wait(10)
    page.locator("#text").fill("advice")
    page.locator("#text").press("Enter")
    page.get_by_role("button", name="Forget this conversation").click()
    expect(page.locator("#log .note")).to_have_text("This conversation is forgotten.")
    forgotten.set()

    expect(page.locator("#send[aria-disabled]")).to_have_count(0)
    expect(page.locator(".reply.advice, .said")).to_have_count(0)
    expect(page.locator("#text")).to_have_value("")
    assert _turns(web_settings) == 0


def test_without_javascript_the_way_out_erases_and_leaves(new_page, door, web_settings):
    page = new_page(java_script_enabled=False)
    page.goto(door)
    page.locator("#text").fill("danger")
    page.get_by_role("button", name="Send").click()

    page.locator("header .exit").click()

    page.wait_for_url(WEATHER)
    assert _turns(web_settings) == 0
    assert page.context.cookies() == []
