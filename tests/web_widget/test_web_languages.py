"""The labels of the page in other languages."""

import re
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po

from bot.settings import ROOT
from web_widget.app import create_app
from web_widget.languages import CATALOGUES

DOOR = ROOT / "web_widget"
METHODS = {".py": "python", ".html": "jinja2", ".js": "javascript"}
KEYWORDS = {"_": None, "N_": None}


def _labels() -> set[str]:
    files = [path for path in DOOR.rglob("*") if path.suffix in METHODS]
    found = [extract_from_file(METHODS[path.suffix], path, keywords=KEYWORDS, options={"encoding": "utf-8"}) for path in files]
    return {message[1] for messages in found for message in messages}


@pytest.fixture
def bilingual(settings, database, rasa):
    """A browser of a door whose operator has turned Gaelic on."""
    changed = settings.copy(update={"languages": "en gd"})
    return create_app(changed, rasa.assistant(changed)).test_client()


def _catalogue(path: Path):
    with path.open("rb") as file:
        return read_po(file, locale=path.stem)


@pytest.mark.parametrize("path", sorted(CATALOGUES.glob("*.po")), ids=lambda path: path.stem)
def test_every_label_is_in_every_catalogue_and_no_other(path):
    catalogue = _catalogue(path)

    assert {message.id for message in catalogue if message.id} == _labels()
    for message in catalogue:
        assert message.string, message.id
        assert set(re.findall(r"%\(\w+\)s", message.id or "")) <= set(re.findall(r"%\(\w+\)s", message.string)), message.id


def test_gaelic_is_marked_as_not_checked_by_a_native_speaker():
    gaelic = _catalogue(CATALOGUES / "gd.po")

    assert "NOT CHECKED" in gaelic.header_comment
    assert all(message.fuzzy for message in gaelic if message.id)


def test_a_language_that_is_not_turned_on_is_not_shown(visitor):
    page = visitor.get("/?lang=gd").text

    assert '<html lang="en-GB" dir="ltr">' in page and ">Send</button>" in page


def test_labels_change_and_answers_keep_their_language(bilingual):
    page = bilingual.get("/?lang=gd").text

    assert '<html lang="gd" dir="ltr" data-words=' in page
    assert ">Cuir</button>" in page and ">Send</button>" not in page
    assert '<div class="reply greeting" lang="en-GB">' in page


def test_the_language_is_kept_from_page_to_page_and_without_a_cookie(bilingual):
    page = bilingual.get("/widget?lang=gd").text

    assert re.search(r'action="/chat\?in=widget&amp;lang=gd"', page)
    answer = bilingual.post("/chat?in=widget&lang=gd", data={"text": "hello"})
    assert "lang=gd" in answer.headers["Location"]
    assert "Tha sin ro fhada" in bilingual.post("/chat/messages?lang=gd", json={"text": "x" * 2_000_000}).json["error"]


@pytest.mark.parametrize("asked", ["xx", "../gd", "en", "", "GD"])
def test_a_language_that_is_not_there_is_english(bilingual, asked):
    assert '<html lang="en-GB"' in bilingual.get("/", query_string={"lang": asked}).text
