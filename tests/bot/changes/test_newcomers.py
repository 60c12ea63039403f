"""What is not there yet begins as a draft too."""

from datetime import date

import pytest

from bot.changes.directory_forms import OrganisationForm, SourceForm
from bot.changes.kinds import Kind
from bot.changes.newcomers import new_entry, new_topic
from bot.errors import ChangeRefused

TODAY = date(2030, 6, 1)


def test_a_new_topic_is_a_draft_of_three_files_that_are_not_there(session, settings, isla):
    change = new_topic(session, settings=settings, key="doorstep/fake_meter_readers", by=isla, today=TODAY)

    assert [file.path.partition("/")[0] for file in change.files] == ["advice", "nlu", "held_out"]
    assert all(file.base is None and "fake_meter_readers" in file.text for file in change.files)
    assert change.differences() == change.files


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("doorstep/id_checks", "already"),
        ("Doorstep/x", "cannot be a topic"),
        ("wizards/x", "no theme"),
        ("danger/x", "another shape"),
    ],
)
def test_a_name_that_cannot_be_a_topic_is_refused_in_words(session, settings, isla, key, said):
    with pytest.raises(ChangeRefused, match=said):
        new_topic(session, settings=settings, key=key, by=isla, today=TODAY)


def test_two_people_do_not_begin_the_same_topic(session, settings, isla, rory):
    new_topic(session, settings=settings, key="doorstep/fake_meter_readers", by=isla, today=TODAY)

    with pytest.raises(ChangeRefused, match="has begun"):
        new_topic(session, settings=settings, key="doorstep/fake_meter_readers", by=rory, today=TODAY)


def test_a_new_organisation_and_a_new_source_begin_from_their_forms(session, settings, isla):
    (settings.data_dir / "sources.yml").write_text("# pages\nsources:\n  ps_a: {publisher: A, title: B, url: C, date_shown: D}\n", "utf-8")
    helpers = OrganisationForm("Helpers", "Helps you.", "You", ["anyone"], ["scotland"], [], "", [], ["all"], [], "2030-01-01")

    organisation = new_entry(session, settings=settings, kind=Kind.organisation, name="helpers", form=helpers, by=isla)
    source = new_entry(session, settings=settings, kind=Kind.source, name="ps_b", form=SourceForm("P", "T", "U", "none"), by=isla)

    assert organisation.key == "organisations/helpers" and organisation.title == "Helpers"
    assert organisation.file("partners/organisations/helpers.yml").text.startswith("name: Helpers\ndoes: Helps you.\n")
    assert source.file("sources.yml").text.startswith(source.file("sources.yml").base)
    with pytest.raises(ChangeRefused, match="already"):
        new_entry(session, settings=settings, kind=Kind.source, name="ps_a", form=SourceForm("P", "T", "U", "none"), by=isla)
    with pytest.raises(ChangeRefused, match="cannot be a name"):
        new_entry(session, settings=settings, kind=Kind.source, name="../x", form=SourceForm("P", "T", "U", "none"), by=isla)
