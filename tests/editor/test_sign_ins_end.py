"""A sign-in ends: after an hour without a click, after twelve hours, and when its editor says so."""

from bot.accounts.models import SignIn
from bot.audit.record import entries
from bot.database import session_scope
from editor.sign_ins import forget_the_silent


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


def test_a_copy_of_the_cookie_opens_nothing_after_signing_out(app, sign_in, database):
    browser = sign_in("author", name="Isla Reid")
    copy = browser.client.get_cookie("keep-safe-editor").value
    assert browser.post("/sign-out").status_code == 200

    thief = app.test_client()
    thief.set_cookie("keep-safe-editor", copy)

    assert "/sign-in" in thief.get("/").headers["Location"]
    with session_scope(database) as session:
        assert session.query(SignIn).count() == 0 and entries(session, action="account.sign_out")


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
