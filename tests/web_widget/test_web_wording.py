"""The door's own words agree with the approved ones."""

import pytest
from scripted_assistant import every_kind_of_card

from bot.answers.suggestions import menu_reply, theme_reply
from bot.answers.titles import title_of
from bot.checks.state import State
from bot.payloads import Command
from web_widget.wording import as_of_now, date_in_words, emergency_contacts, is_web_address, waiting_reply


def test_a_pressed_button_is_kept_under_the_words_it_had(content):
    replies = [*every_kind_of_card(content).values(), menu_reply(content), *(theme_reply(content, key.partition("/")[0]) for key in content.advice)]

    for command, title in {(Command.parse(button.payload), button.title) for reply in replies for button in reply.buttons}:
        if State.parse(command.value) is None:
            assert title_of(command, content) == title


def test_an_answer_in_a_check_is_kept_under_the_name_of_the_check_alone(content):
    for button in every_kind_of_card(content)["check half way"].buttons:
        assert title_of(Command.parse(button.payload), content) == "Is my phone ready for a thief?"


def test_a_button_of_a_topic_that_is_gone_still_has_words():
    assert title_of(Command("topic", "doorstep/gone"), None) == "Show all topics"


def test_dates_are_written_as_people_say_them():
    assert date_in_words("2026-11-21") == "21 November 2026"
    assert date_in_words("2027-05-01") == "1 May 2027"


def test_only_web_addresses_become_links():
    assert is_web_address("https://www.age.scot")
    assert not is_web_address("javascript:alert(1)")
    assert not is_web_address(None)


def test_the_emergency_numbers_come_from_the_number_table_or_from_the_last_resort(content):
    assert [contact["number"] for contact in emergency_contacts(content)] == ["999", "101"]
    assert [contact["number"] for contact in emergency_contacts(None)] == ["999", "101"]
    assert emergency_contacts(content)[0]["name"]


def test_a_number_that_was_mended_since_is_shown_mended_and_with_todays_hours(app, content):
    kept = {"key": "police_101", "number": "wrong", "link": "tel:1", "when": "They have gone.", "open_now": False}

    with app.app_context():
        shown, unknown = as_of_now(kept), as_of_now({"number": "999"})

    assert (shown["number"], shown["link"], shown["when"], shown["open_now"]) == ("101", "tel:101", "They have gone.", True)
    assert unknown == {"number": "999"}


def test_who_waits_reads_why_and_whom_to_ring():
    reply = waiting_reply("Wait a minute.", None)

    assert reply.text == "Wait a minute. In an emergency ring 999. For the police at any other time ring 101."
    assert reply.card["kind"] == "outage"


@pytest.mark.parametrize("kept", ["an answer helped", "stays at the top of the page", "turned voice on", "turn on dictation", "self-check is open"])
def test_the_privacy_page_names_what_is_kept_and_who_hears_it(visitor, kept):
    assert kept in " ".join(visitor.get("/privacy").text.split())
