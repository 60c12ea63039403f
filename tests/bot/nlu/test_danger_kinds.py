"""Which danger it is, by the rules and the classifier together."""

import numpy as np
import pytest

from bot.nlu.danger_kinds import DangerKinds
from bot.nlu.decision import decide
from bot.nlu.prediction import Prediction
from bot.safety.danger import Danger
from bot.safety.precedence import DEEDS, LESSER, MOST_DANGEROUS_FIRST, TO_LIFE

CLASSES = ["abroad", "child_user", "domestic_abuse_now", "suicide_self_harm", "sextortion_now", "reporting_crime"]


def _kinds(*rows: list[float]) -> DangerKinds:
    every = [[*row, *[0.0] * (len(CLASSES) - len(row))] for row in rows]
    return DangerKinds.of(CLASSES, np.asarray(every, np.float32))


def _decided(kinds: DangerKinds | None, ruled: Danger, learned: Danger | None = None) -> str | None:
    ranking = [("safety/domestic_abuse", 0.4), ("home/bicycles", 0.1)]
    return decide(Prediction(ranking, 0.4, 0.6, learned, kinds=kinds), ruled, None).danger


def test_a_class_that_a_few_words_show_gives_way_to_the_one_that_all_of_them_show():
    assert _decided(_kinds([0.0, 0.05, 0.9, 0.0]), Danger("child_user")) == "domestic_abuse_now"


def test_the_rules_have_their_way_where_the_classifier_holds_it_possible():
    assert _decided(_kinds([0.0, 0.0, 0.5, 0.2]), Danger("suicide_self_harm")) == "suicide_self_harm"


def test_a_rule_in_doubt_needs_more_to_be_for_it():
    kinds = _kinds([0.0, 0.0, 0.8, 0.4])

    assert _decided(kinds, Danger("suicide_self_harm")) == "suicide_self_harm"
    assert _decided(kinds, Danger("suicide_self_harm", certain=False), Danger("domestic_abuse_now", certain=False)) == "domestic_abuse_now"


def test_a_child_keeps_its_own_answer_more_easily():
    assert _decided(_kinds([0.0, 0.15, 0.9, 0.0]), Danger("child_user")) == "child_user"


@pytest.mark.parametrize("kind", sorted(TO_LIFE))
@pytest.mark.parametrize("lesser", sorted(LESSER))
def test_danger_to_life_never_gives_way_to_danger_to_money(kind, lesser):
    kinds = DangerKinds.of([kind, lesser], np.asarray([[0.01, 0.9]], np.float32))

    assert _decided(kinds, Danger(kind)) == kind
    assert MOST_DANGEROUS_FIRST.index(kind) < MOST_DANGEROUS_FIRST.index(lesser)


def test_danger_does_not_become_a_report_of_it():
    assert _decided(_kinds([0.0, 0.0, 0.0, 0.0, 0.05, 0.9]), Danger("sextortion_now")) == "sextortion_now"


def test_one_sentence_about_dying_counts_in_a_long_story_about_something_else():
    story = [[0.0, 0.0, 0.9, 0.0]] * 8

    assert _decided(_kinds(*story, [0.0, 0.0, 0.1, 0.8]), Danger("suicide_self_harm")) == "suicide_self_harm"


def test_the_likeliest_danger_is_the_one_that_all_sentences_show_together():
    assert _kinds([0.0, 0.0, 0.5, 0.1], [0.0, 0.6, 0.3, 0.1]).likeliest == "domestic_abuse_now"


@pytest.mark.parametrize("kind", ["abroad", "a_class_of_rules_alone"])
def test_places_and_classes_that_only_rules_know_stand(kind):
    assert _decided(_kinds([0.0, 0.0, 0.9, 0.0]), Danger(kind)) == kind


def test_where_the_classifier_sees_next_to_no_danger_the_rules_stand():
    assert _decided(_kinds([0.0, 0.0, 0.01, 0.0]), Danger("child_user")) == "child_user"
    assert _decided(None, Danger("child_user")) == "child_user"


@pytest.mark.parametrize("deed", sorted(DEEDS))
def test_words_of_a_deed_are_never_answered_as_what_was_done_to_somebody(deed):
    kinds = DangerKinds.of([deed, "sexual_assault"], np.asarray([[0.01, 0.9]], np.float32))

    assert _decided(kinds, Danger(deed)) == deed
    assert _decided(kinds, Danger(deed, certain=False), Danger("sexual_assault", certain=False)) == "sexual_assault"
