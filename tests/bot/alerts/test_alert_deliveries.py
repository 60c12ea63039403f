"""An alert reaches those who asked for it, once, at most one a day, while it is news; no trace of them stays."""

from __future__ import annotations

import datetime

import pytest
from alert_readers import DAY, delivered, reader, released

from bot.alerts.deliveries import LEASE_SECONDS, hold, let_go
from bot.alerts.drafts import LASTS
from bot.alerts.models import Delivery


@pytest.mark.both_databases
def test_an_alert_reaches_those_who_chose_its_area_and_theme(session, corpus):
    reader(session, 1)
    reader(session, 2, council="fife")
    reader(session, 3, themes=("cyber",))

    alert = released(session, corpus)

    assert alert.recipients == 1 and delivered(session) == [1]
    assert alert.delivered == 1 and alert.finished


def test_an_alert_for_scotland_reaches_every_area(session, corpus):
    reader(session, 1)
    reader(session, 2, council="fife")

    released(session, corpus, area="scotland")

    assert sorted(delivered(session)) == [1, 2]


def test_nobody_gets_two_alerts_on_one_day(session, corpus):
    reader(session, 1)
    reader(session, 2, themes=("doorstep",))
    released(session, corpus, now=0)
    released(session, corpus, theme="cyber", now=0)

    assert delivered(session, now=0) == [1, 2]
    assert delivered(session, now=0) == []
    assert delivered(session, DAY + datetime.timedelta(1), now=0) == [1]


def test_an_alert_that_is_old_news_goes_to_nobody_more(session, corpus):
    reader(session, 1)
    alert = released(session, corpus, now=0)

    assert delivered(session, now=LASTS + 1) == []
    session.refresh(alert)
    assert alert.finished and session.query(Delivery).count() == 0


def test_what_was_delivered_leaves_no_trace_of_the_reader(session, corpus):
    reader(session, 1)
    released(session, corpus)
    delivered(session)

    assert session.query(Delivery).count() == 0


@pytest.mark.both_databases
def test_two_processes_never_deliver_at_once(session):
    assert hold(session, holder="one", now=100)
    assert not hold(session, holder="two", now=100)
    assert hold(session, holder="one", now=105)
    assert hold(session, holder="two", now=105 + LEASE_SECONDS + 1)

    let_go(session, holder="two")
    assert hold(session, holder="one", now=106)
