"""The evaluation report: what an editor reads after a change."""

import csv
import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from xml.etree import ElementTree

import pytest
from frozen_release import freeze

from bot.content.examples import Example
from bot.nlu.understanding import Understanding
from bot.release.evaluate import compared_with, evaluate, in_short, write
from bot.release.judging import judge
from bot.release.report.charts import charts
from bot.release.report.danger import danger_figures
from bot.release.report.difference import difference
from bot.release.report.outcomes import by_theme, by_topic, confusions
from bot.release.report.page import page
from bot.release.report.reliability import calibration, reliability
from bot.release.report.report import DATA, Earlier, Report
from bot.release.report.robustness import measure, same_answer
from bot.release.report.scope import out_of_scope
from bot.release.store import PAGE, REPORT

MADE = datetime(2030, 6, 1, 12, 0, tzinfo=UTC)
ROMANCE, PHISHING, WEAPON = "cyber/romance", "cyber/phishing", "danger/weapon"


def _advice(topic: str, confidence: float = 0.9, danger: str | None = None) -> Understanding:
    return Understanding("advice", topic=topic, danger=danger, confidence=confidence, ranking=[{"name": topic, "confidence": confidence}])


def _offers(*topics: str, danger: str | None = None) -> Understanding:
    return Understanding("suggestions", offers=list(topics), danger=danger, confidence=0.3, ranking=[{"name": topics[0], "confidence": 0.3}])


def _danger(kind: str) -> Understanding:
    return Understanding("danger", danger=kind, danger_certain=True, confidence=1.0, ranking=[{"name": ROMANCE, "confidence": 0.2}])


def _notice(label: str, kind: str = "out_of_scope") -> Understanding:
    return Understanding(kind, notice=label, confidence=0.8, ranking=[{"name": label, "confidence": 0.8}])


ANSWERS = {
    "he wants gift cards": (ROMANCE, _advice(ROMANCE)),
    "we never met and he needs money": (ROMANCE, _advice(PHISHING, 0.7)),
    "my online boyfriend asks for a loan": (ROMANCE, _offers(PHISHING, ROMANCE)),
    "a text <script>alert(1)</script> about a parcel": (PHISHING, _notice("out_of_scope/police_jobs")),
    "a man has a knife": (WEAPON, _danger("weapon")),
    "he showed me a blade": (WEAPON, _danger("break_in_now")),
    "a lad with a machete": (WEAPON, _advice(ROMANCE, danger="weapon")),
    "somebody pulled a chib": (WEAPON, _offers(ROMANCE)),
    "this cake is to die for": ("danger/none", _advice(ROMANCE, 0.4)),
    "these heels are killing me": ("danger/none", _danger("weapon")),
    "how do I join the police": ("out_of_scope/police_jobs", _notice("out_of_scope/police_jobs")),
    "can I be a dog handler": ("out_of_scope/police_jobs", _advice(ROMANCE)),
    "hello there": ("smalltalk/greet", _notice("smalltalk/greet", "smalltalk")),
}
HELD_OUT = [Example(label, text, "tests/nlu/x.yml", 1) for text, (label, _) in ANSWERS.items()]


def _judged(**otherwise: Understanding) -> list:
    return [judge(example, otherwise.get(example.text.replace(" ", "_"), ANSWERS[example.text][1])) for example in HELD_OUT]


def _report(earlier: Earlier | None = None, **otherwise: Understanding) -> Report:
    def understand(text: str) -> Understanding:
        return otherwise.get(text.replace(" ", "_"), ANSWERS[text][1]) if text in ANSWERS else _advice(ROMANCE)

    return evaluate(HELD_OUT, understand, of="Release 2030-06-01-120000", made=MADE, earlier=earlier)


@pytest.fixture(scope="module")
def report() -> Report:
    """The report on a dozen sentences, beside an earlier one in which danger was seen better and one topic worse."""
    before = _judged(**{"somebody_pulled_a_chib": _danger("weapon"), "he_wants_gift_cards": _offers(PHISHING)})
    return _report(Earlier("release 2030-05-01-120000", before[:-1]))


def test_outcomes_are_counted_by_theme_and_topic():
    rows = {row.name: row for row in by_theme(_judged())}

    assert next(iter(rows)) == "all topics"
    assert (rows["all topics"].sentences, rows["all topics"].right, rows["all topics"].wrong) == (4, 1, 1)
    assert (rows["danger"].sentences, rows["danger"].right, rows["danger"].wrong) == (4, 2, 1)
    assert rows["danger look-alikes"].share("wrong") == 0.5
    assert [row.name for row in by_topic(_judged())] == [PHISHING, ROMANCE]


def test_a_wrong_answer_with_the_right_topic_below_it_stays_wrong_and_counts_by_itself():
    text = "we never met and he needs money"
    below = replace(ANSWERS[text][1], offers=[ROMANCE])
    alone, reached = ({one.name: one.share for one in _report(**more).measures} for more in ({}, {text.replace(" ", "_"): below}))

    assert [item.text for item in _judged(**{text.replace(" ", "_"): below}) if item.in_reach] == [text]
    changed = {name for name in alone if reached[name] != alone[name]}
    assert changed == {(name := "Right topic answered, offered, or on offer below another answer")}
    assert reached[name] == alone[name] + 1 / 4


def test_topics_that_a_danger_answer_does_not_show_are_not_in_reach():
    unseen = Understanding("danger", danger="weapon", danger_certain=True, offers=[PHISHING, ROMANCE], ranking=[{"name": ROMANCE, "confidence": 0.4}])

    assert not any(item.in_reach for item in _judged(he_wants_gift_cards=unseen, we_never_met_and_he_needs_money=unseen))


def test_confused_pairs_come_with_their_sentences():
    [pair] = [pair for pair in confusions(_judged()) if pair.expected == ROMANCE]

    assert (pair.got, pair.texts) == (PHISHING, ["we never met and he needs money"])


def test_danger_is_counted_by_how_surely_it_was_seen():
    found = danger_figures(_judged())
    [weapon] = [row for row in found.classes if row.name == "weapon"]

    assert (weapon.sentences, weapon.certain, weapon.other, weapon.doubt, weapon.missed) == (4, 1, 1, 1, 1)
    assert weapon.false_alarms == 1
    assert (found.seen, found.sentences, found.look_alikes) == (3, 4, 2)
    assert [alarm.text for alarm in found.missed] == ["somebody pulled a chib"]
    assert [alarm.text for alarm in found.false_alarms] == ["these heels are killing me"]


def test_matters_that_are_not_ours_are_counted_by_kind():
    [jobs] = out_of_scope(_judged())

    assert (jobs.sentences, jobs.own, jobs.advice, jobs.as_ours) == (2, 1, 1, ["can I be a dog handler"])


def test_confidence_that_keeps_its_word_has_no_error():
    honest = reliability([(0.8, True)] * 8 + [(0.8, False)] * 2)
    boastful = reliability([(0.9, True)] * 5 + [(0.9, False)] * 5)

    assert honest.error == pytest.approx(0)
    assert boastful.error == pytest.approx(0.4)
    assert [(entry.low, entry.high, entry.sentences, entry.right) for entry in boastful.bins] == [(0.9, 1.0, 10, 0.5)]


def test_confidence_of_one_and_no_sentence_at_all_are_no_trouble():
    assert reliability([(1.0, True), (0.0, False)]).error == 0
    assert reliability([]).bins == []


def test_danger_that_is_certain_does_not_flatter_confidence():
    found = calibration(_judged())

    assert found.first_guesses.sentences == len([label for label, _ in ANSWERS.values() if not label.startswith("danger/")])
    assert found.answers.sentences == found.first_guesses.sentences - 1


def test_danger_that_got_worse_stands_first_then_other_worse_ones():
    before = _judged(
        somebody_pulled_a_chib=_danger("weapon"),
        a_lad_with_a_machete=_danger("weapon"),
        these_heels_are_killing_me=_advice(ROMANCE),
        we_never_met_and_he_needs_money=_offers(ROMANCE),
        he_wants_gift_cards=_offers(PHISHING),
    )

    found = difference("release 1", before, _judged())

    assert [(one.change, one.danger) for one in found.moved] == [("worse", True)] * 3 + [("worse", False), ("better", False)]
    assert {one.text for one in found.danger_regressions} == {"somebody pulled a chib", "a lad with a machete", "these heels are killing me"}


def test_danger_seen_better_is_no_regression():
    found = difference("release 1", _judged(he_showed_me_a_blade=_offers(ROMANCE)), _judged())

    assert [(one.text, one.change) for one in found.moved] == [("he showed me a blade", "better")]
    assert found.danger_regressions == []


def test_the_order_of_topics_offered_is_no_difference():
    before = _judged(my_online_boyfriend_asks_for_a_loan=_offers(ROMANCE, PHISHING))

    assert difference("release 1", before, _judged()).moved == []


def test_sentences_that_only_one_release_was_asked_are_counted():
    found = difference("release 1", _judged()[:4], _judged()[2:])

    assert (found.compared, found.new, found.gone) == (2, len(HELD_OUT) - 4, 2)


def test_an_answer_that_changes_with_the_typing_is_shown_with_what_was_typed():
    found = measure(HELD_OUT[:1], lambda text: _advice(PHISHING if text.isupper() else ROMANCE))

    [changed] = found.changed
    assert (changed.perturbation, changed.typed, changed.after) == ("all capitals", "HE WANTS GIFT CARDS", PHISHING)
    assert {(row.perturbation, row.share) for row in found.rows if row.perturbation in ("all capitals", "emoji")} == {
        ("all capitals", 0),
        ("emoji", 1),
    }
    assert {row.theme for row in found.rows} == {"all", "cyber"}


def test_a_sentence_that_a_way_of_typing_leaves_as_it_is_is_not_counted():
    found = measure([Example(ROMANCE, "help", "x", 1)], lambda text: _advice(ROMANCE))

    assert "no punctuation" not in {row.perturbation for row in found.rows}


def test_danger_lost_by_typing_stands_first():
    found = measure(HELD_OUT[:5], lambda text: ANSWERS[text][1] if text in ANSWERS else _offers("home/metal_theft"))

    assert found.changed[0].danger_lost
    assert not found.changed[-1].danger_lost


def test_a_sample_takes_some_of_every_label_and_always_the_same():
    tried = [measure(HELD_OUT, lambda text: _advice(ROMANCE), each=1) for _ in range(2)]

    assert tried[0].tried == len({example.label for example in HELD_OUT})
    assert tried[0] == tried[1]


@pytest.mark.parametrize(
    ("before", "after", "same"),
    [
        (_advice(ROMANCE), _advice(ROMANCE, 0.5), True),
        (_advice(ROMANCE), _offers(ROMANCE), False),
        (_danger("weapon"), _danger("break_in_now"), False),
        (_offers(ROMANCE, PHISHING), _offers(PHISHING, ROMANCE), True),
        (_offers(ROMANCE), _offers(PHISHING), False),
        (_notice("smalltalk/greet", "smalltalk"), _notice("smalltalk/goodbye", "smalltalk"), False),
        (Understanding("check", check="home"), Understanding("check", check="phone"), False),
    ],
)
def test_the_same_answer_is_what_a_person_would_call_the_same(before, after, same):
    assert same_answer(before, after) is same


def test_the_page_says_at_its_top_that_danger_got_worse(report):
    text = page(report)

    assert text.index("Danger got worse in 1 sentence") < text.index("somebody pulled a chib") < text.index('id="themes"')
    assert "release 2030-05-01-120000" in text


def test_without_an_earlier_report_the_page_says_so():
    assert "no earlier release" in page(_report())


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
