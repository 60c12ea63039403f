"""A form says what an entry says: everything on the shelf goes in and comes out as it was."""

import pytest
from pydantic import BaseModel
from werkzeug.datastructures import MultiDict

from bot.changes.yaml_text import same
from editor.directory.sections import SECTIONS
from editor.entry_form.fields import fields_of
from editor.entry_form.problems import name_at, parsed
from editor.entry_form.rows import act
from editor.entry_form.values import posted, shown, tidied, written


def _on_the_shelf(corpus):
    for section in SECTIONS.values():
        for key in section.entries(corpus):
            file = corpus.files.get(f"{section.name}/{key}")
            yield section.shape_of(key), key, file.data if file else corpus.files[section.name].data[section.name][key]


def test_every_entry_of_the_shelf_comes_back_as_it_was(corpus):
    for model, key, entry in _on_the_shelf(corpus):
        fields = fields_of(model)
        values = shown(fields, entry)

        assert same(written(fields, values, entry), entry), key
        assert tidied(fields, values) == values, key


def test_every_entry_can_be_typed_anew(corpus):
    for model, key, entry in _on_the_shelf(corpus):
        fields = fields_of(model)

        assert model(**written(fields, shown(fields, entry), {})) == model(**entry), key


def _shape(name: str) -> type[BaseModel]:
    return SECTIONS[name].model


def test_an_empty_form_says_everything_that_is_missing_at_once():
    fields = fields_of(_shape("organisations"))
    _, troubles = parsed(_shape("organisations"), written(fields, posted(fields, MultiDict()), {}))

    assert {trouble.name for trouble in troubles} == {"name", "does", "serves", "area", "topics", "checked"}
    assert {trouble.words for trouble in troubles} == {"Fill this in.", "Choose a day."}


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ({"day": "1", "month": "12", "year": ""}, "12-01"),
        ({"day": "31", "month": "1", "year": "2030"}, "2030-01-31"),
        ({"day": "31", "month": "2", "year": "2030"}, "2030-02-31"),
    ],
)
def test_a_day_may_be_of_every_year_and_a_wrong_one_is_kept_to_be_mended(day, said):
    fields = fields_of(_shape("campaigns"))
    values = {**shown(fields, {}), "from": day}

    assert str(written(fields, values, {})["from"]) == said


def test_a_key_that_the_form_does_not_know_is_kept():
    fields = fields_of(_shape("phrases"))

    assert written(fields, {"text": "New"}, {"text": "Old", "later": 1}) == {"text": "New", "later": 1}


@pytest.mark.parametrize(
    "pressed", ["add nothing", "up topics-9", "drop questions-0-ask-1", "add ../x", "save", "add questions-7-options", "drop topics"]
)
def test_a_button_that_is_not_on_the_page_does_nothing(pressed):
    fields = fields_of(_shape("checks"))
    values = shown(fields, {"topics": ["a"]})

    assert act(fields, values, pressed) is None
    assert values["topics"] == ["a"]


def test_the_keyboard_goes_on_where_the_row_went():
    fields = fields_of(_shape("campaigns"))
    values = shown(fields, {"topics": ["a", "b"]})

    assert act(fields, values, "down topics-0") == "topics-1-down" and values["topics"] == ["b", "a"]
    assert act(fields, values, "drop topics-1") == "topics-0"
    assert act(fields, values, "drop topics-0") == "topics-add"
    assert act(fields, values, "add topics") == "topics-0"


def test_a_place_in_a_file_has_its_field_on_the_page():
    fields = fields_of(_shape("tools"))

    assert name_at(fields, ("card", "above")) == "card-0-above"
    assert name_at(fields, ("card", "fields", 1, "hint")) == "card-0-fields-1-hint"
    assert name_at(fields, ("parts", 0, "items", 2, "sources", 0)) == "parts-0-items-2-sources-0"
    assert name_at(fields, ()) == ""
