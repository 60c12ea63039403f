"""What goes says where it is still named and takes along what belongs to it; a publisher hides a partner at once."""

from entry_pages import fields_on, latest_change, open_draft

from bot.audit.record import entries
from bot.changes.yaml_text import data_of
from bot.database import session_scope
from bot.partners.hiding import everything_hidden


def test_what_goes_says_where_it_is_still_named(author, database):
    page = open_draft(author, "numbers/childline")
    version = fields_on(page.text)["version"][0]
    page = author.post(page.request.path + "/take-off", {"version": version})

    assert "This draft takes it off the shelf" in page.text and "no number `childline`" in page.text
    assert "childline" not in data_of(latest_change(database).files[0].text)["numbers"]


def test_what_the_program_needs_cannot_be_taken_off(author):
    page = open_draft(author, "phrases/which_topic")

    assert "Take it off" not in page.text
    assert "The program needs this" in author.post(page.request.path + "/take-off", {"version": "1"}).text


def test_a_self_check_that_goes_takes_its_sentences_along(author, database):
    page = open_draft(author, "checks/doorstep")
    page = author.post(f"{page.request.path}/take-off", {"version": "1"})

    assert "takes it off the shelf" in page.text and [file.text for file in latest_change(database).files] == [None] * 3
    assert latest_change(database).title == "Am I ready for a knock at the door?"


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
