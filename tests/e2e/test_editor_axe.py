"""axe-core finds nothing wrong in the back office, and nothing runs out of the page at 320 pixels, which is 400 % zoom."""

from __future__ import annotations

import shutil

import pytest
from browser_tools import wrong_in_every_look
from flask_security.recoverable import generate_reset_password_token
from office_full import FOR_STRANGERS, IN_A_SANDBOX, FullOffice, begin_a_self_check, full_office  # noqa: F401
from passwords import PASSWORD

from bot.accounts import people
from bot.database import session_scope


@pytest.fixture
def office_settings(office_settings, shelf, tmp_path):
    """Settings of a shelf and of releases that a test may change."""
    shutil.copytree(office_settings.releases_dir, tmp_path / "releases", symlinks=True)
    return office_settings.copy(update={"data_dir": shelf, "held_out_dir": shelf.parent / "tests" / "nlu", "releases_dir": tmp_path / "releases"})


def test_nothing_is_wrong_with_any_page(editor_page, office, office_app, full_office: FullOffice):  # noqa: F811
    page, found = editor_page(), {}
    addresses = full_office.addresses(office_app)
    assert {route for route, places in addresses.items() if not places} == set(), "say in office_full.py where these pages are"

    found["a new self-check"] = begin_a_self_check(page, office) and wrong_in_every_look(page)
    full_office.overtake()
    for route, places in addresses.items():
        for path in places:
            answer = page.goto(office + path)
            assert answer.status == 200 and page.url == office + path, f"{path} is not there to be seen: {answer.status} {page.url}"
            if route in IN_A_SANDBOX:
                written = answer.text()
                page.goto("about:blank")
                page.set_content(written)
            found[path] = wrong_in_every_look(page)
    page.goto(f"{office}/no-such-page")
    found["a page that is not there"] = wrong_in_every_look(page)
    # It was asked for on purpose.
    editor_page.watch.complaints.clear()

    assert {path: wrong for path, wrong in found.items() if wrong} == {}


def test_nothing_is_wrong_before_the_door(browser, office, office_app, office_settings, database, add_editor):
    email = add_editor()
    with office_app.test_request_context(), session_scope(database) as session:
        user = people.find(session, email)
        user.tf_primary_method, user.tf_totp_secret = "authenticator", office_app.extensions["security"]._totp_factory.generate_totp_secret()
        session.flush()
        places = {"reset": generate_reset_password_token(user)}
    routes = {rule.endpoint for rule in office_app.url_map.iter_rules() if rule.endpoint in FOR_STRANGERS and "GET" in rule.methods}
    assert routes == FOR_STRANGERS.keys()

    context = browser.new_context()
    page, found = context.new_page(), {}
    for route, addresses in FOR_STRANGERS.items():
        for address in addresses:
            if route == "security.two_factor_token_validation":
                page.goto(f"{office}/sign-in")
                page.get_by_label("Mail address").fill(email)
                page.get_by_label("Password").fill(PASSWORD)
                page.get_by_role("button", name="Sign in").click()
            path = address.format(**places)
            page.goto(office + path)
            assert page.url == office + path
            found[path] = wrong_in_every_look(page)
    context.close()

    assert {path: wrong for path, wrong in found.items() if wrong} == {}
