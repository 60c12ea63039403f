"""axe-core finds nothing wrong in the back office, and nothing runs out of the page at 320 pixels, which is 400 % zoom."""

from __future__ import annotations

import pytest
from browser_tools import wrong_in_every_look
from sample_counts import count_samples

from bot.database import session_scope
from bot.inbox.models import UnclearQuestion
from bot.switches.switching import close
from bot.teamwork import comments, tasks
from bot.teamwork.notifications import notify

PAGES = (
    "/",
    *("/comments/doorstep/bogus_callers", "/notifications/", "/calendar/?month=2027-05"),
    *("/inbox/", "/measuring/", "/measuring/?span=12-weeks&channel=web", "/switches/", "/switches/web/close", "/switches/telegram/open"),
    *("/accounts/", "/accounts/new", "/accounts/1", "/account/", "/account/password", "/account/code", "/account/recovery-codes", "/audit/"),
    *(
        "/directory/",
        "/directory/again",
        "/directory/find-out",
        "/directory/organisations/",
        "/directory/organisations/age_scotland",
        "/directory/organisations/new",
    ),
    *("/directory/checks/doorstep", "/directory/numbers/childline", "/directory/style/words"),
    *("/topics/of/doorstep/bogus_callers", "/changes/"),
    *("/help/", "/help/?q=examples", "/help/report", "/help/first-change"),
    *("/alerts/", "/alerts/new"),
    "/no-such-page",
)
"""Every page of the back office; a room adds its own."""
FOR_STRANGERS = ("/sign-in", "/new-password", "/sign-in/recovery")


@pytest.fixture
def something_to_see(add_editor, database, corpus):
    """Comments, work, notifications, counts, a closed door, and a question that three people asked."""
    from bot.accounts import people

    count_samples(database, corpus)
    emails = [add_editor(), add_editor(name="Ewan Ross")]
    with session_scope(database) as session:
        isla, ewan = (people.find(session, email) for email in emails)
        about = {"subject": "doorstep/bogus_callers", "address": "/comments/doorstep/bogus_callers"}
        thread = comments.say(session, text="@Isla Reid, is the second step still true?", by=ewan, **about)
        comments.say(session, text="Yes.", by=isla, thread=thread, **about)
        comments.resolve(session, comments.say(session, text="Settled.", by=ewan, **about), by=ewan)
        tasks.assign(session, what="Ring the council", to=isla, by=ewan, **about)
        close(session, who=ewan, channel="telegram", reason="A wrong number.", message="Closed for a day.")
        for place, text in enumerate(["where do I park my bus", "where can I park my bus", "where do I park a bus"]):
            session.add(UnclearQuestion(day="2030-06-01", kind="not_understood", asker=f"asker {place}", language="pl", text=text))
        notify(session, isla, "published", "Your change is public", "Bogus callers went live.", "/")


def test_nothing_is_wrong_with_any_page(editor_page, office, something_to_see):
    page = editor_page()
    found = {}
    for path in PAGES:
        page.goto(office + path)
        found[path] = wrong_in_every_look(page)
    # The page that is not there is one of them.
    editor_page.watch.complaints.clear()

    assert {path: wrong for path, wrong in found.items() if wrong} == {}


def test_nothing_is_wrong_before_the_door(browser, office):
    context = browser.new_context()
    page = context.new_page()
    found = {}
    for path in FOR_STRANGERS:
        page.goto(office + path)
        found[path] = wrong_in_every_look(page)
    context.close()

    assert {path: wrong for path, wrong in found.items() if wrong} == {}
