"""The first administrator comes in by a real browser, with script and without."""

import time

import pytest
from click.testing import CliRunner
from passlib.totp import TOTP
from passwords import PASSWORD
from patience import PATIENCE
from playwright.sync_api import expect

from editor.command import editor

EMAIL = "morag@example.scot"


@pytest.fixture
def office_settings(office_settings):
    """A code is asked for, as it is by default."""
    return office_settings.copy(update={"editor_second_factor": True})


@pytest.fixture
def first_administrator(office_settings, monkeypatch):
    """The account that `keepsafe editor create-admin` makes."""
    monkeypatch.setattr("bot.settings.get_settings", lambda: office_settings)
    done = CliRunner().invoke(editor, ["create-admin", "--name", "Morag", "--email", EMAIL, "--password", PASSWORD])
    assert done.exit_code == 0, done.output


@pytest.mark.parametrize("script", [True, False])
def test_the_first_administrator_sets_up_a_code_and_comes_in(browser, office, first_administrator, watch_over, script, monkeypatch):
    watch = watch_over({office})
    context = browser.new_context(java_script_enabled=script, viewport={"width": 390, "height": 844})
    context.set_default_timeout(PATIENCE)
    watch.over(context)
    page = context.new_page()
    page.goto(office)
    page.get_by_label("Mail address").fill(EMAIL)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("button", name="Show the picture to scan").click()

    picture = page.get_by_role("img", name="The picture to scan")
    assert picture.bounding_box()["width"] >= 150
    page.get_by_label("Six digits").fill("000000")
    page.get_by_role("button", name="Check the code").click()
    assert "That code is not right" in page.locator("main").inner_text()

    page.get_by_role("link", name="Start again with a new picture").click()
    page.get_by_role("button", name="Show the picture to scan").click()
    app = TOTP(key=page.locator(".copy").inner_text(), format="base32")
    page.get_by_label("Six digits").fill(app.generate(time.time()).token)
    page.get_by_role("button", name="Check the code").click()
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
    context.close()
    assert watch.complaints == [] and watch.strangers == []
