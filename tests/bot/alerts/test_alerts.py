"""Alerts go to those who asked for them, approved by a second person, once, at most one a day, and to nobody else."""

from __future__ import annotations

import datetime

import pytest

from bot.alerts import drafts
from bot.alerts.composing import Wording, compose, from_campaign, keep_draft, problems_of
from bot.alerts.deliveries import LEASE_SECONDS, hold, let_go, next_due, record
from bot.alerts.drafts import LASTS
from bot.alerts.models import Alert, Delivery, SubscribedTheme, Subscriber
from bot.alerts.previewing import preview
from bot.alerts.subscriptions import Subscription, choose_theme, subscribe, subscription_of, unsubscribe
from bot.database import session_scope
from bot.errors import AlertClosed, AlertRefused, AlertUnknown, AlertWordsRefused

DAY = datetime.date(2030, 6, 1)
WORDING = Wording("Callers at the door", "Say no and shut the door.", "doorstep/bogus_callers")


@pytest.fixture
def session(database):
    with session_scope(database) as session:
        yield session


def reader(session, chat: int, council: str = "angus", themes=("doorstep", "cyber")) -> None:
    subscribe(session, chat_id=chat, council=council, themes=themes)
    session.flush()


def released(session, corpus, area: str = "angus", theme: str = "doorstep", **when) -> Alert:
    made = keep_draft(session, content=corpus, wording=WORDING, area=area, theme=theme, by="Isla")
    drafts.approve(session, alert_id=made.id, by="Ruaridh")
    return drafts.release(session, alert_id=made.id, **when)


def delivered(session, today: datetime.date = DAY, now: float | None = None) -> list[int]:
    """Deliver all that is due on a day; return to whom."""
    chats = []
    while due := next_due(session, today=today, now=now):
        chats.append(due.chat_id)
        record(session, due=due, outcome="delivered", today=today)
        session.expire_all()
    return chats


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


def test_what_was_delivered_leaves_no_trace_of_the_reader(session, corpus):
    reader(session, 1)
    released(session, corpus)
    delivered(session)

    assert session.query(Delivery).count() == 0


def test_an_alert_is_approved_by_somebody_else_than_its_writer(session, corpus):
    made = keep_draft(session, content=corpus, wording=WORDING, area="angus", theme="", by="Isla")

    with pytest.raises(AlertRefused, match="Nobody has approved"):
        drafts.release(session, alert_id=made.id)
    for name, says in (("isla ", "Somebody else"), ("ISLA", "Somebody else"), (" ", "name"), ("R" * 81, "name")):
        with pytest.raises(AlertRefused, match=says):
            drafts.approve(session, alert_id=made.id, by=name)
    assert drafts.approve(session, alert_id=made.id, by="Ruaridh").approved_by == "Ruaridh"


def test_an_alert_is_released_once(session, corpus):
    reader(session, 1)
    alert = released(session, corpus)

    for again in (drafts.release, lambda session, alert_id: drafts.approve(session, alert_id=alert_id, by="Ruaridh")):
        with pytest.raises(AlertClosed, match="released already"):
            again(session, alert_id=alert.id)


@pytest.mark.both_databases
def test_of_two_who_send_at_once_one_is_told_so(database, corpus):
    with session_scope(database) as session:
        reader(session, 1)
        number = keep_draft(session, content=corpus, wording=WORDING, area="angus", by="Isla").id
        drafts.approve(session, alert_id=number, by="Ruaridh")

    with session_scope(database) as later:
        drafts.get_alert(later, alert_id=number)
        with session_scope(database) as sooner:
            drafts.release(sooner, alert_id=number)
        with pytest.raises(AlertClosed, match="released already"):
            drafts.release(later, alert_id=number)

    with session_scope(database) as session:
        assert session.query(Delivery).count() == 1


def test_an_alert_goes_out_by_itself_when_its_time_has_come(session, corpus):
    reader(session, 1)
    made = keep_draft(session, content=corpus, wording=WORDING, area="angus", by="Isla")
    with pytest.raises(AlertRefused, match="Nobody has approved"):
        drafts.schedule(session, alert_id=made.id, at=200, now=100)
    drafts.approve(session, alert_id=made.id, by="Ruaridh")
    with pytest.raises(AlertRefused, match="has passed"):
        drafts.schedule(session, alert_id=made.id, at=100, now=100)

    assert drafts.schedule(session, alert_id=made.id, at=300, now=100).state == "scheduled"
    assert drafts.schedule(session, alert_id=made.id, at=200, now=100).state == "scheduled"
    reader(session, 2)
    assert delivered(session, now=199) == []
    assert delivered(session, now=200) == [1, 2]
    session.refresh(made)
    assert made.state == "finished" and made.released == 200


def test_a_cancelled_alert_never_was_released(session, corpus):
    reader(session, 1)
    for is_scheduled in (False, True):
        made = keep_draft(session, content=corpus, wording=WORDING, area="angus", by="Isla")
        drafts.approve(session, alert_id=made.id, by="Ruaridh")
        if is_scheduled:
            drafts.schedule(session, alert_id=made.id, at=200, now=100)

        assert drafts.cancel(session, alert_id=made.id) == 0
        assert made.state == "cancelled" and made.released is None and delivered(session, now=300) == []
        for after in (drafts.release, drafts.cancel, lambda session, alert_id: drafts.schedule(session, alert_id=alert_id, at=200, now=100)):
            with pytest.raises(AlertClosed, match="was cancelled"):
                after(session, alert_id=made.id)


def test_a_stopped_alert_goes_to_nobody_more(session, corpus):
    reader(session, 1)
    alert = released(session, corpus)

    assert drafts.cancel(session, alert_id=alert.id) == 1
    assert delivered(session) == [] and alert.state == "cancelled"


def test_an_alert_that_reached_everybody_cannot_be_stopped(session, corpus):
    alert = released(session, corpus)

    with pytest.raises(AlertClosed, match="finished"):
        drafts.cancel(session, alert_id=alert.id)


def test_every_step_names_the_alert_that_is_not_there(session, corpus):
    for step in (drafts.get_alert, drafts.release, drafts.cancel, lambda session, alert_id: preview(session, content=corpus, alert_id=alert_id)):
        with pytest.raises(AlertUnknown, match="no alert 9"):
            step(session, alert_id=9)


def test_a_preview_shows_the_words_the_names_and_how_many_read_it(session, corpus):
    reader(session, 1)
    reader(session, 2, council="fife")
    wording = Wording("Callers at the door", "Ring {police_101}.", "doorstep/bogus_callers")
    made = keep_draft(session, content=corpus, wording=wording, area="angus", by="Isla")

    shown = preview(session, content=corpus, alert_id=made.id)

    assert (shown.message, shown.area, shown.theme, shown.readers) == ("Ring 101.", "Angus", "At your door", 1)
    assert shown.topic == corpus.advice["doorstep/bogus_callers"].title


def test_the_list_says_how_far_each_alert_is(session, corpus):
    reader(session, 1)
    draft = keep_draft(session, content=corpus, wording=WORDING, area="angus", by="Isla")
    going = released(session, corpus)

    listed = drafts.all_alerts(session)
    assert [(alert.id, alert.state, alert.recipients) for alert in listed] == [(going.id, "on its way", 1), (draft.id, "draft", 0)]


def test_words_that_break_a_rule_are_refused_with_all_that_is_wrong(session, settings, corpus):
    wording = Wording("Tell the CPS", "Ring 101 at once.", "doorstep/bogus_callers")

    with pytest.raises(AlertWordsRefused) as refused:
        compose(session, content=corpus, settings=settings, wording=wording, area="angus", by="Isla")
    assert len(refused.value.problems) >= 2 and session.query(Alert).count() == 0


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"area": "atlantis"}, "no council area"),
        ({"theme": "cooking"}, "no theme"),
        ({"by": " "}, "name"),
        ({"wording": Wording("T", "M", "doorstep/nothing")}, "no advice"),
    ],
)
def test_an_alert_that_leads_nowhere_is_refused(session, corpus, change, says):
    with pytest.raises(AlertRefused, match=says):
        keep_draft(session, **{"content": corpus, "wording": WORDING, "area": "angus", "theme": "", "by": "Isla", **change})


def test_a_campaign_lends_its_words(corpus):
    campaign = corpus.campaigns["doorstep_crime"]

    assert from_campaign(corpus, "doorstep_crime") == Wording(campaign.title, campaign.message, campaign.topics[0])
    with pytest.raises(AlertRefused, match="no campaign `nothing`"):
        from_campaign(corpus, "nothing")


def test_an_alerts_words_are_checked_like_a_campaigns_and_lie_in_no_folder_that_others_read(settings, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", "/nowhere/at/all")

    found = "\n".join(problems_of(Wording("Tell the CPS", "Ring 101 at once.", "doorstep/nothing"), settings))

    assert "“CPS” is not right in Scotland" in found and "“101” is spelled out" in found and "no advice on `doorstep/nothing`" in found


@pytest.mark.both_databases
def test_two_processes_never_deliver_at_once(session):
    assert hold(session, holder="one", now=100)
    assert not hold(session, holder="two", now=100)
    assert hold(session, holder="one", now=105)
    assert hold(session, holder="two", now=105 + LEASE_SECONDS + 1)

    let_go(session, holder="two")
    assert hold(session, holder="one", now=106)
