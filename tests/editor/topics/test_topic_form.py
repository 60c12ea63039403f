"""An answer is written in its form: what nobody touched stays as it was, and what is typed, moved or picked is in the draft."""

import re

import pytest
from topic_form import ADVICE, EXAMPLES, KEY, Page


def test_a_form_that_is_saved_as_it_is_changes_no_byte(page, draft, settings):
    page.press("save")

    assert draft() == {
        ADVICE: (settings.data_dir / ADVICE).read_text("utf-8"),
        EXAMPLES: (settings.data_dir / EXAMPLES).read_text("utf-8"),
        f"held_out/{KEY}.yml": (settings.held_out_dir / f"{KEY}.yml").read_text("utf-8"),
    }


@pytest.mark.parametrize("key", ["danger/caller_at_door", "smalltalk/greet", "doorstep/bogus_callers"])
def test_every_kind_of_answer_has_such_a_form(isla, draft, settings, key):
    page = Page(isla, isla.post(f"/topics/of/{key}/edit").request.path)

    page.press("save")
    assert draft()[f"advice/{key}.yml"] == (settings.data_dir / f"advice/{key}.yml").read_text("utf-8")
    page.press("save", title="Another title")
    assert "title: Another title\n" in draft()[f"advice/{key}.yml"]


def test_a_typed_title_and_sentence_are_kept(page, draft):
    answer = page.press("save", **{"title": "Who is there?", "learned-0": page.fields["learned-0"] + "\nwho's chappin"})

    assert "Saved." in answer.text
    assert "title: Who is there?\n" in draft()[ADVICE] and draft()[EXAMPLES].endswith("    - who's chappin\n")


def test_a_step_moves_with_its_words_and_keeps_the_keyboard(page, draft):
    first, second = (page.fields[f"steps-now-{place}-text"] for place in (0, 1))

    answer = page.press("down steps-now 0")

    assert re.search(r'id="steps-now-1-down"[^>]* autofocus', answer.text)
    page.read(answer)
    assert [page.fields[f"steps-now-{place}-text"] for place in (0, 1)] == [second, first]
    assert draft()[ADVICE].index(second[:20]) < draft()[ADVICE].index(first[:20])


def test_a_step_is_added_and_taken_out(page):
    count = sum(name.startswith("steps-now-") and name.endswith("-text") for name in page.fields)

    page.read(page.press("add steps-now"))
    assert page.fields[f"steps-now-{count}-text"] == "" and "must" not in page.fields
    page.read(page.press(f"remove steps-now {count}"))
    assert f"steps-now-{count}-text" not in page.fields


def test_a_number_and_a_partner_are_picked_from_the_tables(page, draft):
    place = len([name for name in page.fields if re.fullmatch(r"partners-\d+", name)]) - 1

    page.press("save", **{"contact-0-number": "crimestoppers", f"partners-{place}": "age_scotland"})

    assert "- number: crimestoppers\n" in draft()[ADVICE] and "age_scotland]" in draft()[ADVICE]


def test_what_is_to_weigh_is_said_in_a_sentence_of_its_own(page):
    page.read(page.press("save", checked="2025-01-01", next_review="2025-07-01"))

    assert re.search(r"public\. [0-9]+ to weigh\.", page.text)


def test_the_words_of_a_new_topic_stand_where_they_belong(isla, draft):
    page = Page(isla, isla.post("/topics/new", {"theme": "doorstep", "name": "fake meter readers"}).request.path)

    page.press("save", **{"title": "Fake meter readers", "learned-0": "is the meter man real\nmeter reader"})

    texts = draft()
    assert texts["nlu/doorstep/fake_meter_readers.yml"].endswith("  examples: |\n    - is the meter man real\n    - meter reader\n")
    assert "title: Fake meter readers\nsummary:\n" in texts["advice/doorstep/fake_meter_readers.yml"]
