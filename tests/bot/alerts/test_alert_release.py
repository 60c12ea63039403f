"""An alert is approved by a second person, released once, now or at its time, and can be stopped while it is on its way."""

from __future__ import annotations

import pytest
from alert_readers import WORDING, delivered, reader, released

from bot.alerts import drafts
from bot.alerts.composing import keep_draft
from bot.alerts.models import Delivery
from bot.alerts.previewing import preview
from bot.database import session_scope
from bot.errors import AlertClosed, AlertRefused, AlertUnknown


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


def test_the_list_says_how_far_each_alert_is(session, corpus):
    reader(session, 1)
    draft = keep_draft(session, content=corpus, wording=WORDING, area="angus", by="Isla")
    going = released(session, corpus)

    listed = drafts.all_alerts(session)
    assert [(alert.id, alert.state, alert.recipients) for alert in listed] == [(going.id, "on its way", 1), (draft.id, "draft", 0)]
