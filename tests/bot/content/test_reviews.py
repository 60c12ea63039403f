"""What is out of date is named, and by which day it was due."""

from datetime import date

from small_shelf import ADVICE, CAMPAIGN, TOPIC, shelf_of

from bot.content.checks import validate
from bot.content.reviews import overdue

DUE = date(2030, 6, 1)


def test_an_answer_past_its_review_is_a_warning_at_its_line(tmp_path):
    corpus = shelf_of(tmp_path, {TOPIC: ADVICE})

    [problem] = overdue(corpus, date(2030, 6, 2))

    assert problem.is_warning
    assert str(problem).startswith(f"data/{TOPIC}:13: warning: Read this again: it was due on 2030-06-01")


def test_on_the_day_itself_nothing_is_late(tmp_path):
    assert list(overdue(shelf_of(tmp_path, {TOPIC: ADVICE}), DUE)) == []


def test_a_campaign_that_will_never_run_again_is_named(tmp_path):
    over = {**CAMPAIGN, "from": "2030-01-02", "to": "2030-02-01"}
    corpus = shelf_of(tmp_path, {"campaigns/over.yml": over, "campaigns/yearly.yml": CAMPAIGN})

    [problem] = overdue(corpus, date(2030, 2, 2))

    assert "data/campaigns/over.yml:4:" in str(problem) and "was over on 2030-02-01" in problem.message


def test_validate_takes_today_from_its_caller(tmp_path):
    shelf_of(tmp_path, {TOPIC: ADVICE})

    def late(today: date) -> list[str]:
        return [problem.message for problem in validate(tmp_path / "data", tmp_path / "tests/nlu", today)[1] if "Read this again" in problem.message]

    assert late(DUE) == []
    assert len(late(date(2031, 1, 1))) == 1
