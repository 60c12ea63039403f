"""The greeting carries the campaigns of the day; numbers say whether they are answered now."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from bot.answers.campaigns import running
from bot.answers.notice import notice_reply
from bot.answers.parts import number_part
from bot.clock import LONDON
from bot.content.campaigns import Campaign
from bot.payloads import Command

IN_DECEMBER, IN_APRIL, IN_OCTOBER = date(2030, 12, 10), date(2030, 4, 10), date(2030, 10, 30)


def test_only_what_runs_today_is_shown(corpus):
    assert [key for key, _ in running(corpus, IN_DECEMBER)] == ["festive"]
    assert [key for key, _ in running(corpus, IN_APRIL)] == ["doorstep_crime"]
    assert running(corpus, IN_OCTOBER) == []


def test_the_greeting_carries_them_in_its_card_its_words_and_its_buttons(corpus):
    reply = notice_reply(corpus, "smalltalk/greet", today=IN_DECEMBER)
    campaign = corpus.campaigns["festive"]

    assert reply.card["campaigns"] == [{"key": "festive", "title": campaign.title, "message": campaign.message, "topics": campaign.topics}]
    assert reply.text.endswith(f"{campaign.title}: {campaign.message}")
    assert Command.parse(reply.buttons[0].payload) == Command("topic", campaign.topics[0])
    assert len({button.payload for button in reply.buttons}) == len(reply.buttons)


def test_a_button_the_greeting_has_already_is_not_doubled(corpus):
    in_april = notice_reply(corpus, "smalltalk/greet", today=IN_APRIL).buttons
    in_october = notice_reply(corpus, "smalltalk/greet", today=IN_OCTOBER).buttons

    assert len(in_april) == len(set(in_april)) == len(in_october) + 1


def test_no_other_small_talk_carries_them(corpus):
    assert "campaigns" not in notice_reply(corpus, "smalltalk/thanks", today=IN_DECEMBER).card
    assert notice_reply(corpus, "smalltalk/greet", today=IN_OCTOBER).card["campaigns"] == []


def test_a_campaign_whose_topics_are_gone_is_not_shown(corpus):
    gone = Campaign(
        **{
            "title": "Gone",
            "message": "Gone.",
            "from": "01-01",
            "to": "12-31",
            "topics": ["gone/topic"],
            "checked": "2030-01-01",
            "next_review": "2030-06-01",
        }
    )
    content = replace(corpus, campaigns={"gone": gone})

    assert running(content, IN_APRIL) == []
    assert notice_reply(content, "smalltalk/greet", today=IN_APRIL).card["campaigns"] == []


def test_numbers_in_a_message_are_filled_in(corpus):
    ring = Campaign(**{**corpus.campaigns["festive"].dict(by_alias=True), "message": "Ring {police_101}."})

    assert notice_reply(replace(corpus, campaigns={"ring": ring}), "smalltalk/greet", today=IN_DECEMBER).text.endswith("Ring 101.")


@pytest.mark.parametrize(
    ("key", "expected"),
    [("police_101", (True, None)), ("advice_direct_scotland", (False, "Opens Monday at 9am")), ("hourglass", (None, None))],
)
def test_a_number_says_whether_it_is_answered(corpus, key, expected):
    part = number_part(key, corpus, datetime(2026, 11, 21, 22, 0, tzinfo=LONDON))

    assert (part["open_now"], part["opens"]) == expected


def test_every_number_can_say_it_at_this_moment(corpus):
    for key in corpus.numbers:
        part = number_part(key, corpus)

        assert part["open_now"] in (True, False, None)
        assert part["opens"] is None or not part["open_now"]
