"""Words that blame, judge or talk like an office never reach the public."""

import pytest
from small_shelf import ADVICE, ORGANISATION, TOPIC, shelf_of, with_step

from bot.content.tone import no_word_hurts, sentences_say_who_does_what


def _found(corpus) -> list[str]:
    return [str(problem) for problem in no_word_hurts(corpus)]


@pytest.mark.parametrize(
    ("says", "instead"),
    [
        ("You fell for a scam.", "You were targeted; this is a crime"),
        ("Only naive people pay.", "Clever criminals do this to anyone"),
        ("Greedy people pay.", "Clever criminals do this to anyone"),
        ("That was silly.", "Clever criminals do this to anyone"),
        ("Calm down.", "This is frightening"),
        ("Don’t worry.", "This is frightening"),
        ("You should have rung.", "what can be done now"),
        ("You are a victim of fraud.", "what happened to you"),
        ("This is revenge porn.", "intimate images shared without consent"),
        ("Never look at child porn.", "child sexual abuse images"),
        ("He committed suicide.", "died by suicide"),
        ("The alleged thief left.", "the person who did this"),
        ("You must report it.", "You can choose to report it"),
        ("Ring the non-emergency number.", "when it is not happening right now"),
        ("Keep them talking.", "Hang up"),
        ("Talk to the elderly.", "older people"),
        ("A junkie took it.", "person who uses drugs"),
        ("Be vigilant.", "the verb alone"),
        ("Use a lock, e.g. a chain.", "such as"),
    ],
)
def test_a_word_that_hurts_is_named_with_a_better_one(tmp_path, says, instead):
    problems = _found(shelf_of(tmp_path, {TOPIC: with_step(says)}))

    assert len(problems) == 1 and problems[0].startswith(f"data/{TOPIC}:5:")
    assert instead in problems[0]


def test_a_helpline_keeps_its_own_name(tmp_path):
    assert _found(shelf_of(tmp_path, {TOPIC: with_step("Ring the Revenge Porn Helpline.")})) == []


def test_a_word_inside_another_word_is_left_alone(tmp_path):
    assert _found(shelf_of(tmp_path, {TOPIC: with_step("Someone opened the silliest addiction site with a thuggish name.")})) == []


def test_organisations_are_held_to_the_same_words(tmp_path):
    corpus = shelf_of(tmp_path, {"partners/organisations/helpers.yml": {**ORGANISATION, "does": "Helps the elderly."}})

    assert _found(corpus)[0].startswith("data/partners/organisations/helpers.yml:2:")


@pytest.mark.parametrize(
    "says", ["The door should be painted first.", "Your bank will be informed.", "A letter was written.", "It is not normally refunded."]
)
def test_a_sentence_that_hides_who_does_it_is_a_warning(tmp_path, says):
    corpus = shelf_of(tmp_path, {TOPIC: with_step(says)})

    [problem] = sentences_say_who_does_what(corpus)

    assert problem.is_warning and "hides who does it" in problem.message


@pytest.mark.parametrize("says", ["You were targeted; this is a crime.", "Are you worried?", "Is it red?", "Being followed? Ring {emergency_999}."])
def test_a_state_and_what_others_did_to_the_person_are_no_passive(tmp_path, says):
    assert list(sentences_say_who_does_what(shelf_of(tmp_path, {TOPIC: {**ADVICE, "summary": says}}))) == []


def test_the_shelf_as_it_stands_hurts_nobody(corpus):
    assert _found(corpus) == []
