"""Rules and classifier together: who has the last word on danger."""

from bot.nlu.decision import decide
from bot.nlu.message_model import Prediction
from bot.safety.danger import Danger


def _prediction(label: str, share: float = 0.95, danger: Danger | None = None) -> Prediction:
    return Prediction([(label, share), ("home/bicycles", 1 - share)], share, 0.6, danger)


def test_danger_that_the_classifier_alone_sees_stands_above_the_answer_to_a_sure_topic_beside_danger():
    done = decide(_prediction("cyber/sextortion", danger=Danger("sextortion_now")), None, None)

    assert (done.kind, done.topic, done.danger, done.danger_certain) == ("advice", "cyber/sextortion", "sextortion_now", False)


def test_danger_that_the_classifier_alone_sees_takes_over_where_no_topic_is_sure():
    done = decide(_prediction("cyber/sextortion", share=0.4, danger=Danger("sextortion_now")), None, None)

    assert (done.kind, done.danger_certain) == ("danger", True)


def test_danger_that_the_rules_see_takes_over_even_when_the_topic_is_sure():
    done = decide(_prediction("cyber/sextortion"), Danger("sextortion_now"), None)

    assert done.kind == "danger"


def test_a_saying_that_the_classifier_knows_is_no_danger_because_of_a_rule():
    done = decide(_prediction("danger/none"), Danger("fire_gas_flood"), None)

    assert done.danger is None


def test_words_of_suicide_stand_whatever_the_classifier_makes_of_them():
    done = decide(_prediction("danger/none"), Danger("suicide_self_harm"), None)

    assert (done.kind, done.danger) == ("danger", "suicide_self_harm")
