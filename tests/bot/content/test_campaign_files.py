"""Campaigns: their days, what is wrong with a file, and that they travel in a release."""

import json
from datetime import date

import pytest
from small_shelf import ADVICE, CAMPAIGN, TOPIC, read_shelf, shelf_of

from bot.content.campaigns import Campaign
from bot.content.content import Content
from bot.content.references import every_named_topic_exists, every_reference_has_its_entry


def _on(start: str, to: str, *days: date) -> list[bool]:
    campaign = Campaign(**{**CAMPAIGN, "from": start, "to": to})
    return [campaign.runs_on(day) for day in days]


def test_days_without_a_year_come_back_every_year():
    assert _on("06-01", "08-24", date(2030, 5, 31), date(2030, 6, 1), date(2031, 8, 24), date(2031, 8, 25)) == [False, True, True, False]


def test_days_without_a_year_may_reach_past_new_year():
    assert _on("11-15", "01-05", date(2030, 11, 14), date(2030, 12, 31), date(2031, 1, 5), date(2031, 1, 6)) == [False, True, True, False]


def test_dates_run_once():
    assert _on("2030-03-01", "2030-03-07", date(2030, 3, 1), date(2030, 3, 7), date(2030, 3, 8), date(2031, 3, 3)) == [True, True, False, False]


def test_the_last_day_of_february_may_be_named():
    assert _on("02-01", "02-29", date(2031, 2, 28), date(2032, 2, 29), date(2031, 3, 1)) == [True, True, False]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"from": "13-40"}, "write a date such as 2027-12-01"),
        ({"from": 1201}, "write a date such as 2027-12-01"),
        ({"from": "2030-01-01"}, "both days with a year, or both without"),
        ({"from": "2030-02-01", "to": "2030-01-01"}, "must not come before"),
        ({"message": "x" * 201}, "Shorten it to 200 characters"),
        ({"topics": []}, "needs at least 1"),
        ({"colour": "red"}, "not a key we know"),
    ],
)
def test_a_mistake_in_a_campaign_is_named_with_its_remedy(tmp_path, change, says):
    _, problems = read_shelf(tmp_path, {"campaigns/winter.yml": {**CAMPAIGN, **change}})

    assert any(problem.path == "data/campaigns/winter.yml" and says in problem.message for problem in problems), problems


def test_topics_numbers_and_sources_of_a_campaign_must_exist(tmp_path):
    corpus = shelf_of(tmp_path, {"campaigns/winter.yml": {**CAMPAIGN, "message": "Ring {nobody}.", "sources": ["nowhere"]}})

    problems = [str(problem) for rule in (every_named_topic_exists, every_reference_has_its_entry) for problem in rule(corpus)]

    assert [problem.split(": ", 1)[1][:30] for problem in problems] == [
        "There is no advice on `doorste",
        "There is no number `nobody`. A",
        "There is no source `nowhere`. ",
    ]


def test_campaigns_travel_in_a_release(tmp_path):
    corpus = shelf_of(
        tmp_path, {TOPIC: ADVICE, "campaigns/winter.yml": CAMPAIGN, "campaigns/once.yml": {**CAMPAIGN, "from": "2030-01-01", "to": "2030-01-02"}}
    )

    assert Content.from_json(corpus.to_json()).campaigns == corpus.campaigns


def test_a_release_made_before_campaigns_still_loads(tmp_path):
    older = json.loads(shelf_of(tmp_path, {TOPIC: ADVICE}).to_json())
    del older["campaigns"]

    content = Content.from_json(json.dumps(older))

    assert content.campaigns == {} and list(content.advice) == ["doorstep/test"]


def test_the_shelf_has_a_campaign_for_each_season(corpus):
    assert set(corpus.campaigns) >= {"festive", "students", "music_festivals", "doorstep_crime", "night_out_bars"}
