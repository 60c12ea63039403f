"""The evaluation report: what an editor reads after a change."""

import csv
import json
import re
from xml.etree import ElementTree

import pytest
from frozen_release import freeze
from judged_answers import HELD_OUT, PHISHING, danger, judged, offers, report_on

from bot.release.evaluate import compared_with, in_short, write
from bot.release.report.charts import charts
from bot.release.report.page import page
from bot.release.report.report import DATA, Earlier, Report
from bot.release.store import PAGE, REPORT


@pytest.fixture(scope="module")
def report() -> Report:
    """The report on a dozen sentences, beside an earlier one in which danger was seen better and one topic worse."""
    before = judged(**{"somebody_pulled_a_chib": danger("weapon"), "he_wants_gift_cards": offers(PHISHING)})
    return report_on(Earlier("release 2030-05-01-120000", before[:-1]))


def test_the_page_says_at_its_top_that_danger_got_worse(report):
    text = page(report)

    assert text.index("Danger got worse in 1 sentence") < text.index("somebody pulled a chib") < text.index('id="themes"')
    assert "release 2030-05-01-120000" in text


def test_without_an_earlier_report_the_page_says_so():
    assert "no earlier release" in page(report_on())


def test_the_page_runs_nothing_and_fetches_nothing(report):
    text = page(report)

    assert "<script" not in text
    assert "&lt;script&gt;alert(1)" in text
    assert not re.search(r"(src|href)=[\"'](?!#)", text)
    assert "default-src 'none'" in text


def test_every_chart_has_a_name_and_its_table_beside_it(report):
    text = page(report)

    for name, svg in charts(report).items():
        root = ElementTree.fromstring(svg)
        assert root.get("role") == "img" and root.get("aria-label"), name
        after = text.split(f'id="chart-{name}"', 1)[1].split("</figure>", 1)[1]
        assert after.lstrip().startswith('<div class="scroll"'), name


def test_headings_and_cells_of_tables_can_be_told_apart_by_ear(report):
    text = page(report)

    assert text.count("<th ") == text.count('scope="col"') + text.count('scope="row"')
    assert text.count("<caption>") == text.count("<table>")


def test_every_table_is_a_file_for_a_spreadsheet(report, tmp_path):
    write(report, tmp_path)

    with (tmp_path / "sentences.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(HELD_OUT)
    assert rows[0]["sentence"] == "he wants gift cards"
    names = {path.stem for path in tmp_path.glob("*.csv")}
    assert {"themes", "topics", "confusions", "danger", "out_of_scope", "calibration", "robustness", "difference", "measures"} <= names


def test_the_figures_are_plain_data_for_other_programs(report, tmp_path):
    write(report, tmp_path)

    data = json.loads((tmp_path / DATA).read_text("utf-8"))

    assert data["danger"]["seen"] == 3
    assert data["made"] == "2030-06-01T12:00:00+00:00"


def test_a_release_is_compared_with_the_report_of_another(releases, report, tmp_path):
    write(report, releases.path("2030-06-01-120000") / REPORT)

    earlier = compared_with(releases, "2030-06-01-120000")

    assert earlier.judged == report.judged
    assert (releases.path("2030-06-01-120000") / REPORT / PAGE).exists()


def test_a_release_without_a_report_that_can_be_read_is_compared_with_nothing(releases):
    assert compared_with(releases, "2030-06-01-120000") is None
    assert compared_with(releases, None) is None


def test_the_release_before_is_the_newest_that_understood_otherwise(releases, corpus, tmp_path):
    freeze(releases, "2030-06-02-120000", corpus, tmp_path, created="2030-06-02", understanding="new")
    freeze(releases, "2030-06-03-120000", corpus, tmp_path, created="2030-06-03", understanding="new", note="other words")
    freeze(releases, "2030-06-01-110000", corpus, tmp_path, created="2030-06-01", understanding="old")

    assert releases.before("2030-06-03-120000").id == "2030-06-01-110000"
    assert releases.before("2030-06-01-110000").id == "2030-06-01-120000"


def test_the_short_form_warns_of_danger_in_capitals(report):
    lines = list(in_short(report))

    assert any("Danger seen" in line and "not yet" in line for line in lines)
    assert "DANGER GOT WORSE in 1 sentences. They stand at the top of the report." in lines
