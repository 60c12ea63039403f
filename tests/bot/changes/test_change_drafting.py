"""A draft is opened, saved without overwriting anybody, and given up."""

import pytest

from bot.audit.record import entries
from bot.changes.drafting import also_change, assign, get_change, open_change, save, who_else, withdraw
from bot.changes.folders import checked_path
from bot.changes.kinds import Kind, files_of, kind_of
from bot.errors import ChangedMeanwhile, ChangeRefused

TOPIC = "doorstep/id_checks"
ADVICE = f"advice/{TOPIC}.yml"


def test_a_draft_of_a_topic_holds_its_three_files_as_they_stand(draft, settings):
    assert [file.path for file in draft.files] == [ADVICE, f"nlu/{TOPIC}.yml", f"held_out/{TOPIC}.yml"]
    assert draft.file(ADVICE).text == draft.file(ADVICE).base == (settings.data_dir / ADVICE).read_text("utf-8")
    assert draft.state == "draft" and draft.differences() == []
    assert draft.title == "How to check a caller's ID"


def test_opening_again_gives_back_the_draft_that_was_begun(session, settings, isla, draft):
    assert open_change(session, settings=settings, kind=Kind.topic, key=TOPIC, by=isla) is draft


def test_what_is_not_there_cannot_be_changed(session, settings, isla):
    with pytest.raises(ChangeRefused, match="nothing called “doorstep/wizards”"):
        open_change(session, settings=settings, kind=Kind.topic, key="doorstep/wizards", by=isla)
    with pytest.raises(ChangeRefused, match="no change 99"):
        get_change(session, 99)


def test_a_save_counts_up_the_version_and_keeps_the_title(draft, put):
    before = draft.version

    put(draft, {ADVICE: "title: Who is there?\n"})

    assert draft.version == before + 1 and draft.title == "Who is there?"
    assert [file.path for file in draft.differences()] == [ADVICE]


def test_a_save_that_changes_nothing_is_none(draft, put):
    before = draft.version

    put(draft, {ADVICE: draft.file(ADVICE).text})

    assert draft.version == before


def test_an_old_page_overwrites_nothing(session, draft, isla):
    opened = draft.version
    save(session, draft, by=isla, version=opened, texts={ADVICE: "title: First\n"})

    with pytest.raises(ChangedMeanwhile, match="nothing is lost"):
        save(session, draft, by=isla, version=opened, texts={ADVICE: "title: Second\n"})

    assert draft.file(ADVICE).text == "title: First\n"


def test_a_draft_that_is_no_yaml_for_a_moment_can_be_saved(draft, put):
    put(draft, {ADVICE: "title: [\n"})

    assert draft.title == "How to check a caller's ID"


def test_nobody_writes_in_somebody_elses_draft_until_it_is_given_to_them(session, draft, put, isla, rory):
    with pytest.raises(ChangeRefused, match="somebody else's"):
        put(draft, {ADVICE: "title: Mine\n"}, by=rory)

    assign(session, draft, to=rory, by=isla)
    put(draft, {ADVICE: "title: Mine\n"}, by=rory)

    assert {editor.user_id for editor in draft.editors} == {isla.id, rory.id}


def test_an_editor_sees_who_else_is_at_the_same_topic(session, settings, draft, isla, rory):
    theirs = open_change(session, settings=settings, kind=Kind.topic, key=TOPIC, by=rory)

    assert who_else(session, key=TOPIC, but=isla) == [theirs]
    withdraw(session, theirs, by=rory)
    assert who_else(session, key=TOPIC, but=isla) == []


def test_a_withdrawn_draft_takes_no_more_words(session, draft, put, isla, rory):
    with pytest.raises(ChangeRefused, match="Only its author"):
        withdraw(session, draft, by=rory)
    withdraw(session, draft, by=isla)

    with pytest.raises(ChangeRefused, match="no longer a draft"):
        put(draft, {ADVICE: "title: Late\n"})
    with pytest.raises(ChangeRefused, match="was withdrawn"):
        withdraw(session, draft, by=isla)


def test_one_more_file_of_the_shelf_can_be_taken_in(session, settings, draft, isla):
    file = also_change(session, draft, settings=settings, path="partners/numbers.yml", by=isla)

    assert file.text and file.text == file.base
    assert also_change(session, draft, settings=settings, path="partners/numbers.yml", by=isla) is file


@pytest.mark.parametrize("path", ["../settings.py", "advice/../../x.yml", "/etc/passwd.yml", "rules/answers.yml", "advice/x.py", "advice//x.yml"])
def test_a_draft_reaches_nothing_but_the_shelf(path):
    with pytest.raises(ChangeRefused, match="not a file of the shelf"):
        checked_path(path)


def test_the_audit_names_each_hand_once(session, draft, put):
    for title in ("One", "Two", "Three"):
        put(draft, {ADVICE: f"title: {title}\n"})

    assert [entry.action for entry in entries(session, subject=TOPIC)] == ["change.open"]


@pytest.mark.parametrize(
    ("key", "kind", "first"),
    [
        ("doorstep/id_checks", Kind.topic, "advice/doorstep/id_checks.yml"),
        ("danger/caller_at_door", Kind.danger, "advice/danger/caller_at_door.yml"),
        ("smalltalk/greet", Kind.notice, "advice/smalltalk/greet.yml"),
        ("organisations/age_scotland", Kind.organisation, "partners/organisations/age_scotland.yml"),
        ("campaigns/festive", Kind.campaign, "campaigns/festive.yml"),
        ("checks/phone", Kind.check, "checks/phone.yml"),
        ("numbers/police_101", Kind.number, "partners/numbers.yml"),
        ("to_verify/rape_crisis_hours", Kind.doubt, "to_verify.yml"),
    ],
)
def test_a_key_tells_what_it_is_about_and_where_it_stands(key, kind, first):
    assert kind_of(key) is kind
    assert files_of(kind, key)[0] == first


@pytest.mark.parametrize("text", ["title: &a\n  - *a\n", "title: x\nsteps: &a [x, x]\nmore: [*a, *a]\n"])
def test_a_text_that_stands_in_for_itself_is_not_kept(draft, put, text):
    with pytest.raises(ChangeRefused, match="Write the words out"):
        put(draft, {ADVICE: text})
    assert draft.differences() == []


def test_stars_in_words_and_half_done_drafts_are_kept(draft, put):
    put(draft, {ADVICE: 'title: "Press *69"\nsummary: ring *now*\nsteps: [\n'})

    assert draft.differences()


def test_a_title_is_one_line_wherever_it_is_shown(draft, put):
    put(draft, {ADVICE: 'title: "Who is\\nthere?"\n'})

    assert draft.title == "Who is there?"
