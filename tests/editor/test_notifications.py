"""Editors hear of what happened: behind the bell, and by mail as they chose. A mail server that fails stops nobody's work."""

import time

import pytest

from bot.database import session_scope
from bot.teamwork.models import Notification, OutgoingMail
from bot.teamwork.notifications import DAILY, KINDS, NEVER, choose_mail, next_digest, notify
from editor import mail_queue


@pytest.fixture
def isla(add_editor, user_named):
    add_editor("author", name="Isla Reid")
    return user_named("Isla Reid")


@pytest.fixture
def tell(database, isla):
    """Tell Isla something; `how` is how she wants to hear by mail."""

    def tell(subject: str = "Your change is public", *, how: str | None = None):
        with session_scope(database) as session:
            user = session.merge(isla, load=True)
            if how:
                choose_mail(session, user, how)
            notify(session, user, "published", subject, "Bogus callers went live.", "/changes/12")

    return tell


@pytest.fixture
def send_at(app, settings, monkeypatch):
    """Let the clock's job run as if it were so many seconds later; return the mails that went out."""

    def send_at(later: float = 0.0):
        take = mail_queue.mail_queue.take_next
        with monkeypatch.context() as patch, app.app_context():
            patch.setattr(mail_queue.mail_queue, "take_next", lambda session: take(session, now=time.time() + later))
            before = len(outbox(app))
            mail_queue.send_what_is_due(settings)
            return outbox(app)[before:]

    return send_at


def outbox(app):
    return app.extensions["mailman"].outbox if hasattr(app.extensions["mailman"], "outbox") else []


@pytest.fixture
def server_is_away(monkeypatch):
    """The far end of the network."""

    def away(*_mail):
        raise ConnectionRefusedError

    return lambda patch=monkeypatch: patch.setattr(mail_queue, "send", away)


def _waiting(database) -> int:
    with session_scope(database) as session:
        return session.query(OutgoingMail).count()


def test_a_mail_goes_out_at_once_and_once(tell, send_at, database):
    tell()
    (mail,) = send_at()

    assert mail.to == ["isla.reid@example.scot"] and mail.subject == "Your change is public"
    assert "Hello Isla Reid" in mail.body and "http://127.0.0.1:8090/changes/12" in mail.body
    assert send_at(3600) == [] and _waiting(database) == 0


def test_who_chose_one_mail_a_day_gets_all_in_one(tell, send_at):
    for number in range(3):
        tell(f"Change {number} is public", how=DAILY)

    assert send_at() == []
    (mail,) = send_at(25 * 3600)
    assert mail.subject == "3 things happened in the back office"
    assert [f"Change {number} is public" in mail.body for number in range(3)] == [True] * 3


def test_the_mail_of_the_day_goes_out_at_half_past_seven_in_scotland_whatever_the_season():
    summer, winter = 1_909_000_000.0, 1_925_000_000.0
    for at, offset in ((summer, 1), (winter, 0)):
        due = next_digest(at)
        assert at < due <= at + 24 * 3600 and (due / 3600 + offset) % 24 == 7.5


def test_who_wants_no_mail_gets_none(tell, send_at, database):
    tell(how=NEVER)

    assert _waiting(database) == 0 and send_at(48 * 3600) == []


def test_what_was_read_in_the_back_office_is_not_mailed(tell, send_at, sign_in, database):
    tell()
    browser = sign_in("author", name="Isla Reid")
    browser.post("/notifications/read")

    assert send_at() == [] and _waiting(database) == 0


def test_a_failing_mail_server_fails_no_action_and_is_asked_again_later_and_later(tell, send_at, server_is_away, monkeypatch, database):
    tell()
    with monkeypatch.context() as patch:
        server_is_away(patch)
        send_at()
        with session_scope(database) as session:
            first = session.query(OutgoingMail).one().due - time.time()
        send_at(61)
        with session_scope(database) as session:
            second = session.query(OutgoingMail).one().due - time.time() - 61
    assert 50 < first <= 60 < 110 < second <= 120

    assert send_at(30) == []
    assert len(send_at(300)) == 1


def test_after_three_days_a_mail_is_given_up_and_the_notification_stays(tell, send_at, server_is_away, database):
    tell()
    server_is_away()
    for attempt in range(1, 30):
        send_at(attempt * 5 * 3600)

    assert _waiting(database) == 0
    with session_scope(database) as session:
        assert session.query(Notification).count() == 1


def test_two_processes_never_take_the_same_mail(tell, database, monkeypatch):
    tell()
    with session_scope(database) as session:
        assert mail_queue.mail_queue.take_next(session) is not None
    with session_scope(database) as session:
        assert mail_queue.mail_queue.take_next(session) is None


def test_a_failed_action_tells_nobody(database, isla):
    with pytest.raises(RuntimeError), session_scope(database) as session:
        notify(session, session.merge(isla), "published", "It is public", "It went live.", "/")
        raise RuntimeError

    with session_scope(database) as session:
        assert session.query(Notification).count() == 0 == session.query(OutgoingMail).count()


def test_the_bell_counts_until_it_is_read(tell, sign_in):
    tell()
    browser = sign_in("author", name="Isla Reid")
    assert "1 new" in browser.get("/").text

    answer = browser.post("/notifications/1/open", follow_redirects=False)
    assert answer.headers["Location"] == "/changes/12"
    assert "1 new" not in browser.get("/").text


def test_nobody_opens_what_others_were_told(tell, sign_in):
    tell()

    assert sign_in("author", name="Ewan Ross").post("/notifications/1/open").status_code == 404


def test_an_editor_says_how_to_hear_by_mail(sign_in, tell, database):
    browser = sign_in("author", name="Isla Reid")
    page = browser.post("/notifications/", {"how": DAILY})
    assert "Saved." in page.text
    tell()

    with session_scope(database) as session:
        assert session.query(OutgoingMail).one().daily


def test_somebody_who_left_is_told_nothing(database, isla):
    with session_scope(database) as session:
        user = session.merge(isla)
        user.active = False
        assert notify(session, user, "published", "It is public", "It went live.", "/") is None


def test_every_kind_is_said_in_words():
    assert all(words[0].isupper() and not words.endswith(".") for words in KINDS.values())
