"""Signing in with a password, and what keeps a stranger out."""

import re
from urllib.parse import urljoin, urlsplit

import pytest
from passwords import PASSWORD

from bot.accounts.models import LOCKED_SECONDS
from editor.app import create_app


def test_five_wrong_passwords_lock_the_account_for_fifteen_minutes(browser, add_editor, clock):
    email = add_editor("author", name="Isla Reid")
    for _ in range(5):
        assert "is not right" in browser.sign_in(email, "a wrong password").text
    page = browser.sign_in(email)
    assert "Sign out" not in page.text
    clock(LOCKED_SECONDS - 5)
    assert "Sign out" not in browser.sign_in(email).text

    clock(10)
    assert "Sign out" in browser.sign_in(email).text


def test_an_address_nobody_has_is_answered_like_a_wrong_password(browser, add_editor):
    email = add_editor("author", name="Isla Reid")
    known, unknown = (
        re.sub(r"isla\.reid|nobody|[\w.-]{80,}", "", browser.sign_in(who, "a wrong password").text) for who in (email, "nobody@example.scot")
    )

    assert known == unknown and "Check both and try again" in known


@pytest.mark.parametrize("address", ["https://evil.example/", "//evil.example/", "/\\evil.example", "https:evil.example", "\\\\evil.example"])
def test_a_sign_in_leads_to_no_other_site(browser, add_editor, address):
    email = add_editor("author", name="Isla Reid")
    browser.get("/sign-in")
    answer = browser.client.post(
        "/sign-in", query_string={"next": address}, data={"csrf_token": browser.token, "email": email, "password": PASSWORD, "next": address}
    )

    leads_to = urljoin("http://localhost/sign-in", answer.headers.get("Location", "").replace("\\", "/"))
    assert urlsplit(leads_to).hostname == "localhost"


def test_a_sign_in_leads_back_to_where_one_was_going(browser, add_editor):
    email = add_editor("author", name="Isla Reid")
    page = browser.get("/notifications/")
    assert page.request.path == "/sign-in"
    answer = browser.post(page.request.full_path, {"email": email, "password": PASSWORD}, follow_redirects=False)

    assert answer.headers["Location"].startswith("/notifications/")


def test_the_cookie_is_for_this_site_alone_and_out_of_scripts_reach(app):
    plain = app.test_client().get("/sign-in").headers["Set-Cookie"]
    secure = app.test_client().get("/sign-in", base_url="https://localhost").headers["Set-Cookie"]

    assert "HttpOnly" in plain and "SameSite=Lax" in plain
    assert "Secure" in secure and "HttpOnly" in secure


def test_nobody_chooses_the_address_in_somebody_elses_mail(settings, database, browser):
    office = create_app(settings.copy(update={"editor_url": "https://office.example.scot"}), MAIL_BACKEND="locmem", TESTING=True)

    assert office.test_client().get("/sign-in", headers={"Host": "evil.example"}).status_code == 400
    assert office.test_client().get("/sign-in", headers={"Host": "office.example.scot"}).status_code == 200
