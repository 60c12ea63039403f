"""Taps on numbers and plans taken away are counted, without anybody's name."""

import pytest
import sqlalchemy as sa

from bot.counts.models import HourlyCount
from bot.counts.tally import tally_of
from bot.database import session_scope


def _counted(settings, kind: str) -> dict[str, int]:
    tally_of(settings.database).write()
    with session_scope(settings.database) as session:
        return dict(session.execute(sa.select(HourlyCount.key, HourlyCount.n).where(HourlyCount.kind == kind)).all())


def test_a_tap_on_a_number_is_counted_and_sets_no_cookie(visitor, settings):
    answer = visitor.post("/chat/tapped", json={"signpost": "number/police_101"})

    assert answer.status_code == 204
    assert "Set-Cookie" not in answer.headers
    assert _counted(settings, "signposts_tapped") == {"number/police_101": 1}


@pytest.mark.parametrize("signpost", ["number/made_up", "partner/", "police_101", "topic/home/bicycles", "x" * 4000, 5, None, ["number/police_101"]])
def test_what_is_no_number_or_organisation_is_not_counted(visitor, settings, signpost):
    assert visitor.post("/chat/tapped", json={"signpost": signpost}).status_code == 204

    assert _counted(settings, "signposts_tapped") == {}


def test_another_site_cannot_count(visitor, settings):
    refused = visitor.post("/chat/tapped", json={"signpost": "number/police_101"}, headers={"Sec-Fetch-Site": "cross-site"})

    assert refused.status_code == 403
    assert _counted(settings, "signposts_tapped") == {}


def test_a_plan_that_is_printed_or_saved_is_counted(visitor, settings, content):
    state = f"phone/{content.checks['phone'].fingerprint()}/9/2222211-"

    visitor.post("/plan", data={"state": state})
    visitor.post("/plan", data={"state": state, "as": "text"})

    assert _counted(settings, "plans_taken") == {"phone": 2}


def test_numbers_and_organisations_carry_their_key(visitor, content):
    page = visitor.get("/advice/doorstep/bogus_callers").text

    assert 'data-signpost="number/police_101"' in page
    assert 'data-signpost="partner/' in page
