"""The advice as pages: every topic can be read, found, printed and linked to, with the assistant dead."""

import html
import re
from xml.etree import ElementTree

import pytest

from bot.content.content import Content
from web_widget.app import create_app

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@pytest.fixture
def visitor(visitor, rasa):
    """A browser of a door whose assistant is dead."""
    rasa.status = 500
    return visitor


def _words(page: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page.split("<main")[1])).split())


def _search(visitor, words: str) -> str:
    return visitor.post("/advice/search", data={"words": words}).text


def test_every_topic_has_a_page_with_all_its_steps_its_numbers_and_its_date(visitor, content: Content):
    from bot.answers.parts import said

    for key, advice in content.advice.items():
        page = visitor.get(f"/advice/{key}")
        words = _words(page.text)

        assert page.status_code == 200, key
        for step in (step for steps in advice.steps.values() for step in steps):
            assert " ".join(said(step.text, content).split()) in words, key
        for contact in advice.contact:
            assert content.numbers[contact.number].number in words, key
        assert f'<time itemprop="lastReviewed" datetime="{advice.checked.isoformat()}">' in page.text, key
        assert f"<title>{html.escape(advice.title, quote=False)}: Keep Safe Assistant</title>" in html.unescape(page.text).replace("&", "&amp;"), key


def test_search_engines_are_told_of_every_topic_and_nothing_private(visitor, content: Content):
    robots = visitor.get("/robots.txt").text
    sitemap = robots.split("Sitemap: ")[1].strip()

    pages = [each.text for each in ElementTree.fromstring(visitor.get(sitemap).data).iter(f"{SITEMAP}loc")]

    assert {f"http://localhost/advice/{key}" for key in content.advice} <= set(pages)
    assert all(visitor.get(page).status_code == 200 for page in pages)
    assert "Disallow: /chat" in robots and "Disallow: /advice" not in robots
    assert 'content="noindex"' in _search(visitor, "parcel")


def test_a_topic_says_what_it_is_to_machines_without_a_script(visitor):
    page = visitor.get("/advice/doorstep/bogus_callers").text

    assert all(f'itemtype="https://schema.org/{kind}"' in page for kind in ("WebPage", "HowTo", "HowToStep", "BreadcrumbList"))
    assert "ld+json" not in page


def test_every_topic_stands_under_its_letter_and_under_its_theme(visitor, content: Content):
    by_letter, by_theme = visitor.get("/advice/a-to-z").text, visitor.get("/advice/").text

    for key in content.advice:
        assert by_letter.count(f'href="/advice/{key}"') == 1, key
        assert by_theme.count(f'href="/advice/{key}"') == 1, key
    letters = re.findall(r'<h2 id="([A-Z])">', by_letter)
    assert letters == sorted(set(letters))


def test_words_lead_to_the_advice_that_fits(visitor):
    page = _search(visitor, "mark my bicycle")

    assert page.index("/advice/home/bicycles") < page.index("/advice/", page.index("/advice/home/bicycles") + 1)
    assert 'value="mark my bicycle"' in page


def test_what_was_searched_for_stands_in_no_address(visitor):
    answer = visitor.post("/advice/search", data={"words": "parcel"})

    assert answer.status_code == 200
    assert 'method="post" action="/advice/search"' in answer.text
    assert "Set-Cookie" not in answer.headers


def test_danger_typed_into_the_search_is_answered_first(visitor):
    page = _search(visitor, "he is hitting me right now")

    assert 'class="reply danger level-emergency"' in page
    assert page.index("Ring 999") < page.index("Search the advice</label>")


@pytest.mark.parametrize("words", ["", "   ", "\u200b", "x" * 3000])
def test_a_search_without_words_shows_the_search_again(visitor, words):
    answer = visitor.post("/advice/search", data={"words": words})

    assert answer.status_code == 200
    assert 'action="/advice/search"' in answer.text


def test_words_that_fit_nothing_are_answered_with_what_to_try(visitor):
    page = _search(visitor, "qwertzuiop")

    assert "Nothing fits" in page and 'href="/advice/a-to-z"' in page


def test_markup_in_a_search_is_text(visitor):
    assert "<script>alert" not in _search(visitor, '"><script>alert(1)</script>')


def test_a_topic_that_is_not_there_says_so(visitor):
    for path in ("/advice/doorstep/nothing", "/advice/nothing/nothing", "/advice/doorstep"):
        answer = visitor.get(path)

        assert answer.status_code == 404, path
        assert 'href="tel:999"' in answer.text


def test_an_answer_in_the_chat_leads_to_its_topics_own_page(visitor):
    visitor.post("/chat", data={"text": "how do I mark my bicycle"})

    page = visitor.get("/").text

    [address] = re.findall(r'<p class="share"><a href="([^"]+)"', page)
    assert visitor.get(address).status_code == 200


def test_without_any_release_the_pages_say_when_to_come_again(settings, database, rasa, tmp_path):
    bare = settings.copy(update={"releases_dir": tmp_path / "none"})
    browser = create_app(bare, rasa.assistant(bare)).test_client()

    for answer in (
        browser.get("/advice/"),
        browser.get("/advice/a-to-z"),
        browser.get("/advice/a/b"),
        browser.post("/advice/search", data={"words": "x"}),
    ):
        assert answer.status_code == 503
        assert "Wait a minute" in answer.text and 'href="tel:999"' in answer.text
