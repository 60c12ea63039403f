"""Rules and classifier together: who has the last word on danger."""

import pytest

from bot.nlu.danger_model import weighed_by_the_whole
from bot.nlu.decision import decide
from bot.nlu.prediction import Prediction
from bot.safety.danger import Danger


def _prediction(label: str, share: float = 0.95, danger: Danger | None = None) -> Prediction:
    return Prediction([(label, share), ("home/bicycles", 1 - share)], share, 0.6, danger)


def test_danger_that_the_classifier_alone_sees_stands_above_the_answer_to_a_sure_topic_beside_danger():
    done = decide(_prediction("cyber/sextortion", danger=Danger("sextortion_now")), None, None)

    assert (done.kind, done.topic, done.danger, done.danger_certain) == ("advice", "cyber/sextortion", "sextortion_now", False)


def test_who_asks_for_help_near_them_is_told_of_it_below_the_line_with_999():
    done = decide(_prediction("find_partners", danger=Danger("danger_now")), None, None)

    assert (done.kind, done.danger, done.danger_certain) == ("partners", "danger_now", False)


def test_danger_that_the_classifier_alone_sees_takes_over_where_no_topic_is_sure():
    done = decide(_prediction("cyber/sextortion", share=0.4, danger=Danger("sextortion_now")), None, None)

    assert (done.kind, done.danger_certain) == ("danger", True)


def test_danger_that_the_rules_see_takes_over_even_when_the_topic_is_sure():
    done = decide(_prediction("cyber/sextortion"), Danger("sextortion_now"), None)

    assert done.kind == "danger"


@pytest.mark.parametrize("kind", ["suicide_self_harm", "fire_gas_flood", "weapon"])
def test_what_the_rules_are_certain_of_stands_whatever_the_classifier_makes_of_it(kind):
    done = decide(_prediction("danger/none", share=0.99), Danger(kind), None)

    assert (done.kind, done.danger) == ("danger", kind)


@pytest.mark.parametrize(
    ("text", "label", "share", "topic"),
    [
        ("somebody is following me", "safety/stalking", 0.9, "safety/stalking"),
        ("I'm in Manchester and he hit me", "cyber/identity_theft_data_breach", 0.3, None),
        ("a customer in my shop has a knife", "business/retail_bookmaker_robbery", 0.4, "business/retail_bookmaker_robbery"),
        ("a man has a knife", "business/retail_bookmaker_robbery", 0.4, None),
        ("a man in the pub has a knife", "young/young_people", 0.95, None),
        ("a boy at school has a knife", "young/young_people", 0.95, "young/young_people"),
        ("I carry a knife", "young/young_people", 0.95, "young/young_people"),
        ("this is killing me", "danger/none", 0.95, None),
    ],
)
def test_danger_leads_only_to_a_topic_that_is_sure_and_fits_whoever_is_in_it(text, label, share, topic):
    assert decide(_prediction(label, share=share), Danger("weapon"), None, text).topic == topic


def test_a_calm_story_speaks_against_what_one_sentence_of_it_sounds_like():
    calm, sentence = weighed_by_the_whole([-5.0, 1.0])

    assert (calm, sentence) == (-5.0, -0.5)


def test_a_story_that_speaks_for_danger_adds_nothing_to_its_sentences():
    assert list(weighed_by_the_whole([2.0, 1.0])) == [2.0, 1.0]


def test_in_a_long_story_one_sentence_has_to_say_more_to_be_certain_of_danger():
    short, long = weighed_by_the_whole([0.0, 1.0, -9.0]), weighed_by_the_whole([0.0, 1.0, *[-9.0] * 7])

    assert long[1] < short[1] < 1.0
    assert long[0] == 0.0, "the whole story counts as it did"
