"""Accounts: who is let go is out at once, somebody always looks after them, and what concerns one is on the record."""

from passwords import OTHER, PASSWORD

from bot.accounts import people
from bot.audit.record import entries
from bot.database import session_scope


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


def test_what_concerns_an_account_stands_in_the_audit_and_no_secret_does(sign_in, database):
    browser = sign_in("author", name="Isla Reid")
    browser.post("/account/password", {"password": PASSWORD, "new_password": OTHER, "new_password_confirm": OTHER})

    with session_scope(database) as session:
        found = entries(session, action="account")
        assert {"account.sign_in", "account.password"} <= {entry.action for entry in found}
        assert not any(OTHER in f"{entry.before}{entry.after}" for entry in found)


def test_a_link_to_choose_a_password_is_given_out_on_the_record(sign_in, user_named, database):
    sign_in("author", name="Isla Reid")
    sign_in("administrator", name="Ewan Ross").post(f"/accounts/{user_named('Isla Reid').id}/invite")

    with session_scope(database) as session:
        [entry] = entries(session, action="account.invite")
        assert entry.who.startswith("Ewan Ross") and entry.subject == "isla.reid@example.scot"
