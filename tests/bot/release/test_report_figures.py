"""The figures of the evaluation report: what is counted, and as what."""

from dataclasses import replace

import pytest
from judged_answers import ANSWERS, HELD_OUT, PHISHING, ROMANCE, advice, danger, judged, notice, offers, report_on

from bot.content.examples import Example
from bot.nlu.understanding import Understanding
from bot.release.report.danger import danger_figures
from bot.release.report.difference import difference
from bot.release.report.outcomes import by_theme, by_topic, confusions
from bot.release.report.reliability import calibration, reliability
from bot.release.report.robustness import measure, same_answer
from bot.release.report.scope import out_of_scope


def test_outcomes_are_counted_by_theme_and_topic():
    rows = {row.name: row for row in by_theme(judged())}

    assert next(iter(rows)) == "all topics"
    assert (rows["all topics"].sentences, rows["all topics"].right, rows["all topics"].wrong) == (4, 1, 1)
    assert (rows["danger"].sentences, rows["danger"].right, rows["danger"].wrong) == (4, 2, 1)
    assert rows["danger look-alikes"].share("wrong") == 0.5
    assert [row.name for row in by_topic(judged())] == [PHISHING, ROMANCE]


def test_a_wrong_answer_with_the_right_topic_below_it_stays_wrong_and_counts_by_itself():
    text = "we never met and he needs money"
    below = replace(ANSWERS[text][1], offers=[ROMANCE])
    alone, reached = ({one.name: one.share for one in report_on(**more).measures} for more in ({}, {text.replace(" ", "_"): below}))

    assert [item.text for item in judged(**{text.replace(" ", "_"): below}) if item.in_reach] == [text]
    changed = {name for name in alone if reached[name] != alone[name]}
    assert changed == {(name := "Right topic answered, offered, or on offer below another answer")}
    assert reached[name] == alone[name] + 1 / 4


def test_topics_that_a_danger_answer_does_not_show_are_not_in_reach():
    unseen = Understanding("danger", danger="weapon", danger_certain=True, offers=[PHISHING, ROMANCE], ranking=[{"name": ROMANCE, "confidence": 0.4}])

    assert not any(item.in_reach for item in judged(he_wants_gift_cards=unseen, we_never_met_and_he_needs_money=unseen))


def test_confused_pairs_come_with_their_sentences():
    [pair] = [pair for pair in confusions(judged()) if pair.expected == ROMANCE]

    assert (pair.got, pair.texts) == (PHISHING, ["we never met and he needs money"])


def test_danger_is_counted_by_how_surely_it_was_seen():
    found = danger_figures(judged())
    [weapon] = [row for row in found.classes if row.name == "weapon"]

    assert (weapon.sentences, weapon.certain, weapon.other, weapon.doubt, weapon.missed) == (4, 1, 1, 1, 1)
    assert weapon.false_alarms == 1
    assert (found.seen, found.sentences, found.look_alikes) == (3, 4, 2)
    assert [alarm.text for alarm in found.missed] == ["somebody pulled a chib"]
    assert [alarm.text for alarm in found.false_alarms] == ["these heels are killing me"]


def test_matters_that_are_not_ours_are_counted_by_kind():
    [jobs] = out_of_scope(judged())

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
    found = calibration(judged())

    assert found.first_guesses.sentences == len([label for label, _ in ANSWERS.values() if not label.startswith("danger/")])
    assert found.answers.sentences == found.first_guesses.sentences - 1


def test_danger_that_got_worse_stands_first_then_other_worse_ones():
    before = judged(
        somebody_pulled_a_chib=danger("weapon"),
        a_lad_with_a_machete=danger("weapon"),
        these_heels_are_killing_me=advice(ROMANCE),
        we_never_met_and_he_needs_money=offers(ROMANCE),
        he_wants_gift_cards=offers(PHISHING),
    )

    found = difference("release 1", before, judged())

    assert [(one.change, one.danger) for one in found.moved] == [("worse", True)] * 3 + [("worse", False), ("better", False)]
    assert {one.text for one in found.danger_regressions} == {"somebody pulled a chib", "a lad with a machete", "these heels are killing me"}


def test_danger_seen_better_is_no_regression():
    found = difference("release 1", judged(he_showed_me_a_blade=offers(ROMANCE)), judged())

    assert [(one.text, one.change) for one in found.moved] == [("he showed me a blade", "better")]
    assert found.danger_regressions == []


def test_the_order_of_topics_offered_is_no_difference():
    before = judged(my_online_boyfriend_asks_for_a_loan=offers(ROMANCE, PHISHING))

    assert difference("release 1", before, judged()).moved == []


def test_sentences_that_only_one_release_was_asked_are_counted():
    found = difference("release 1", judged()[:4], judged()[2:])

    assert (found.compared, found.new, found.gone) == (2, len(HELD_OUT) - 4, 2)


def test_an_answer_that_changes_with_the_typing_is_shown_with_what_was_typed():
    found = measure(HELD_OUT[:1], lambda text: advice(PHISHING if text.isupper() else ROMANCE))

    [changed] = found.changed
    assert (changed.perturbation, changed.typed, changed.after) == ("all capitals", "HE WANTS GIFT CARDS", PHISHING)
    assert {(row.perturbation, row.share) for row in found.rows if row.perturbation in ("all capitals", "emoji")} == {
        ("all capitals", 0),
        ("emoji", 1),
    }
    assert {row.theme for row in found.rows} == {"all", "cyber"}


def test_a_sentence_that_a_way_of_typing_leaves_as_it_is_is_not_counted():
    found = measure([Example(ROMANCE, "help", "x", 1)], lambda text: advice(ROMANCE))

    assert "no punctuation" not in {row.perturbation for row in found.rows}


def test_danger_lost_by_typing_stands_first():
    found = measure(HELD_OUT[:5], lambda text: ANSWERS[text][1] if text in ANSWERS else offers("home/metal_theft"))

    assert found.changed[0].danger_lost
    assert not found.changed[-1].danger_lost


def test_a_sample_takes_some_of_every_label_and_always_the_same():
    tried = [measure(HELD_OUT, lambda text: advice(ROMANCE), each=1) for _ in range(2)]

    assert tried[0].tried == len({example.label for example in HELD_OUT})
    assert tried[0] == tried[1]


@pytest.mark.parametrize(
    ("before", "after", "same"),
    [
        (advice(ROMANCE), advice(ROMANCE, 0.5), True),
        (advice(ROMANCE), offers(ROMANCE), False),
        (danger("weapon"), danger("break_in_now"), False),
        (offers(ROMANCE, PHISHING), offers(PHISHING, ROMANCE), True),
        (offers(ROMANCE), offers(PHISHING), False),
        (notice("smalltalk/greet", "smalltalk"), notice("smalltalk/goodbye", "smalltalk"), False),
        (Understanding("check", check="home"), Understanding("check", check="phone"), False),
    ],
)
def test_the_same_answer_is_what_a_person_would_call_the_same(before, after, same):
    assert same_answer(before, after) is same
