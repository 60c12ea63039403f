"""Partners, numbers, campaigns and the rest: found in lists, changed in forms without YAML, hidden at once."""

import re
from html import unescape

import pytest

from bot.audit.record import entries
from bot.changes.lanes import Lane, lane_of
from bot.changes.models import Change
from bot.changes.yaml_text import data_of
from bot.database import session_scope
from bot.partners.hiding import everything_hidden
from editor.directory.sections import SECTIONS


@pytest.fixture
def author(sign_in):
    """Isla, who writes."""
    return sign_in("author", name="Isla")


def _fields(page: str) -> dict[str, list[str]]:
    """Return what a browser would send for the form on a page, were nothing changed."""
    form = page[page.index('id="entry-form"') :]
    form = form[: form.index("</form>")]
    found: dict[str, list[str]] = {}

    def put(name: str, value: str) -> None:
        found.setdefault(unescape(name), []).append(unescape(value))

    for tag in re.findall(r"<input [^>]*>", form):
        attributes = dict(re.findall(r'([\w-]+)="([^"]*)"', tag))
        if attributes.get("type") not in ("checkbox", "radio") or " checked" in tag:
            put(attributes["name"], attributes.get("value", ""))
    for name, text in re.findall(r'<textarea [^>]*name="([^"]+)"[^>]*>(.*?)</textarea>', form, re.DOTALL):
        put(name, text)
    for name, options in re.findall(r'<select [^>]*name="([^"]+)"[^>]*>(.*?)</select>', form, re.DOTALL):
        chosen = re.search(r'value="([^"]*)" selected', options)
        put(name, chosen.group(1) if chosen else re.search(r'value="([^"]*)"', options).group(1))
    return found


def _open(author, key: str):
    answer = author.post(f"/directory/{key}/draft")
    assert answer.status_code == 200, answer.text
    return answer


def _send(author, page, do: str = "save", **changes):
    fields = {**_fields(page.text), **changes, "do": do}
    return author.post(page.request.path, {**fields, "csrf_token": author.token})


def _change(database) -> Change:
    with session_scope(database) as session:
        change = session.query(Change).order_by(Change.id.desc()).first()
        _ = [file.text for file in change.files]
        session.expunge_all()
        return change


@pytest.mark.parametrize("name", SECTIONS)
def test_every_kind_has_its_list_and_every_entry_its_page(author, name):
    page = author.get(f"/directory/{name}/")
    addresses = re.findall(rf'href="(/directory/{name}/[a-z0-9_]+)"', page.text)
    assert page.status_code == 200 and addresses

    for address in {addresses[0], addresses[-1]}:
        assert author.get(address).status_code == 200


@pytest.mark.parametrize("name", SECTIONS)
def test_a_form_that_nobody_touched_changes_nothing(author, database, name, corpus):
    for key in list(SECTIONS[name].entries(corpus))[:2]:
        page = _open(author, f"{name}/{key}")
        saved = _send(author, page)

        assert "Your draft is saved" in saved.text
        assert _change(database).differences() == [], key


def test_a_partner_is_changed_without_yaml_and_the_rest_of_its_file_stays(author, database):
    page = _open(author, "organisations/age_scotland")
    before = _change(database).files[0].text
    _send(author, page, name="Age Concern Scotland")
    after = _change(database)

    assert after.files[0].path == "partners/organisations/age_scotland.yml" and after.title == "Age Concern Scotland"
    assert after.files[0].text == before.replace(data_of(before)["name"], "Age Concern Scotland", 1)


def test_the_hours_of_a_number_are_days_and_times(author, database):
    page = _open(author, "numbers/childline")
    page = _send(author, page, "add open", **{"open-which": "rows"})
    rows = [name for name in _fields(page.text) if re.fullmatch(r"open-\d+", name)]
    last = rows[-1]
    _send(author, page, **{f"{last}-days-first": "mon", f"{last}-days-last": "fri", f"{last}-from": "09:00", f"{last}-to": "17:30"})

    number = data_of(_change(database).files[0].text)["numbers"]["childline"]
    assert {"days": "mon-fri", "from": "09:00", "to": "17:30"}.items() <= number["open"][-1].items()


def test_rows_are_added_moved_and_taken_out_without_script_and_nothing_typed_is_lost(author, database):
    page = _open(author, "campaigns/festive")
    topics = data_of(_change(database).files[0].text)["topics"]
    page = _send(author, page, "down topics-0", title="Typed before moving")
    page = _send(author, page, "drop topics-2")
    page = _send(author, page, "add sources")
    assert 'id="sources-3"' in page.text and "Typed before moving" in page.text
    assert _change(database).differences() == []

    _send(author, page)
    entry = data_of(_change(database).files[0].text)
    assert entry["topics"] == [topics[1], topics[0], topics[3]] and entry["title"] == "Typed before moving"
    assert len(entry["sources"]) == 3


def test_a_row_within_a_row_moves_too(author, database):
    page = _open(author, "checks/doorstep")
    _send(author, _send(author, page, "down questions-1-options-0"))

    options = data_of(_change(database).files[0].text)["questions"][1]["options"]
    assert [option["say"] for option in options][:2] == ["Only one of them", "Yes, both"]


def test_what_is_wrong_is_said_at_the_field_and_the_draft_is_kept(author, database):
    page = _open(author, "organisations/age_scotland")
    page = _send(author, page, name="", does="The perpetrator should be reported to Action Fraud.")

    assert "Your draft is saved" in page.text
    assert re.search(r'id="name-error">.*?Fill this in', page.text, re.DOTALL)

    page = _send(author, page, name="Age Scotland")
    assert re.search(r'id="does-error">.*?not right in Scotland', page.text, re.DOTALL)
    assert '<a href="#does">' in page.text


def test_looking_for_mistakes_saves_nothing(author, database):
    page = _open(author, "phrases/which_topic")
    looked = _send(author, page, "look", text="")

    assert "Fill this in" in looked.text
    assert _change(database).differences() == []


def test_a_draft_saved_elsewhere_is_not_overwritten(author, database):
    page = _open(author, "phrases/which_topic")
    _send(author, page, text="Saved in the other window?")
    again = _send(author, page, text="Typed in this one?")

    assert "saved elsewhere" in again.text and "Saved in the other window?" in again.text and "Typed in this one?" in again.text
    assert data_of(_change(database).files[0].text)["phrases"]["which_topic"]["text"] == "Saved in the other window?"


def test_a_new_partner_begins_as_a_draft_of_a_new_file(author, database):
    page = author.post("/directory/organisations/new", {"name": "Men’s Aid of Skye"})
    change = _change(database)

    assert page.status_code == 200 and change.key == "organisations/mens_aid_of_skye"
    assert [(file.path, file.base, data_of(file.text)) for file in change.files] == [
        ("partners/organisations/mens_aid_of_skye.yml", None, {"name": "Men’s Aid of Skye"})
    ]
    page = _send(
        author,
        page,
        **{"does": "Helps men.", "serves": "Men", "who": ["men"], "area-which": "scotland", "topics-which": "all", "checked": "2030-01-02"},
    )
    assert "to mend" not in page.text
    assert "not there yet" in author.get("/directory/organisations/").text


def test_a_new_number_goes_into_the_table_beside_the_others(author, database):
    author.post("/directory/numbers/new", {"name": "A new line"})
    [file] = _change(database).files

    assert file.path == "partners/numbers.yml" and file.text.startswith(file.base.rstrip("\n")[:-40])
    assert data_of(file.text)["numbers"]["a_new_line"] == {"name": "A new line"}


def test_what_goes_says_where_it_is_still_named(author, database):
    page = _open(author, "numbers/childline")
    version = _fields(page.text)["version"][0]
    page = author.post(page.request.path + "/take-off", {"version": version})

    assert "This draft takes it off the shelf" in page.text and "no number `childline`" in page.text
    assert "childline" not in data_of(_change(database).files[0].text)["numbers"]


def test_what_the_program_needs_cannot_be_taken_off(author):
    page = _open(author, "phrases/which_topic")

    assert "Take it off" not in page.text
    assert "The program needs this" in author.post(page.request.path + "/take-off", {"version": "1"}).text


def test_somebody_elses_draft_is_not_written_in(author, sign_in, database):
    page = _open(author, "phrases/which_topic")

    assert sign_in("author", name="Ailsa").get(page.request.path).status_code == 409


def test_checked_today_sets_both_dates_in_a_draft(author, database):
    page = author.post("/directory/campaigns/festive/checked")
    entry = data_of(_change(database).files[0].text)

    assert "The dates are set in your draft" in page.text
    assert (entry["next_review"] - entry["checked"]).days == 345


def test_a_list_is_searched_by_the_words_in_its_entries(author):
    page = author.get("/directory/numbers/?search=childline").text

    assert "/numbers/childline" in page and "/numbers/btp" not in page


def test_a_publisher_hides_a_partner_at_once_with_a_reason_and_shows_it_again(sign_in, database):
    publisher = sign_in("publisher", name="Mairi")
    page = publisher.post("/directory/organisations/sdafmh/hide", {"reason": "The line is dead."})

    assert "Answers leave this out since" in page.text
    assert "Hidden by Mairi: The line is dead." in publisher.get("/directory/organisations/?show=hidden").text
    with session_scope(database) as session:
        assert list(everything_hidden(session)) == ["organisations/sdafmh"]
        assert entries(session, action="signpost")[0].who.startswith("Mairi")

    assert "Answers name it again" in publisher.post("/directory/organisations/sdafmh/show-again").text
    with session_scope(database) as session:
        assert not everything_hidden(session)


def test_an_author_cannot_hide_and_nobody_hides_999(author, sign_in):
    assert author.post("/directory/organisations/sdafmh/hide", {"reason": "gone"}).status_code == 403

    publisher = sign_in("publisher")
    assert "so it is never hidden" in publisher.get("/directory/numbers/emergency_999").text
    assert "It is never hidden" in publisher.post("/directory/numbers/emergency_999/hide", {"reason": "gone"}).text
    assert publisher.post("/directory/campaigns/festive/hide", {"reason": "gone"}).status_code == 404


def test_a_new_self_check_begins_with_its_first_question_and_ends_as_a_whole_one(author, database):
    like = _fields(_open(author, "checks/home").text)
    page = author.post("/directory/checks/new", {"name": "Is my allotment shed safe from thieves?"})
    assert 'name="questions-0-options-1-say"' in page.text and 'name="outcomes-1-say"' in page.text
    troubles = page.text.partition('<div class="summary">')[2].partition("</div>")[0]
    assert "Questions: <a" in troubles and "Last checked: <a" in troubles
    begun = _change(database)
    assert [file.path for file in begun.files] == [
        f"{shelf}/is_my_allotment_shed.yml" for shelf in ("checks", "nlu/check", "held_out/check")
    ] and all(file.base is None for file in begun.files)

    typed = {
        "learned-0": "\r\n".join(f"shed question {word}" for word in WORDS[:25]),
        "held_out-0": "\n".join(f"allotment {word}" for word in WORDS[:6]),
    }
    page = author.post(page.request.path, {**like, **typed, "title": "Is my shed safe?", "version": "1", "do": "save", "csrf_token": author.token})

    assert "Your draft is saved" in page.text and "to mend before" not in page.text, re.findall(r'class="summary".*?</div>', page.text, re.DOTALL)
    change = _change(database)
    assert change.title == "Is my shed safe?" and lane_of(change) is Lane.understanding
    assert data_of(change.files[1].text)["nlu"][0]["intent"] == "check/is_my_allotment_shed"
    assert "    - shed question small lantern\n" in change.files[1].text and "    - allotment small lantern\n" in change.files[2].text


WORDS = [f"{size} {thing}" for size in ("small", "big", "red", "blue", "green") for thing in ("lantern", "saddle", "walnut", "needle", "ribbon")]


def test_a_self_check_that_goes_takes_its_sentences_along(author, database):
    page = _open(author, "checks/doorstep")
    page = author.post(f"{page.request.path}/take-off", {"version": "1"})

    assert "takes it off the shelf" in page.text and [file.text for file in _change(database).files] == [None] * 3
    assert _change(database).title == "Am I ready for a knock at the door?"


def test_two_people_do_not_begin_the_same_entry(author, sign_in):
    author.post("/directory/organisations/new", {"name": "Helpers of Skye"})

    refused = sign_in("author", name="Rory").post("/directory/organisations/new", {"name": "Helpers of Skye"})

    assert refused.status_code == 409 and "Isla has begun “Helpers of Skye” already" in refused.text


def test_a_test_sentence_is_kept_where_its_label_is_answered(author, database):
    author.post("/try/keep", {"text": "is my garage easy to get into", "label": "check/home"})
    assert _change(database).key == "checks/home"

    author.post("/try/keep", {"text": "he stabbed the balloon with a pin", "label": "danger/look_alikes"})
    look_alikes = _change(database)
    held_out = next(file for file in look_alikes.files if file.path == "held_out/danger/look_alikes.yml")
    assert {block["intent"] for block in data_of(held_out.text)["nlu"]} == {"danger/none"} and "balloon with a pin" in held_out.text
    assert "no answer of its own" in author.get(f"/topics/drafts/{look_alikes.id}/").text


def test_a_day_that_is_none_does_not_stop_the_page_from_saying_so(author, database):
    page = _open(author, "campaigns/festive")
    _send(author, page, next_review="some day")

    said = author.post("/directory/campaigns/festive/checked")

    assert said.status_code == 409 and "Set the days in the form" in said.text
