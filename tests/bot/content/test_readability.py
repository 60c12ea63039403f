"""How hard a text is to read, and what an editor is told about it."""

import pytest
from small_shelf import ADVICE, ORGANISATION, TOPIC, shelf_of, with_step

from bot.content.readability import (
    HARDEST,
    people_can_read_it,
    reading_age,
    reading_ages,
    sentences,
    sentences_are_short,
    syllables,
    typical,
    words,
)

HARD = "Organisational vulnerabilities necessitate comprehensive situational awareness regarding potentially fraudulent representatives."


@pytest.mark.parametrize(
    ("word", "spoken"),
    [("door", 1), ("police", 2), ("emergency", 4), ("people", 2), ("being", 2), ("scared", 1), ("wanted", 2), ("machines", 2), ("two-step", 2)],
)
def test_syllables_are_counted_as_they_are_spoken(word, spoken):
    assert syllables(word) == spoken


def test_a_telephone_number_is_one_short_word_named_or_printed():
    assert words("Ring {police_101} or 0808 164 6000.") == ["Ring", "{police_101}", "or", "08081646000"]
    assert syllables("{advice_direct_scotland}") == syllables("08081646000") == 1


def test_a_full_stop_inside_an_address_or_a_figure_ends_no_sentence():
    assert sentences('Go to icloud.com at 15.5 mph. "Stop!" Then ring.') == ["Go to icloud.com at 15.5 mph", '"Stop', "Then ring"]


def test_short_words_in_short_sentences_read_young_and_long_ones_old():
    assert reading_age("Shut the door. Ring the police.") < 7
    assert reading_age(HARD) > 20


def test_names_of_organisations_make_nothing_harder():
    text = "Ring the Police Investigations and Review Commissioner now."

    assert reading_age(text, ["Police Investigations and Review Commissioner"]) == reading_age("Ring the now.")
    assert reading_age(text, ["Police Investigations and Review Commissioner"]) < reading_age(text)


def test_a_hard_summary_is_refused_at_its_line_and_says_how_hard_it_is(tmp_path):
    corpus = shelf_of(tmp_path, {TOPIC: {**ADVICE, "summary": HARD}})

    [problem] = people_can_read_it(corpus)

    assert not problem.is_warning
    assert str(problem).startswith(f"data/{TOPIC}:2: The reading age of the summary is")


def test_a_somewhat_hard_text_is_a_warning(tmp_path):
    summary = "Look at the certificate before you agree. Ask the company about it another day."
    corpus = shelf_of(tmp_path, {TOPIC: {**ADVICE, "summary": summary}})

    [problem] = people_can_read_it(corpus)

    assert problem.is_warning, problem


def test_the_steps_are_read_as_one_piece_and_organisations_are_read_too(tmp_path):
    corpus = shelf_of(tmp_path, {TOPIC: with_step(HARD), "partners/organisations/helpers.yml": {**ORGANISATION, "does": HARD}})

    problems = [str(problem) for problem in people_can_read_it(corpus)]

    assert any("of the steps" in problem for problem in problems)
    assert any(problem.startswith("data/partners/organisations/helpers.yml:2:") for problem in problems)


@pytest.mark.parametrize(("count", "expected"), [(25, []), (26, [True]), (35, [True]), (36, [False])])
def test_a_long_sentence_is_warned_of_and_a_very_long_one_refused(tmp_path, count, expected):
    corpus = shelf_of(tmp_path, {TOPIC: with_step(" ".join(["go"] * count) + ".")})

    assert [problem.is_warning for problem in sentences_are_short(corpus)] == expected


def test_the_shelf_reads_as_it_should(corpus):
    ages = reading_ages(corpus)

    for kind in ("summary", "steps"):
        median, highest, hardest = typical(ages, kind)
        assert median <= 10, kind
        assert highest <= HARDEST, (kind, hardest)
