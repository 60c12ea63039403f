"""The editors' guide is true: each of its examples is a file that can be read."""

import re

import pytest
import yaml

from bot.content.campaigns import Campaign
from bot.content.doubts import Doubt
from bot.content.entities import KINDS, read_entities
from bot.content.languages import Language
from bot.content.models import Advice, Council, DangerAnswer, Notice, Number, Organisation, Phrase, Source, TelegramCommand, TelegramText
from bot.content.self_checks import Check, Question
from bot.content.style import WordTable
from bot.content.tools import Tool
from bot.settings import ROOT

GUIDE = (ROOT / "data" / "README.md").read_text("utf-8")
EXAMPLES = dict(re.findall(r"^## (.+?)\n(?:(?!^## ).*\n)*?```yaml\n((?:.*\n)*?)```", GUIDE, re.MULTILINE))
ONE_A_FILE = {
    "An answer": Advice,
    "Danger": DangerAnswer,
    "Small talk": Notice,
    "A campaign": Campaign,
    "A tool": Tool,
    "An organisation": Organisation,
    "Words": WordTable,
    "Another language": Language,
    "A question that follows": Notice,
}
TABLES = {
    "A number": Number,
    "Places": Council,
    "A source": Source,
    "A fact to verify": Doubt,
    "The Telegram door": TelegramText,
    "Telegram's commands": TelegramCommand,
    "Between answers": Phrase,
}


def _example(title: str) -> dict:
    return yaml.safe_load(next(text for heading, text in EXAMPLES.items() if heading.startswith(title)))


@pytest.mark.parametrize("title", ONE_A_FILE)
def test_each_file_in_the_guide_can_be_read(title):
    assert ONE_A_FILE[title](**_example(title))


def test_the_check_in_the_guide_can_be_read():
    written = _example("A self-check")
    [question] = written["questions"]

    assert Question(**question)
    assert Check(**{**written, "questions": [question] * 6})


@pytest.mark.parametrize("title", TABLES)
def test_each_table_in_the_guide_can_be_read(title):
    [table] = _example(title).values()

    assert [TABLES[title](**entry) for entry in table.values()]


def test_the_names_in_the_guide_can_be_read(tmp_path):
    (tmp_path / "entities").mkdir()
    for kind in KINDS:
        (tmp_path / "entities" / f"{kind}.yml").write_text(next(text for heading, text in EXAMPLES.items() if heading.startswith("Well-known names")))

    assert read_entities(tmp_path)["bank"]["TSB"] == ["tsb"]


def test_every_shelf_stands_in_the_guide():
    for path in (ROOT / "data").iterdir():
        if path.name != "README.md":
            assert f"`{path.name}" in GUIDE, path.name


def test_what_the_guide_names_is_there():
    for name in re.findall(r"`((?:advice|campaigns|partners|places|style)/[\w/]+\.yml)`", GUIDE):
        assert (ROOT / "data" / name).exists() or "fake_meter_readers" in name, name
