"""What is done with what was understood: answered, offered, declined, or danger first."""

from dataclasses import replace

import pytest

from bot.nlu.decision import decide
from bot.nlu.prediction import Prediction
from bot.safety.danger import Danger


def _prediction(first: str = "doorstep/id_checks", confidence: float = 0.9, danger: Danger | None = None) -> Prediction:
    ranking = [(first, 0.6), ("cyber/romance", 0.2), ("smalltalk/greet", 0.1), ("phones/sim_swap", 0.05)]
    return Prediction(ranking, confidence, answer_from=0.6, danger=danger)


def test_what_is_known_well_enough_is_answered():
    done = decide(_prediction(), None, "now")

    assert (done.kind, done.topic, done.moment) == ("advice", "doorstep/id_checks", "now")


def test_other_topics_that_are_likely_enough_are_within_reach_of_an_answer():
    ranking = [("doorstep/id_checks", 0.8), ("smalltalk/greet", 0.1), ("cyber/romance", 0.05), ("phones/sim_swap", 0.02)]

    assert decide(Prediction(ranking, 0.9, answer_from=0.6, danger=None), None, None).offers == ["cyber/romance"]


def test_when_unsure_topics_alone_are_offered_best_first():
    done = decide(_prediction(confidence=0.3), None, None)

    assert (done.kind, done.topic) == ("suggestions", None)
    assert done.offers == ["doorstep/id_checks", "cyber/romance", "phones/sim_swap"]


def test_an_unsure_message_that_is_mostly_not_ours_is_declined():
    done = decide(_prediction("out_of_scope/general_knowledge", confidence=0.3), None, None)

    assert (done.kind, done.notice) == ("out_of_scope", "out_of_scope/general_knowledge")


@pytest.mark.parametrize("confidence", [0.99, 0.01])
def test_danger_that_is_certain_comes_before_everything(confidence):
    by_rule = decide(_prediction(confidence=confidence), Danger("break_in_now"), None)
    by_classifier = decide(_prediction(confidence=confidence, danger=Danger("weapon")), None, None)

    assert (by_rule.kind, by_rule.danger) == ("danger", "break_in_now")
    assert (by_classifier.kind, by_classifier.danger) == ("danger", "weapon")


def test_the_rules_have_the_first_word_on_danger():
    assert decide(_prediction(danger=Danger("weapon")), Danger("break_in_now"), None).danger == "break_in_now"


def test_in_doubt_the_question_is_answered_and_the_danger_is_named():
    done = decide(_prediction(), Danger("caller_at_door", certain=False), None)

    assert (done.kind, done.topic, done.danger) == ("advice", "doorstep/id_checks", "caller_at_door")


def test_what_rules_and_classifier_both_doubt_is_certain_enough():
    done = decide(_prediction(danger=Danger("weapon", certain=False)), Danger("caller_at_door", certain=False), None)

    assert (done.kind, done.danger) == ("danger", "caller_at_door")


def test_without_a_model_the_menu_is_offered():
    assert decide(None, None, None).kind == "suggestions"


def test_a_question_about_a_scam_of_some_kind_gets_its_topic_with_the_check_on_offer():
    understanding = decide(replace(_prediction(), check="check/scam"), None, None)

    assert understanding.kind == "advice"
    assert understanding.check == "scam"


def test_a_plea_for_help_with_a_plain_question_raises_no_alarm_but_near_danger_it_does():
    doubt = Danger("danger_now", certain=False)

    assert decide(_prediction("cyber/romance"), doubt, None).danger is None
    assert decide(_prediction("safety/stalking"), doubt, None).danger == "danger_now"
    assert decide(_prediction("cyber/romance", confidence=0.3), doubt, None).danger == "danger_now"


def test_what_sounds_too_little_like_our_matters_is_not_answered_with_advice_however_sure_its_topic_is():
    strange = replace(_prediction("home/vehicles"), is_strange=True)

    assert decide(strange, None, None).kind == "suggestions"
    assert (
        decide(replace(strange, ranking=[("home/vehicles", 0.8), ("out_of_scope/how_to_offend", 0.1)]), None, None).notice
        == "out_of_scope/how_to_offend"
    )
    assert decide(replace(strange, ranking=[("smalltalk/greet", 0.9), ("home/vehicles", 0.1)]), None, None).kind == "smalltalk"
