"""A topic with few examples is also known by its name; one with many speaks for itself."""

from bot.nlu.label_model import ENOUGH
from bot.nlu.label_names import names_of_labels


def _examples(label, count):
    return [(f"{label} {number}", label) for number in range(count)]


def _names(*examples):
    return names_of_labels(*zip(*examples, strict=True))


def test_a_topic_with_few_examples_is_known_by_its_name_too():
    assert _names(*_examples("home/lost_property", 9), *_examples("card_arrival", 9)) == [
        ("card_arrival", "card arrival"),
        ("home/lost_property", "lost property"),
    ]


def test_a_topic_with_many_examples_needs_no_name():
    assert _names(*_examples("home/lost_property", ENOUGH)) == []


def test_words_that_an_example_has_already_stay_with_its_label():
    assert _names(*_examples("cyber/hi_mum", 9), ("Hi Mum!", "smalltalk/greet")) == []


def test_a_name_that_two_labels_share_tells_nothing():
    assert _names(*_examples("home/lost", 9), *_examples("phones/lost", 9)) == []


def test_small_talk_danger_and_what_is_not_ours_are_not_called_by_their_names():
    assert (
        _names(*_examples("smalltalk/thanks", 9), *_examples("danger/weapon", 9), *_examples("out_of_scope/travel", 9), *_examples("check/scam", 9))
        == []
    )
