"""The words of an alert keep the rules of the shelf, may come from a campaign, and are shown before they go out."""

from __future__ import annotations

import pytest
from alert_readers import WORDING, reader

from bot.alerts.composing import Wording, compose, from_campaign, keep_draft, problems_of
from bot.alerts.models import Alert
from bot.alerts.previewing import preview
from bot.errors import AlertRefused, AlertWordsRefused


def test_a_preview_shows_the_words_the_names_and_how_many_read_it(session, corpus):
    reader(session, 1)
    reader(session, 2, council="fife")
    wording = Wording("Callers at the door", "Ring {police_101}.", "doorstep/bogus_callers")
    made = keep_draft(session, content=corpus, wording=wording, area="angus", by="Isla")

    shown = preview(session, content=corpus, alert_id=made.id)

    assert (shown.message, shown.area, shown.theme, shown.readers) == ("Ring 101.", "Angus", "At your door", 1)
    assert shown.topic == corpus.advice["doorstep/bogus_callers"].title


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
