"""The gate: what a candidate would answer otherwise, told to editors in plain words, the worst first."""

import pytest

from bot.release.comparing import compare
from bot.release.gate import KINDS, MOST_BY_A_HAIR, Gate
from bot.release.gate_words import names_of
from bot.release.judging import LOOK_ALIKES, Judged

ROMANCE, PHISHING, METER = "cyber/romance", "cyber/phishing", "doorstep/bogus_callers"
CALLER, WEAPON = "danger/caller_at_door", "danger/weapon"


def _answered(expected, text, outcome="right", got=None, danger=None, certain=False, kind="advice"):
    got = got or expected
    return Judged(expected, text, outcome, kind, got, got, danger, certain, 0.9)


def _danger(text, seen="caller_at_door", expected=CALLER, certain=True):
    if seen is None:
        return _answered(expected, text, "wrong", METER)
    outcome = "right" if f"danger/{seen}" == expected else "offered"
    return _answered(expected, text, outcome, f"danger/{seen}" if certain else METER, seen, certain, "danger" if certain else "advice")


def _gate(before, after, new=(), on_edge=()):
    asked = {(item.expected, item.text) for item in new}
    return compare("2030-06-01-120000", before, after, asked, lambda key: f"“{key}”", lambda text: text in on_edge)


def test_when_nothing_is_answered_otherwise_it_says_so():
    same = [_answered(ROMANCE, "he needs money"), _danger("he is at my door")]

    gate = _gate(same, same)

    assert gate.headline == "No question would get a different answer."
    assert gate.verdict == "Nothing gets worse. This can go live."
    assert not gate.findings and not gate.is_blocked and not gate.needs_reason


@pytest.mark.parametrize(
    ("was", "now", "kind"),
    [
        (_danger("he will not go"), _danger("he will not go", None), "danger_missed"),
        (_danger("he will not go"), _danger("he will not go", certain=False), "danger_doubted"),
        (_danger("he will not go"), _danger("he will not go", "money_just_sent"), "danger_weaker"),
        (_answered(LOOK_ALIKES, "killing time"), _answered(LOOK_ALIKES, "killing time", "wrong", WEAPON, "weapon", True, "danger"), "false_alarm"),
        (_answered(LOOK_ALIKES, "killing time"), _answered(LOOK_ALIKES, "killing time", danger="weapon"), "false_alarm"),
    ],
)
def test_danger_that_gets_worse_blocks(was, now, kind):
    gate = _gate([was], [now])

    assert [finding.kind for finding in gate.blocks] == [kind]
    assert gate.is_blocked
    assert gate.verdict == "This cannot go live: danger would be handled worse in 1 sentence."
    assert now.text in gate.findings[0].says


def test_danger_taken_for_something_more_urgent_needs_a_reason_only():
    gate = _gate([_danger("he will not go")], [_danger("he will not go", "weapon")])

    assert not gate.is_blocked
    assert gate.needs_reason


@pytest.mark.parametrize("now", [_danger("he will not go", None), _danger("he will not go", certain=False)])
def test_danger_that_lay_on_the_edge_and_crossed_it_by_a_hair_needs_a_reason_only(now):
    gate = _gate([_danger("he will not go")], [now], on_edge=["he will not go"])

    assert [finding.kind for finding in gate.losses] == ["danger_only_just"] and not gate.is_blocked
    assert "lies on the edge" in gate.losses[0].says


def test_many_that_cross_the_edge_at_once_are_no_accident():
    texts = [f"he will not go, number {number}" for number in range(MOST_BY_A_HAIR + 1)]

    gate = _gate([_danger(text) for text in texts], [_danger(text, None) for text in texts], on_edge=texts)

    assert len(gate.blocks) == MOST_BY_A_HAIR + 1


def test_danger_taken_for_something_less_urgent_blocks_on_the_edge_too():
    gate = _gate([_danger("he will not go")], [_danger("he will not go", "money_just_sent")], on_edge=["he will not go"])

    assert gate.is_blocked


def test_worse_answers_come_first_and_better_ones_last():
    before = [
        _answered(ROMANCE, "a", "wrong", PHISHING),
        _answered(ROMANCE, "b"),
        _answered(ROMANCE, "c"),
        _answered(ROMANCE, "d"),
        _answered(ROMANCE, "e", "wrong", PHISHING),
        _danger("f"),
    ]
    after = [
        _answered(ROMANCE, "a"),
        _answered(ROMANCE, "b", "declined", "out_of_scope/police_jobs", kind="out_of_scope"),
        _answered(ROMANCE, "c", "offered", f"{PHISHING} | {ROMANCE}", kind="suggestions"),
        _answered(ROMANCE, "d", "wrong", PHISHING),
        _answered(ROMANCE, "e", "wrong", METER),
        _danger("f", None),
    ]

    gate = _gate(before, after)

    assert [finding.text for finding in gate.findings] == ["f", "d", "c", "b", "e", "a"]
    assert gate.headline == "6 questions would now get a different answer: 4 worse, 1 no better or worse, 1 better."
    assert gate.findings[1].says == "“d” was answered rightly, with “cyber/romance”. Now it would be answered wrongly, with “cyber/phishing”."


def test_a_loss_asks_for_a_reason_and_does_not_block():
    gate = _gate([_answered(ROMANCE, "a")], [_answered(ROMANCE, "a", "wrong", PHISHING)])

    assert gate.needs_reason
    assert not gate.is_blocked
    assert gate.verdict.startswith("Say why this is worth it")


def test_a_danger_that_newly_takes_over_another_question_is_no_improvement():
    was = _answered(ROMANCE, "his mobile got took", "offered", f"{PHISHING} | {ROMANCE}", kind="suggestions")
    now = _answered(ROMANCE, "his mobile got took", "right", WEAPON, "weapon", True, "danger")

    assert [finding.kind for finding in _gate([was], [now]).losses] == ["danger_line_new"]


def test_a_danger_sentence_that_is_taken_out_of_the_test_needs_a_reason():
    gate = _gate([_danger("he is at my door"), _danger("he will not go")], [_danger("he will not go")])

    assert [(finding.kind, finding.text) for finding in gate.losses] == [("danger_not_tested", "he is at my door")]
    assert gate.headline == "No question would get a different answer."


def test_new_sentences_are_told_with_what_they_are_answered():
    new = [_answered(ROMANCE, "new one", "offered", f"{PHISHING} | {ROMANCE}", kind="suggestions"), _danger("new danger", None)]

    gate = _gate([new[0], new[1]], new, new=new)

    assert [(one.text, one.outcome) for one in gate.new] == [("new one", "offered"), ("new danger", "wrong")]
    assert [finding.kind for finding in gate.losses] == ["danger_new_missed"]


def test_a_new_sentence_of_danger_that_was_seen_before_and_is_missed_now_blocks():
    now = _danger("new danger", None)

    gate = _gate([_danger("new danger")], [now], new=[now])

    assert [(finding.kind, finding.is_new) for finding in gate.blocks] == [("danger_missed", True)]


def test_what_the_gate_says_can_be_read_again(tmp_path):
    gate = _gate([_answered(ROMANCE, "a"), _danger("b")], [_answered(ROMANCE, "a", "wrong", PHISHING), _danger("b", None)])

    gate.write(tmp_path)

    assert Gate.read(tmp_path) == gate


def test_keys_are_told_by_their_titles(corpus):
    name = names_of(corpus)

    assert name("doorstep/bogus_callers") == f"“{corpus.advice['doorstep/bogus_callers'].title}”"
    assert name("danger/weapon") == f"“{corpus.danger['weapon'].title}”"
    assert name("check/phone") == f"“{corpus.checks['phone'].title}”"


def test_every_kind_of_finding_has_its_sentence(corpus):
    from bot.release.gate_words import said_of

    for kind in KINDS:
        assert "quick question" in said_of(kind, _answered(ROMANCE, "quick question"), _answered(PHISHING, "quick question"), names_of(corpus))
