"""A new partner, number or self-check begins as a draft, with all the files that belong to it."""

import re

from entry_pages import fields_on, latest_change, open_draft, send

from bot.changes.lanes import Lane, lane_of
from bot.changes.yaml_text import data_of

WORDS = [f"{size} {thing}" for size in ("small", "big", "red", "blue", "green") for thing in ("lantern", "saddle", "walnut", "needle", "ribbon")]


def test_a_new_partner_begins_as_a_draft_of_a_new_file(author, database):
    page = author.post("/directory/organisations/new", {"name": "Men’s Aid of Skye"})
    change = latest_change(database)

    assert page.status_code == 200 and change.key == "organisations/mens_aid_of_skye"
    assert [(file.path, file.base, data_of(file.text)) for file in change.files] == [
        ("partners/organisations/mens_aid_of_skye.yml", None, {"name": "Men’s Aid of Skye"})
    ]
    page = send(
        author,
        page,
        **{"does": "Helps men.", "serves": "Men", "who": ["men"], "area-which": "scotland", "topics-which": "all", "checked": "2030-01-02"},
    )
    assert "to mend" not in page.text
    assert "not there yet" in author.get("/directory/organisations/").text


def test_a_new_number_goes_into_the_table_beside_the_others(author, database):
    author.post("/directory/numbers/new", {"name": "A new line"})
    [file] = latest_change(database).files

    assert file.path == "partners/numbers.yml" and file.text.startswith(file.base.rstrip("\n")[:-40])
    assert data_of(file.text)["numbers"]["a_new_line"] == {"name": "A new line"}


def test_two_people_do_not_begin_the_same_entry(author, sign_in):
    author.post("/directory/organisations/new", {"name": "Helpers of Skye"})

    refused = sign_in("author", name="Rory").post("/directory/organisations/new", {"name": "Helpers of Skye"})

    assert refused.status_code == 409 and "Isla has begun “Helpers of Skye” already" in refused.text


def test_a_new_self_check_begins_with_its_first_question_and_ends_as_a_whole_one(author, database):
    like = fields_on(open_draft(author, "checks/home").text)
    page = author.post("/directory/checks/new", {"name": "Is my allotment shed safe from thieves?"})
    assert 'name="questions-0-options-1-say"' in page.text and 'name="outcomes-1-say"' in page.text
    troubles = page.text.partition('<div class="summary">')[2].partition("</div>")[0]
    assert "Questions: <a" in troubles and "Last checked: <a" in troubles
    begun = latest_change(database)
    assert [file.path for file in begun.files] == [
        f"{shelf}/is_my_allotment_shed.yml" for shelf in ("checks", "nlu/check", "held_out/check")
    ] and all(file.base is None for file in begun.files)

    typed = {
        "learned-0": "\r\n".join(f"shed question {word}" for word in WORDS[:25]),
        "held_out-0": "\n".join(f"allotment {word}" for word in WORDS[:6]),
    }
    page = author.post(page.request.path, {**like, **typed, "title": "Is my shed safe?", "version": "1", "do": "save", "csrf_token": author.token})

    assert "Your draft is saved" in page.text and "to mend before" not in page.text, re.findall(r'class="summary".*?</div>', page.text, re.DOTALL)
    change = latest_change(database)
    assert change.title == "Is my shed safe?" and lane_of(change) is Lane.understanding
    assert data_of(change.files[1].text)["nlu"][0]["intent"] == "check/is_my_allotment_shed"
    assert "    - shed question small lantern\n" in change.files[1].text and "    - allotment small lantern\n" in change.files[2].text


def test_a_test_sentence_is_kept_where_its_label_is_answered(author, database):
    author.post("/try/keep", {"text": "is my garage easy to get into", "label": "check/home"})
    assert latest_change(database).key == "checks/home"

    author.post("/try/keep", {"text": "he stabbed the balloon with a pin", "label": "danger/look_alikes"})
    look_alikes = latest_change(database)
    held_out = next(file for file in look_alikes.files if file.path == "held_out/danger/look_alikes.yml")
    assert {block["intent"] for block in data_of(held_out.text)["nlu"]} == {"danger/none"} and "balloon with a pin" in held_out.text
    assert "no answer of its own" in author.get(f"/topics/drafts/{look_alikes.id}/").text
