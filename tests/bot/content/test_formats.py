"""Dates, telephone numbers and web addresses are written in one way."""

import pytest
from small_shelf import ADVICE, ORGANISATION, TOPIC, shelf_of, with_step

from bot.content.checks import no_number_is_spelled_out
from bot.content.formats import dates_are_written_in_words, numbers_are_printed_in_groups, organisations_are_named_not_spelled


@pytest.mark.parametrize("date", ["21/11/2026", "21.11.26", "2026-11-21", "21st November", "November 21", "21 Nov"])
def test_a_date_in_another_form_is_named(tmp_path, date):
    [problem] = dates_are_written_in_words(shelf_of(tmp_path, {TOPIC: with_step(f"The rule began on {date}.")}))

    assert f"“{date}”" in problem.message and "21 November 2026" in problem.message


@pytest.mark.parametrize(
    "says", ["It began on 21 November 2026.", "In November 2020 it began.", "A child of 12 may not.", "In March you can.", "Open 9am to 5pm."]
)
def test_a_date_as_people_say_it_passes(tmp_path, says):
    assert list(dates_are_written_in_words(shelf_of(tmp_path, {TOPIC: with_step(says)}))) == []


@pytest.mark.parametrize("number", ["0800-555-111", "(0131) 226 6606", "+44 808 164 6000", "0131.226.6606"])
def test_a_number_with_marks_in_it_is_named(tmp_path, number):
    problems = list(numbers_are_printed_in_groups(shelf_of(tmp_path, {TOPIC: with_step(f"Ring {number}.")})))

    assert len(problems) == 1 and "{police_101}" in problems[0].message


def test_a_number_of_the_table_is_printed_in_groups(tmp_path):
    entry = {"kind": "phone", "name": "Helpers", "say": "oh"}
    table = {"numbers": {"run_together": {**entry, "number": "0808-1646000"}, "grouped": {**entry, "number": "0808 164 6000"}}}

    [problem] = numbers_are_printed_in_groups(shelf_of(tmp_path, {"partners/numbers.yml": table}))

    assert str(problem).startswith("data/partners/numbers.yml:6:")


def test_an_organisations_texts_spell_out_no_number(tmp_path):
    [problem] = no_number_is_spelled_out(shelf_of(tmp_path, {"partners/organisations/helpers.yml": {**ORGANISATION, "does": "Ring 0808 164 6000."}}))

    assert "`numbers` show it" in problem.message


@pytest.mark.parametrize("says", ["Go to www.example.org now.", "Go to https://example.scot/x now.", "Go to parcels.co.uk/track now."])
def test_a_web_address_in_a_sentence_is_a_warning(tmp_path, says):
    [problem] = organisations_are_named_not_spelled(shelf_of(tmp_path, {TOPIC: with_step(says)}))

    assert problem.is_warning and "Name the organisation" in problem.message


@pytest.mark.parametrize(
    "says", ["Forward it to report@phishing.gov.uk today.", "Sign in at icloud.com (Apple).", "Ring GOV.UK Notify.", "Stop.Think."]
)
def test_an_email_address_and_the_listed_addresses_pass(tmp_path, says):
    assert list(organisations_are_named_not_spelled(shelf_of(tmp_path, {TOPIC: {**ADVICE, "summary": says}}))) == []
