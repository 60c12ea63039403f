"""Signing in: a password, a code from an app, and everything that keeps a stranger out."""

import re
import time
from urllib.parse import urljoin, urlsplit

import pytest
from passlib.totp import TOTP

from bot.accounts import people
from bot.accounts.models import LOCKED_SECONDS, SignIn
from bot.audit.record import entries
from bot.database import session_scope
from editor.app import create_app
from editor.sign_ins import forget_the_silent

PASSWORD = "wool harbour seven"
OTHER = "lantern otter gravel"


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
def clock(monkeypatch):
    """Move the clock of the whole process on."""
    moved = {"by": 0.0}
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + moved["by"])
    monkeypatch.setattr(TOTP, "now", staticmethod(lambda: time.time()))

    def later(seconds: float) -> None:
        moved["by"] += seconds

    return later


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


def test_an_address_nobody_has_is_answered_like_a_wrong_password(browser, add_editor):
    email = add_editor("author", name="Isla Reid")
    known, unknown = (
        re.sub(r"isla\.reid|nobody|[\w.-]{80,}", "", browser.sign_in(who, "a wrong password").text) for who in (email, "nobody@example.scot")
    )

    assert known == unknown and "Check both and try again" in known


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


def test_an_hour_without_a_click_ends_the_sign_in(sign_in, clock):
    browser = sign_in("author", name="Isla Reid")
    clock(55 * 60)
    assert "Sign out" in browser.get("/").text
    clock(55 * 60)
    assert "Sign out" in browser.get("/").text
    clock(61 * 60)

    page = browser.get("/")
    assert "Sign out" not in page.text and "You were signed out" in page.text


def test_asking_in_the_background_keeps_nobody_signed_in(sign_in, clock):
    browser = sign_in("author", name="Isla Reid")
    clock(40 * 60)
    browser.get("/", headers={"X-Background": "1"})
    clock(40 * 60)

    assert "Sign out" not in browser.get("/").text


def test_after_twelve_hours_everybody_signs_in_anew(sign_in, clock):
    browser = sign_in("author", name="Isla Reid")
    for _ in range(24):
        clock(29 * 60)
        assert "Sign out" in browser.get("/").text
    clock(29 * 60)

    assert "Sign out" not in browser.get("/").text


def test_signing_out_elsewhere_ends_that_browser(sign_in, database):
    one, other = sign_in("author", name="Isla Reid"), sign_in("author", name="Isla Reid")
    with session_scope(database) as session:
        first = session.query(SignIn).order_by(SignIn.began).first().id
    other.post(f"/account/sign-ins/{first}/end")

    assert "Sign out" in other.get("/").text and "Sign out" not in one.get("/").text


def test_nobody_signs_another_editor_out(sign_in, database):
    isla, ewan = sign_in("author", name="Isla Reid"), sign_in("author", name="Ewan Ross")
    with session_scope(database) as session:
        first = session.query(SignIn).order_by(SignIn.began).first().id

    assert ewan.post(f"/account/sign-ins/{first}/end").status_code == 404 and "Sign out" in isla.get("/").text


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


def test_who_is_let_go_is_out_at_once_and_stays_out(sign_in, browser, user_named):
    isla, admin = sign_in("author", name="Isla Reid"), sign_in("administrator")
    admin.post(f"/accounts/{user_named('Isla Reid').id}", {"name": "Isla Reid", "roles": "author"})

    assert "Sign out" not in isla.get("/").text
    assert "Sign out" not in browser.sign_in("isla.reid@example.scot").text


def test_somebody_always_looks_after_accounts(sign_in, user_named, database):
    admin = sign_in("administrator")
    number = user_named("administrator").id
    for form in ({"roles": "author", "active": "y"}, {"roles": "administrator"}):
        page = admin.post(f"/accounts/{number}", {"name": "administrator", **form})
        assert "Somebody has to look after accounts" in page.text

    with session_scope(database) as session:
        assert len(people.administrators(session)) == 1


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


def test_what_concerns_an_account_stands_in_the_audit_and_no_secret_does(sign_in, database):
    browser = sign_in("author", name="Isla Reid")
    browser.post("/account/password", {"password": PASSWORD, "new_password": OTHER, "new_password_confirm": OTHER})

    with session_scope(database) as session:
        found = entries(session, action="account")
        assert {"account.sign_in", "account.password"} <= {entry.action for entry in found}
        assert not any(OTHER in f"{entry.before}{entry.after}" for entry in found)


def test_a_copy_of_the_cookie_opens_nothing_after_signing_out(app, sign_in, database):
    browser = sign_in("author", name="Isla Reid")
    copy = browser.client.get_cookie("keep-safe-editor").value
    assert browser.post("/sign-out").status_code == 200

    thief = app.test_client()
    thief.set_cookie("keep-safe-editor", copy)

    assert "/sign-in" in thief.get("/").headers["Location"]
    with session_scope(database) as session:
        assert session.query(SignIn).count() == 0 and entries(session, action="account.sign_out")


def test_a_link_to_choose_a_password_is_given_out_on_the_record(sign_in, user_named, database):
    sign_in("author", name="Isla Reid")
    sign_in("administrator", name="Ewan Ross").post(f"/accounts/{user_named('Isla Reid').id}/invite")

    with session_scope(database) as session:
        [entry] = entries(session, action="account.invite")
        assert entry.who.startswith("Ewan Ross") and entry.subject == "isla.reid@example.scot"


def test_a_browser_that_fell_silent_is_forgotten_with_its_address(sign_in, settings, database, clock):
    sign_in("author", name="Isla")
    clock(settings.editor_idle_minutes * 60 - 30)
    sign_in("reviewer", name="Rory")
    forget_the_silent(settings)
    assert _signed_in(database) == 2

    clock(60)
    forget_the_silent(settings)

    assert _signed_in(database) == 1


def _signed_in(database) -> int:
    with session_scope(database) as session:
        return session.query(SignIn).count()
