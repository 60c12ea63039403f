"""A password is chosen by a link that works once or changed by who knows the old one, and a new one ends other sign-ins."""

import re

import pytest
from passwords import OTHER, PASSWORD

from bot.accounts.models import SignIn
from bot.database import session_scope


def test_who_forgets_the_password_gets_a_link_and_a_stranger_learns_nothing(app, browser, add_editor):
    email = add_editor("author", name="Isla Reid")
    known, unknown = (browser.post("/new-password", {"email": who}).text for who in (email, "nobody@example.scot"))

    assert "has an account, a mail with a link" in known and "has an account, a mail with a link" in unknown
    (mail,) = app.extensions["mailman"].outbox
    assert mail.to == [email] and "Hello Isla Reid" in mail.body and not getattr(mail, "alternatives", None)


def test_a_mail_server_that_fails_tells_a_stranger_nothing(browser, add_editor, monkeypatch):
    email = add_editor("author", name="Isla Reid")

    def away(*_mail):
        raise ConnectionRefusedError

    monkeypatch.setattr("editor.security_mail.send", away)

    assert "has an account, a mail with a link" in browser.post("/new-password", {"email": email}).text


def _link(text: str) -> str:
    return re.search(r"http://[^/]+(/new-password/[^\s<]+)", text).group(1)


def test_an_invited_editor_chooses_a_password_by_a_link_that_works_once(sign_in, browser):
    admin = sign_in("administrator")
    page = admin.post("/accounts/new", {"name": "Ewan Ross", "email": "ewan@example.scot", "roles": "reviewer"})
    link = _link(page.text)
    assert "Sign out" not in browser.sign_in("ewan@example.scot", "").text
    assert "Your password is saved" in browser.post(link, {"password": OTHER, "password_confirm": OTHER}).text

    assert "Sign out" in browser.sign_in("ewan@example.scot", OTHER).text
    stranger = type(browser)(browser.client.application.test_client())
    assert "used already" in stranger.get(link).text
    assert "used already" in stranger.post(link, {"password": PASSWORD, "password_confirm": PASSWORD}).text


def test_a_link_is_too_old_after_a_day(sign_in, browser, clock):
    page = sign_in("administrator").post("/accounts/new", {"name": "Ewan Ross", "email": "ewan@example.scot", "roles": "reviewer"})
    clock(24 * 3600 + 10)

    assert "too old" in browser.get(_link(page.text)).text


@pytest.mark.parametrize(("password", "again", "words"), [("short", "short", "at least 12 characters"), (OTHER, PASSWORD, "not alike")])
def test_a_password_that_will_not_do_is_said_in_words(sign_in, password, again, words):
    browser = sign_in("author", name="Isla Reid")
    page = browser.post("/account/password", {"password": PASSWORD, "new_password": password, "new_password_confirm": again})

    assert words in page.text


def test_a_new_password_ends_every_other_sign_in(sign_in, database):
    one, other = sign_in("author", name="Isla Reid"), sign_in("author", name="Isla Reid")
    page = other.post("/account/password", {"password": PASSWORD, "new_password": OTHER, "new_password_confirm": OTHER})

    assert "Your password is changed" in page.text and "Sign out" in other.get("/").text
    assert "Sign out" not in one.get("/").text
    with session_scope(database) as session:
        assert session.query(SignIn).count() == 1


def test_a_password_chosen_by_link_ends_every_sign_in(app, sign_in, browser):
    isla = sign_in("author", name="Isla Reid")
    browser.post("/new-password", {"email": "isla.reid@example.scot"})
    browser.post(_link(app.extensions["mailman"].outbox[-1].body), {"password": OTHER, "password_confirm": OTHER})

    assert "Sign out" not in isla.get("/").text
