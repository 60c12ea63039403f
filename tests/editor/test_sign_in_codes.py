"""A code from an app beside the password: set up once, good once, and locked after wrong ones."""

import re
import time

import pytest
from passlib.totp import TOTP

from bot.accounts.models import LOCKED_SECONDS
from editor.app import create_app


@pytest.fixture
def with_codes(settings, database):
    """The back office as it is by default: a code from an app is asked of everybody."""
    cheap = {"argon2__rounds": 1, "argon2__memory_cost": 8, "argon2__parallelism": 1}
    asked = settings.copy(update={"editor_second_factor": True})
    return create_app(asked, MAIL_BACKEND="locmem", TESTING=True, SECURITY_PASSWORD_HASH_PASSLIB_OPTIONS=cheap)


@pytest.fixture
def at_the_code(with_codes, browser):
    """Open a browser of which the app asks a code; it belongs to whoever signs in."""

    def open_browser():
        return type(browser)(with_codes.test_client())

    return open_browser


@pytest.fixture
def phone(at_the_code, add_editor):
    """Set up a code for Isla; return the app on her phone and the browser in which she is signed in."""
    browser = at_the_code()
    page = browser.sign_in(add_editor("author", name="Isla Reid"))
    assert "Set up your code" in page.text
    page = browser.post("/account/code", {"setup": "authenticator"})
    key = re.search(r'<p class="copy">([^<]+)</p>', page.text).group(1)
    app = TOTP(key=key.replace(" ", "-"), format="base32")
    page = browser.post("/sign-in/code", {"code": app.generate(time.time()).token})
    assert "Sign out" in page.text
    return app, browser


def _code(app) -> str:
    return app.generate(time.time()).token


def test_a_new_editor_sets_up_a_code_and_signs_in_with_the_next(phone, at_the_code, clock):
    app, _ = phone
    clock(60)
    browser = at_the_code()
    page = browser.sign_in("isla.reid@example.scot")
    assert "Type your code" in page.text and "Sign out" not in page.text

    assert "Sign out" in browser.post("/sign-in/code", {"code": _code(app)}).text


def test_without_the_code_the_password_opens_nothing(phone, at_the_code):
    browser = at_the_code()
    browser.sign_in("isla.reid@example.scot")

    assert browser.client.get("/").headers["Location"].startswith("/sign-in")


def test_a_code_works_once(phone, at_the_code, clock):
    app, _ = phone
    clock(60)
    code = _code(app)
    first, second = at_the_code(), at_the_code()
    for browser in (first, second):
        browser.sign_in("isla.reid@example.scot")

    assert "Sign out" in first.post("/sign-in/code", {"code": code}).text
    assert "used already" in second.post("/sign-in/code", {"code": code}).text


def test_each_recovery_code_works_once(phone, at_the_code):
    _, browser = phone
    page = browser.post("/account/recovery-codes", {"generate_new_codes": "1"})
    codes = re.findall(r"<li>([0-9a-f-]{10,})</li>", page.text)
    assert len(codes) == 8

    for code, opens in ((codes[0], True), (codes[0], False), (codes[1], True)):
        stranger = at_the_code()
        stranger.sign_in("isla.reid@example.scot")
        assert ("Sign out" in stranger.post("/sign-in/recovery", {"code": code}).text) == opens


@pytest.mark.parametrize(("address", "wrong"), [("/sign-in/code", "000000"), ("/sign-in/recovery", "aaaa-bbbb-cccc")])
def test_five_wrong_codes_lock_the_account_however_many_browsers_try(phone, at_the_code, clock, address, wrong):
    app, _ = phone
    clock(60)
    browsers = [at_the_code() for _ in range(6)]
    for browser in browsers:
        browser.sign_in("isla.reid@example.scot")
    for browser in browsers[:5]:
        browser.post(address, {"code": wrong})

    page = browsers[5].post("/sign-in/code", {"code": _code(app)})
    assert "Too many wrong attempts" in page.text and "Sign out" not in page.text
    assert "Sign out" not in at_the_code().sign_in("isla.reid@example.scot").text
    clock(LOCKED_SECONDS + 60)
    again = at_the_code()
    again.sign_in("isla.reid@example.scot")
    assert "Sign out" in again.post("/sign-in/code", {"code": _code(app)}).text
