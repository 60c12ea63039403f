"""People who write in another language are known by it; nobody who writes English, Scots or Doric is."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from bot.answers.language import language_reply
from bot.content.content import NOTICE_THEMES
from bot.nlu.decision import decide, in_language
from bot.nlu.languages import Languages
from bot.safety.danger import Danger

SENTENCES = yaml.safe_load((Path(__file__).parents[2] / "languages" / "sentences.yml").read_text("utf-8"))
OTHER = "out_of_scope/other_language"


@pytest.fixture(scope="module")
def languages(corpus) -> Languages:
    """The editors' languages, with English from their examples."""
    english = (example.text for example in corpus.examples if example.label != OTHER)
    return Languages.of({code: entry.words for code, entry in corpus.languages.items()}, english)


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in SENTENCES.items() for text in texts])
def test_each_language_is_known_by_what_people_say_in_it(languages, code, text):
    assert languages.find(text) == code


def test_no_english_sentence_is_taken_for_another_language(languages, corpus):
    taken = {item.text: languages.find(item.text) for item in corpus.held_out if item.label not in (OTHER, "out_of_scope/gibberish")}

    assert {text: code for text, code in taken.items() if code} == {}


@pytest.mark.parametrize(
    "text", ["fit like the day min", "ah dinnae ken whit tae dae", "a mannie's chappin ma door an he winna ging awa", "och aye the noo"]
)
def test_scots_and_doric_are_understood_as_they_are(languages, text):
    assert languages.find(text) is None


@pytest.mark.parametrize(
    "text", ["ah dinnae ken whit tae dae", "a mannie's chappin ma door an he winna ging awa", "hoo lang dae ah bide oan the phone"]
)
def test_broad_scots_counts_as_english(languages, text):
    assert languages.is_english(text)


def test_no_sentence_in_another_language_counts_as_english(languages, corpus):
    foreign = [text for texts in SENTENCES.values() for text in texts] + [item.text for item in corpus.examples if item.label == OTHER]

    assert [text for text in foreign if languages.is_english(text)] == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("pl", "help police mój mąż mnie bije"),
        ("es", "please help, mi marido me pega y no hablo inglés"),
        ("ar", "help النجدة زوجي يضربني"),
        ("zh", "救命 help"),
    ],
)
def test_a_message_in_two_languages_is_answered_in_the_other(languages, code, text):
    assert languages.find(text) == code


@pytest.mark.parametrize("text", ["I need a Polish interpreter", "what does police mean in Spanish", "how do I say thank you in French"])
def test_a_question_about_a_language_is_english(languages, text):
    assert languages.find(text) is None


def test_every_language_on_the_shelf_has_its_sentences_here(corpus):
    assert set(SENTENCES) == set(corpus.languages)
    assert OTHER.partition("/")[0] in NOTICE_THEMES


@pytest.mark.parametrize("code", SENTENCES)
def test_the_answer_begins_with_999_and_says_its_language_and_direction(corpus, code):
    reply = language_reply(corpus, code)

    assert reply.text.index("999") < reply.text.index("101")
    assert reply.card["lang"] == code
    assert reply.card["dir"] == ("rtl" if code in ("ur", "ar") else "ltr")
    assert reply.card["text"] in reply.text


def test_another_language_comes_before_what_the_classifier_guesses_but_not_before_certain_danger():
    guessed = decide(None, None, None)

    assert in_language(guessed, "pl", None).notice == OTHER
    assert in_language(guessed, "pl", Danger("weapon")).language is None
