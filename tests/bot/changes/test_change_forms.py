"""Forms change what somebody changed and nothing else: comments, order, quotes and folds of the editors' files stay."""

import difflib
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.changes.answer_forms import AdviceForm, ContactForm, DangerForm, NoticeForm, StepForm
from bot.changes.check_form import CheckForm
from bot.changes.directory_forms import (
    AskedForm,
    CampaignForm,
    DoubtForm,
    NumberForm,
    OpeningForm,
    OrganisationForm,
    PhraseForm,
    SourceForm,
)
from bot.changes.examples_form import ExamplesForm, sentences_of
from bot.changes.form import Form
from bot.changes.yaml_text import data_of, rewritten
from bot.content.content import NOTICE_THEMES
from bot.content.models import Advice
from bot.errors import ChangeRefused
from bot.settings import ROOT

DATA = ROOT / "data"
FILES = sorted([*DATA.rglob("*.yml"), *(ROOT / "tests" / "nlu").rglob("*.yml")])
TABLES = {
    "numbers": (NumberForm, DATA / "partners" / "numbers.yml"),
    "sources": (SourceForm, DATA / "sources.yml"),
    "phrases": (PhraseForm, DATA / "phrases.yml"),
    "to_verify": (DoubtForm, DATA / "to_verify.yml"),
}
FOLDERS = {
    "campaigns": CampaignForm,
    "checks": CheckForm,
    "partners/organisations": OrganisationForm,
    "advice/danger": DangerForm,
    **{f"advice/{theme}": NoticeForm for theme in NOTICE_THEMES},
}
BOGUS = DATA / "advice" / "doorstep" / "bogus_callers.yml"


def _form_of(path) -> type[Form] | None:
    folder = path.parent.relative_to(DATA).as_posix() if path.is_relative_to(DATA) else ""
    return FOLDERS.get(folder, AdviceForm if folder.startswith("advice/") else None)


FORMED = [(path, form) for path in FILES if (form := _form_of(path))]


def _read(path) -> str:
    return path.read_bytes().decode()


def _changed_lines(before: str, after: str) -> list[str]:
    compared = difflib.unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm="")
    return [line for line in list(compared)[2:] if line[0] in "+-"]


def test_a_form_that_nobody_changed_gives_back_every_file_byte_for_byte():
    assert len(FORMED) > 200
    for path, form in FORMED:
        text = _read(path)

        assert form.parse(text).onto(text) == text, path


def test_every_entry_of_every_table_comes_back_as_it_was():
    for table, (form, path) in TABLES.items():
        text = _read(path)
        data = data_of(text)[table]
        assert {key: form.of(entry).onto_entry(entry) for key, entry in data.items()} == data
        some = next(iter(data))
        assert form.parse(text, (table, some)).onto(text, (table, some)) == text


def test_every_file_of_sentences_comes_back_byte_for_byte():
    for path in FILES:
        if "nlu" in path.parts:
            text = _read(path)

            assert ExamplesForm.parse(text).onto(text) == text, path


def test_a_new_title_changes_one_line_of_a_file():
    for path, form in FORMED[::3]:
        text = _read(path)
        name = "name" if form is OrganisationForm else "title"
        changed = replace(form.parse(text), **{name: "A title: new"}).onto(text)

        assert [line[0] for line in _changed_lines(text, changed)] == ["-", "+"], path
        assert getattr(form.parse(changed), name) == "A title: new"


def test_a_new_entry_at_the_end_of_a_table_leaves_all_others_as_they_are():
    for table, (form, path) in TABLES.items():
        text = _read(path)
        some = next(iter(data_of(text)[table]))
        changed = form.parse(text, (table, some)).onto(text, (table, "brand_new"))

        assert changed.startswith(text), table
        assert form.parse(changed, (table, "brand_new")) == form.parse(text, (table, some))


def test_one_sentence_more_is_one_line_more_in_a_file():
    for path in FILES[::3]:
        if "nlu" in path.parts:
            text = _read(path)
            form = ExamplesForm.parse(text)
            form.blocks[-1].sentences.append("is this: a {new} - sentence # here?")
            changed = form.onto(text)

            assert _changed_lines(text, changed) == ["+    - is this: a {new} - sentence # here?"], path
            assert ExamplesForm.parse(changed) == form


@given(st.data())
@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_is_typed_into_a_form_is_what_its_file_says_afterwards(data):
    path, form = data.draw(st.sampled_from([item for item in FORMED if item[1] in (AdviceForm, DangerForm, NoticeForm, CampaignForm)]))
    words = st.text(
        st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp"), blacklist_characters="\ufeff\ufffe\uffff\x85"), min_size=1, max_size=200
    )
    typed = data.draw(words.map(str.strip).filter(bool))
    text = _read(path)
    changed = replace(form.parse(text), title=typed).onto(text)

    assert form.parse(changed).title == typed
    assert replace(form.parse(changed), title=form.parse(text).title) == form.parse(text)


@given(st.permutations(range(4)))
@settings(max_examples=24, deadline=None)
def test_steps_in_another_order_keep_their_words_and_sources(order):
    text = _read(BOGUS)
    form = AdviceForm.parse(text)
    steps = [form.steps["now"][place] for place in order]
    changed = replace(form, steps={**form.steps, "now": steps}).onto(text)

    assert AdviceForm.parse(changed).steps["now"] == steps
    assert sorted(changed.splitlines()) == sorted(text.splitlines())


def test_comments_travel_with_a_file_that_changes():
    text = (
        "# who wrote this\ntitle: One # a button\nsummary: >-\n  Short.\nsteps:\n  now:\n  # the first\n  - text: Ring.\n    sources: [] # none yet\n"
    )
    form = replace(AdviceForm.parse(text), title="Two")
    form.steps["now"].append(StepForm("Wait.", ["ps_shutout"]))

    assert form.onto(text) == (
        "# who wrote this\ntitle: Two # a button\nsummary: >-\n  Short.\nsteps:\n  now:\n  # the first\n  - text: Ring.\n    sources: [] # none yet\n"
        "  - text: Wait.\n    sources: [ps_shutout]\n"
    )


def test_a_new_file_is_written_in_the_editors_style_and_is_valid():
    form = AdviceForm(
        title="Fake meter readers",
        summary="Keep them outside. " * 9,
        steps={"now": [StepForm("{police_101} is the number: ring it.", [])], "after": [], "before": []},
        contact=[ContactForm("police_101", "They have gone.")],
        partners=["police_scotland"],
        checked="2030-01-01",
        next_review="2030-06-01",
    )

    text = form.onto("")

    assert Advice(**data_of(text)).title == "Fake meter readers"
    assert "summary: >-\n  Keep them outside." in text and max(map(len, text.splitlines())) < 125
    assert '  - text: "{police_101} is the number: ring it."\n    sources: []\n' in text
    assert "partners: [police_scotland]\nchecked: 2030-01-01\n" in text and "law" not in text


def test_a_half_done_draft_can_be_read_and_gets_its_keys_in_the_usual_order():
    text = "title:\npartners: []\n"
    form = replace(AdviceForm.parse(text), summary="Short.", checked="some day")

    assert form.onto(text) == "title:\nsummary: Short.\npartners: []\nchecked: some day\n"


def test_windows_line_ends_from_a_browser_change_nothing():
    text = 'title: Hm\ntext: "One.\\nTwo."\nchecked: 2030-01-01\nnext_review: 2030-06-01\n'
    form = NoticeForm.parse(text)

    assert replace(form, text=form.text.replace("\n", "\r\n")).onto(text) == text


def test_opening_times_stay_quoted_and_a_number_may_be_open_always():
    text = _read(TABLES["numbers"][1])
    place = ("numbers", "advice_direct")
    place = (
        place
        if data_of(text)["numbers"].get("advice_direct")
        else ("numbers", next(k for k, v in data_of(text)["numbers"].items() if isinstance(v.get("open"), list)))
    )
    form = NumberForm.parse(text, place)
    always = replace(form, open="always").onto(text, place)
    again = replace(form, open=[OpeningForm("mon-fri", "09:00", "17:30")]).onto(always, place)

    assert data_of(always)["numbers"][place[1]]["open"] == "always"
    assert data_of(again)["numbers"][place[1]]["open"] == [{"days": "mon-fri", "from": "09:00", "to": "17:30"}]


def test_who_was_asked_is_kept_with_the_doubt():
    text = _read(TABLES["to_verify"][1])
    place = ("to_verify", "driving_clips")
    form = DoubtForm.parse(text, place)
    changed = replace(form, asked=[AskedForm("Police Scotland", "2030-01-02")]).onto(text, place)

    assert _changed_lines(text, changed) == ["+    asked:", "+    - who: Police Scotland", "+      day: 2030-01-02"]
    assert replace(DoubtForm.parse(changed, place), asked=[]).onto(changed, place) == text


def test_campaign_days_of_every_year_stay_quoted():
    text = _read(DATA / "campaigns" / "festive.yml")
    changed = replace(CampaignForm.parse(text), start="11-20", to="2027-01-05").onto(text)

    assert 'from: "11-20"\n' in changed and "to: 2027-01-05\n" in changed


def test_an_area_or_all_topics_stand_alone():
    text = _read(DATA / "partners" / "organisations" / "age_scotland.yml")
    form = OrganisationForm.parse(text)
    changed = replace(form, area=["dundee_city"], topics=["all"]).onto(text)

    assert "area: [dundee_city]\n" in changed and "topics: all\n" in changed
    assert OrganisationForm.parse(form.onto(changed)) == form


def test_how_often_a_topic_is_asked_can_be_said_and_unsaid():
    text = _read(DATA / "nlu" / "doorstep" / "bogus_callers.yml")
    form = ExamplesForm.parse(text)
    assert form.blocks[0].asked == "often"

    form.blocks[0].asked = ""
    usual = form.onto(text)
    assert _changed_lines(text, usual) == ["-  metadata:", "-    asked: often"]
    form.blocks[0].asked = "often"
    assert form.onto(usual) == text


def test_sentences_are_taken_line_by_line_as_people_paste_them():
    assert sentences_of("- one\r\n  two  words\n\n-three\n - four") == ["one", "two words", "-three", "four"]


@pytest.mark.parametrize("text", ["title: [", "- a\n- b\n", "nlu: none\n"])
def test_what_is_no_form_says_so(text):
    with pytest.raises(ChangeRefused, match=r"Change its text instead|not valid YAML"):
        replace(AdviceForm.parse(text), title="x").onto(text)
        ExamplesForm.parse(text)


def test_what_cannot_be_written_without_loss_is_refused():
    with pytest.raises(ChangeRefused):
        rewritten("a: &x {b: 1}\nc: *x\n", {"a": {"b": 2}, "c": {"b": 1}})
