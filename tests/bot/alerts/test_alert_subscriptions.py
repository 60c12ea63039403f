"""Who asks for alerts gets those of the area and the themes that were chosen, and none once they were stopped."""

from __future__ import annotations

from alert_readers import DAY, delivered, reader, released

from bot.alerts.deliveries import next_due, record
from bot.alerts.models import SubscribedTheme, Subscriber
from bot.alerts.subscriptions import Subscription, choose_theme, subscription_of, unsubscribe


def test_somebody_asks_for_alerts_changes_the_themes_and_stops(session):
    reader(session, 7)
    choose_theme(session, chat_id=7, theme="cyber", wanted=False)
    choose_theme(session, chat_id=7, theme="roads", wanted=True)
    choose_theme(session, chat_id=7, theme="roads", wanted=True)
    session.flush()
    assert subscription_of(session, chat_id=7) == Subscription("angus", frozenset({"doorstep", "roads"}))

    assert unsubscribe(session, chat_id=7).council == "angus"
    assert subscription_of(session, chat_id=7) is None
    assert session.query(Subscriber).count() == session.query(SubscribedTheme).count() == 0


def test_who_moves_house_keeps_the_themes(session):
    reader(session, 7, themes=("roads",))
    reader(session, 7, council="fife", themes=("doorstep", "roads"))

    assert subscription_of(session, chat_id=7) == Subscription("fife", frozenset({"roads"}))


def test_a_theme_is_no_subscription(session):
    choose_theme(session, chat_id=7, theme="roads", wanted=True)

    assert subscription_of(session, chat_id=7) is None


def test_who_stops_the_alerts_gets_none_that_was_on_its_way(session, corpus):
    reader(session, 1)
    reader(session, 2)
    released(session, corpus)
    unsubscribe(session, chat_id=1)

    assert delivered(session) == [2]


def test_who_blocked_us_is_a_subscriber_no_more(session, corpus):
    reader(session, 1)
    alert = released(session, corpus)
    record(session, due=next_due(session, today=DAY), outcome="blocked", today=DAY)
    session.refresh(alert)

    assert alert.blocked == 1 and subscription_of(session, chat_id=1) is None
