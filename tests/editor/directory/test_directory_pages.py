"""Partners, numbers, campaigns and the rest: found in lists, changed in forms without YAML."""

import re

import pytest
from entry_pages import latest_change, open_draft, send

from bot.changes.yaml_text import data_of
from editor.directory.sections import SECTIONS


@pytest.mark.parametrize("name", SECTIONS)
def test_every_kind_has_its_list_and_every_entry_its_page(author, name):
    page = author.get(f"/directory/{name}/")
    addresses = re.findall(rf'href="(/directory/{name}/[a-z0-9_]+)"', page.text)
    assert page.status_code == 200 and addresses

    for address in {addresses[0], addresses[-1]}:
        assert author.get(address).status_code == 200


def test_a_list_is_searched_by_the_words_in_its_entries(author):
    page = author.get("/directory/numbers/?search=childline").text

    assert "/numbers/childline" in page and "/numbers/btp" not in page


@pytest.mark.parametrize("name", SECTIONS)
def test_a_form_that_nobody_touched_changes_nothing(author, database, name, corpus):
    for key in list(SECTIONS[name].entries(corpus))[:2]:
        page = open_draft(author, f"{name}/{key}")
        saved = send(author, page)

        assert "Your draft is saved" in saved.text
        assert latest_change(database).differences() == [], key


def test_a_partner_is_changed_without_yaml_and_the_rest_of_its_file_stays(author, database):
    page = open_draft(author, "organisations/age_scotland")
    before = latest_change(database).files[0].text
    send(author, page, name="Age Concern Scotland")
    after = latest_change(database)

    assert after.files[0].path == "partners/organisations/age_scotland.yml" and after.title == "Age Concern Scotland"
    assert after.files[0].text == before.replace(data_of(before)["name"], "Age Concern Scotland", 1)


def test_checked_today_sets_both_dates_in_a_draft(author, database):
    page = author.post("/directory/campaigns/festive/checked")
    entry = data_of(latest_change(database).files[0].text)

    assert "The dates are set in your draft" in page.text
    assert (entry["next_review"] - entry["checked"]).days == 345


def test_a_day_that_is_none_does_not_stop_the_page_from_saying_so(author, database):
    page = open_draft(author, "campaigns/festive")
    send(author, page, next_review="some day")

    said = author.post("/directory/campaigns/festive/checked")

    assert said.status_code == 409 and "Set the days in the form" in said.text


def test_somebody_elses_draft_is_not_written_in(author, sign_in, database):
    page = open_draft(author, "phrases/which_topic")

    assert sign_in("author", name="Ailsa").get(page.request.path).status_code == 409
