"""Forms change what somebody changed and nothing else: comments, order, quotes and folds of the editors' files stay."""

import difflib
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.changes.answer_forms import AdviceForm, ContactForm, DangerForm, NoticeForm, StepForm
from bot.changes.examples_form import ExamplesForm, sentences_of
from bot.changes.form import Form
from bot.changes.yaml_text import data_of, rewritten
from bot.content.content import NOTICE_THEMES
from bot.content.models import Advice
from bot.errors import ChangeRefused
from bot.settings import ROOT

DATA = ROOT / "data"
FILES = sorted([*DATA.rglob("*.yml"), *(ROOT / "tests" / "nlu").rglob("*.yml")])
FOLDERS = {
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
    assert len(FORMED) > 100
    for path, form in FORMED:
        text = _read(path)

        assert form.parse(text).onto(text) == text, path


def test_every_file_of_sentences_comes_back_byte_for_byte():
    for path in FILES:
        if "nlu" in path.parts:
            text = _read(path)

            assert ExamplesForm.parse(text).onto(text) == text, path


def test_a_new_title_changes_one_line_of_a_file():
    for path, form in FORMED[::3]:
        text = _read(path)
        changed = replace(form.parse(text), title="A title: new").onto(text)

        assert [line[0] for line in _changed_lines(text, changed)] == ["-", "+"], path
        assert form.parse(changed).title == "A title: new"


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
    path, form = data.draw(st.sampled_from(FORMED))
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
