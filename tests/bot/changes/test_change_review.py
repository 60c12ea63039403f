"""A change is read by a second person before it is public."""

import pytest

from bot.audit.record import entries
from bot.changes import publishing, review
from bot.changes.drafting import assign, open_change, sign, withdraw
from bot.changes.kinds import Kind
from bot.changes.lanes import Lane, lane_of
from bot.errors import ChangedMeanwhile, ChangeRefused

TOPIC = "doorstep/id_checks"
ADVICE, EXAMPLES = f"advice/{TOPIC}.yml", f"nlu/{TOPIC}.yml"


@pytest.fixture
def written(draft, put):
    return put(draft, {ADVICE: draft.file(ADVICE).text.replace("door", "gate")})


@pytest.fixture
def submitted(session, written, isla):
    review.submit(session, written, by=isla, why="Say gate")
    return written


@pytest.fixture
def approved(session, submitted, rory):
    review.approve(session, submitted, by=rory)
    return submitted


def test_a_reviewer_approves_what_somebody_else_wrote(session, submitted, rory):
    review.approve(session, submitted, by=rory, comment="Good")

    assert (submitted.state, submitted.decided_by_id, submitted.review_comment) == ("approved", rory.id, "Good")
    assert [entry.action for entry in entries(session, subject=TOPIC)] == ["change.approve", "change.submit", "change.open"]


def test_nobody_approves_their_own_change(session, settings, put, rory, kirsty):
    for somebody in (rory, kirsty):
        change = open_change(session, settings=settings, kind=Kind.topic, key=TOPIC, by=somebody)
        put(change, {ADVICE: "title: x\n"}, by=somebody)
        review.submit(session, change, by=somebody, why="x")

        with pytest.raises(ChangeRefused, match="somebody else has to approve it"):
            review.approve(session, change, by=somebody)
        assert change.state == "submitted"


def test_whoever_helped_to_write_it_cannot_approve_it_either(session, draft, put, isla, rory):
    assign(session, draft, to=rory, by=isla)
    put(draft, {ADVICE: "title: Rory's\n"}, by=rory)
    review.submit(session, draft, by=isla, why="x")

    with pytest.raises(ChangeRefused, match="Your own words"):
        review.approve(session, draft, by=rory)


def test_an_author_approves_nothing(session, submitted, editor):
    with pytest.raises(ChangeRefused, match="Only a reviewer or a publisher"):
        review.approve(session, submitted, by=editor("Fraser", "author"))


def test_what_was_not_handed_in_is_not_approved(session, written, rory):
    with pytest.raises(ChangeRefused, match="not been handed in"):
        review.approve(session, written, by=rory)


def test_a_change_needs_words_that_say_why_and_something_that_changed(session, written, put, isla):
    with pytest.raises(ChangeRefused, match="Say in a sentence"):
        review.submit(session, written, by=isla, why="  ")
    put(written, {ADVICE: written.file(ADVICE).base})
    with pytest.raises(ChangeRefused, match="Nothing has changed"):
        review.submit(session, written, by=isla, why="x")


def test_a_returned_change_goes_back_to_its_author_with_a_comment(session, submitted, put, isla, rory):
    with pytest.raises(ChangeRefused, match="Write what the author should change"):
        review.return_with_comment(session, submitted, by=rory, comment="")
    review.return_with_comment(session, submitted, by=rory, comment="A gate is no door")

    assert submitted.state == "returned" and submitted.review_comment == "A gate is no door"
    put(submitted, {ADVICE: "title: Door\n"})
    review.submit(session, submitted, by=isla, why="Door again")
    assert submitted.state == "submitted" and submitted.review_comment == ""


def test_an_author_takes_a_change_back(session, submitted, isla, rory):
    with pytest.raises(ChangeRefused, match="Only its author"):
        review.take_back(session, submitted, by=rory)
    review.take_back(session, submitted, by=isla)

    assert submitted.is_editable


def test_a_publisher_alone_may_approve_their_own_in_an_emergency_and_says_why(session, settings, put, isla, kirsty):
    change = open_change(session, settings=settings, kind=Kind.topic, key=TOPIC, by=kirsty)
    with pytest.raises(ChangeRefused, match="Nothing has changed"):
        review.approve_in_emergency(session, change, by=kirsty, reason="The number is wrong")
    put(change, {ADVICE: "title: Right\n"}, by=kirsty)

    with pytest.raises(ChangeRefused, match="Only a publisher"):
        review.approve_in_emergency(session, change, by=isla, reason="The number is wrong")
    for reason in ("", "urgent"):
        with pytest.raises(ChangeRefused, match="cannot wait"):
            review.approve_in_emergency(session, change, by=kirsty, reason=reason)
    review.approve_in_emergency(session, change, by=kirsty, reason="The number is wrong")

    assert (change.state, change.emergency_reason) == ("approved", "The number is wrong")
    [entry] = entries(session, action="change.approve_in_emergency")
    assert entry.after["reason"] == "The number is wrong" and entry.user_id == kirsty.id


def test_a_time_to_go_live_lies_ahead_and_before_the_end(session, approved, rory, kirsty):
    with pytest.raises(ChangeRefused, match="Only a publisher"):
        review.schedule(session, approved, by=rory, go_live=200.0, now=100.0)
    with pytest.raises(ChangeRefused, match="has passed"):
        review.schedule(session, approved, by=kirsty, go_live=99.0, now=100.0)
    with pytest.raises(ChangeRefused, match="end before it begins"):
        review.schedule(session, approved, by=kirsty, go_live=200.0, expires=200.0, now=100.0)

    review.schedule(session, approved, by=kirsty, go_live=200.0, expires=300.0, now=100.0)
    assert approved.state == "scheduled"
    assert publishing.due(session, now=199.0) == [] and publishing.due(session, now=200.0) == [approved]
    review.schedule(session, approved, by=kirsty, go_live=250.0, now=100.0)
    assert approved.expires is None and publishing.due(session, now=249.0) == []
    review.schedule(session, approved, by=kirsty, go_live=None, now=100.0)
    assert approved.state == "approved" and publishing.due(session, now=999.0) == []


@pytest.mark.both_databases
def test_a_change_goes_live_once_and_names_its_release(session, approved, rory, kirsty):
    with pytest.raises(ChangeRefused, match="Only a publisher"):
        publishing.begin_publishing(session, approved, by=rory)
    publishing.begin_publishing(session, approved, by=kirsty)
    assert publishing.left_in_the_middle(session) == [approved]
    with pytest.raises(ChangeRefused, match="is being published"):
        publishing.begin_publishing(session, approved, by=kirsty)

    publishing.finish_publishing(session, approved, release_id="2030-06-01-120000", by=kirsty)

    assert (approved.state, approved.release_id, approved.published_by_id) == ("published", "2030-06-01-120000", kirsty.id)
    assert publishing.left_in_the_middle(session) == []


def test_what_could_not_go_live_is_approved_still_and_says_why(session, approved, kirsty):
    review.schedule(session, approved, by=kirsty, go_live=200.0, now=100.0)
    publishing.begin_publishing(session, approved, by=None)
    publishing.fail_publishing(session, approved, why="A danger is seen less well", by=None)

    assert approved.state == "approved" and publishing.due(session, now=999.0) == []
    [entry] = entries(session, action="change.publish_failed")
    assert entry.after["why"] == "A danger is seen less well"


def test_a_published_change_ends_by_the_clock(session, approved, kirsty):
    review.schedule(session, approved, by=kirsty, go_live=None, expires=300.0, now=100.0)
    publishing.begin_publishing(session, approved, by=kirsty)
    publishing.finish_publishing(session, approved, release_id="r", by=kirsty)

    assert publishing.expired(session, now=299.0) == [] and publishing.expired(session, now=300.0) == [approved]


def test_losses_are_accepted_by_a_publisher_with_a_reason(session, approved, rory, kirsty):
    with pytest.raises(ChangeRefused, match="Only a publisher"):
        publishing.accept_losses(session, approved, by=rory, reason="Fine")
    with pytest.raises(ChangeRefused, match="Say why"):
        publishing.accept_losses(session, approved, by=kirsty, reason=" ")
    publishing.accept_losses(session, approved, by=kirsty, reason="Both say the same")

    assert approved.loss_reason == "Both say the same"


def test_words_alone_take_the_quick_lane(written, put):
    assert lane_of(written) is Lane.wording

    put(written, {EXAMPLES: written.file(EXAMPLES).text + "    - whos chappin\n"})
    assert lane_of(written) is Lane.understanding


def test_a_time_is_no_way_round_the_review(session, written, submitted, kirsty):
    with pytest.raises(ChangeRefused, match="Have it approved first"):
        review.schedule(session, submitted, by=kirsty, go_live=None)
    review.take_back(session, submitted, by=written.author)
    with pytest.raises(ChangeRefused, match="Have it approved first"):
        review.schedule(session, written, by=kirsty, go_live=None)
    assert written.state == "draft"


def test_words_that_were_exchanged_since_they_were_read_are_not_approved(session, put, submitted, isla, rory):
    read = submitted.version
    review.take_back(session, submitted, by=isla)
    put(submitted, {ADVICE: "title: Other words\n"})
    review.submit(session, submitted, by=isla, why="Say gate")

    with pytest.raises(ChangedMeanwhile, match="Read it once more"):
        review.approve(session, submitted, by=rory, version=read)
    review.approve(session, submitted, by=rory, version=submitted.version)


def test_reasons_given_for_other_words_do_not_count_for_new_ones(session, written, isla, kirsty, rory):
    with pytest.raises(ChangeRefused, match="Your words are not in this change"):
        review.approve_in_emergency(session, written, by=kirsty, reason="People ring the wrong number")
    sign(session, written, kirsty)
    review.approve_in_emergency(session, written, by=kirsty, reason="People ring the wrong number")
    publishing.accept_losses(session, written, by=kirsty, reason="Few ask this")
    review.return_with_comment(session, written, by=rory, comment="Not like this")

    review.submit(session, written, by=isla, why="Say it otherwise")

    assert (written.emergency_reason, written.loss_reason) == ("", "")


def test_nobody_takes_somebody_elses_draft_for_themselves(session, submitted, isla, rory, editor):
    stranger = editor("Morag", "author")

    with pytest.raises(ChangeRefused, match="somebody else's"):
        assign(session, submitted, to=stranger, by=stranger)
    assign(session, submitted, to=stranger, by=rory)
    assert submitted.assigned_to_id == stranger.id


def test_what_is_public_is_not_withdrawn_by_its_author(session, approved, isla, kirsty):
    publishing.begin_publishing(session, approved, by=kirsty)
    publishing.finish_publishing(session, approved, release_id="2030-06-01-120000", by=kirsty)

    with pytest.raises(ChangeRefused, match="is published"):
        withdraw(session, approved, by=isla)
    assert approved.state == "published"


def test_a_note_is_a_note_and_not_a_book(session, written, isla):
    with pytest.raises(ChangeRefused, match="2,000 characters"):
        review.submit(session, written, by=isla, why="x" * 2001)
    review.submit(session, written, by=isla, why="Say\0 gate")
    assert written.note == "Say gate"
