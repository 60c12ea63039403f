"""Tools to print: whole pages without JavaScript, from which nothing is sent."""

import re

import pytest

from bot.answers.advice import advice_reply
from bot.answers.tools import LONGEST_TEXT, tool_reply
from bot.content.corpus import read_corpus
from bot.settings import ROOT

TOOLS = read_corpus(ROOT / "data", ROOT / "tests" / "nlu")[0].tools


@pytest.mark.parametrize("key", TOOLS)
def test_every_tool_has_a_page_with_its_words_numbers_and_sources(visitor, key):
    page = visitor.get(f"/tools/{key}").text

    assert f"<h1>{TOOLS[key].title}</h1>" in page
    assert "{" not in page and "Checked on" in page
    for part in TOOLS[key].parts:
        assert part.heading in page
    for blank in TOOLS[key].paper:
        assert blank.label.replace("'", "&#39;") in page


@pytest.mark.parametrize("key", TOOLS)
def test_no_tool_page_has_a_form_of_its_own(visitor, key):
    page = visitor.get(f"/tools/{key}").text
    main = page[page.index("<main") : page.index("</main>")]

    assert "<form" not in main
    assert 'name="' not in main.replace('itemprop="name"', "")


def test_the_phone_toolkit_says_how_to_see_the_imei_and_has_no_place_to_type_it(visitor):
    page = visitor.get("/tools/phone_toolkit").text

    assert "*#06#" in page and "<dt>IMEI" in page
    assert "<input" not in page[page.index("<main") : page.index("</main>")]


def test_all_tools_are_listed(visitor):
    page = visitor.get("/tools/").text

    assert re.findall(r'href="/tools/(\w+)"', page) == list(TOOLS)
    assert visitor.get("/tools/gone").status_code == 404


@pytest.mark.parametrize("key", TOOLS)
def test_the_answers_on_its_topics_lead_to_a_tool(content, key):
    for topic in TOOLS[key].topics:
        assert f"tool/{key}" in [button.payload for button in advice_reply(content, topic).buttons], topic
    assert len(tool_reply(content, key).text) <= LONGEST_TEXT


def test_a_tool_that_is_gone_is_answered_with_the_menu(content):
    assert tool_reply(content, "gone").card["kind"] == "suggestions"
