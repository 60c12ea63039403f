"""The back office served in earnest, and pages in Chromium in which an editor is signed in.

conftest.py makes the fixtures known to every test in this folder:

    page = editor_page("author", name="Isla Reid")            # a desktop
    page = editor_page("author", viewport={"width": 320, "height": 800}, color_scheme="dark")
    page.goto(f"{office}/notifications/")

Console errors and requests to strangers fail the test at its end, as with the public's door; a test that asks for a refusal on
purpose clears `editor_page.watch.complaints`. A test that writes to the shelf overrides `office_settings`.
"""

from __future__ import annotations

import pytest
from flask_security import hash_password
from passwords import CHEAP_HASH, PASSWORD
from patience import PATIENCE
from scripted_assistant import serving

from bot.accounts import people
from bot.accounts.models import EVERYBODY
from bot.database import session_scope
from editor.app import create_app


@pytest.fixture
def office_settings(settings, released, database):
    """Settings of the served back office: no second factor, a release in service."""
    return settings.copy(update={"releases_dir": released, "editor_second_factor": False, "editor_rate_limit": "10000 per minute"})


@pytest.fixture
def office_app(office_settings):
    """Its app."""
    return create_app(office_settings, MAIL_BACKEND="locmem", SECURITY_PASSWORD_HASH_PASSLIB_OPTIONS=CHEAP_HASH)


@pytest.fixture
def office(office_app):
    """Its address."""
    with serving(office_app) as address:
        yield f"http://{address}"


@pytest.fixture
def add_editor(office_app, database):
    """Make an editor with roles, all of them unless said otherwise; return the mail address."""

    def add(*roles: str, name: str = "Isla Reid") -> str:
        email = f"{name.lower().replace(' ', '.')}@example.scot"
        with office_app.app_context(), session_scope(database) as session:
            if people.find(session, email) is None:
                people.add(session, name=name, email=email, roles=roles or EVERYBODY, by=None).password = hash_password(PASSWORD)
        return email

    return add


@pytest.fixture
def editor_page(browser, office, add_editor, watch_over):
    """Open a page at the start of the back office, with an editor signed in and a browser of its own."""
    watch, contexts = watch_over({office}), []

    def open_page(*roles: str, name: str = "Isla Reid", **options):
        email = add_editor(*roles, name=name)
        context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **options})
        context.set_default_timeout(PATIENCE)
        watch.over(context)
        contexts.append(context)
        page = context.new_page()
        page.goto(f"{office}/sign-in")
        page.get_by_label("Mail address").fill(email)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        page.wait_for_url(f"{office}/")
        return page

    open_page.watch = watch
    yield open_page
    for context in contexts:
        context.close()
    assert watch.complaints == []
    assert watch.strangers == []
