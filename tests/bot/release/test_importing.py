"""Training reads the shelf by a quicker way than Rasa's own, and gets the same."""

import shutil

import pytest
from rasa.shared.importers.importer import TrainingDataImporter

from bot.release.importing import ShelfImporter
from bot.settings import ROOT


@pytest.fixture
def few(tmp_path):
    """The shelf with the examples of two themes alone."""
    for folder in ("nlu/doorstep", "nlu/follow_up", "rules", "stories"):
        shutil.copytree(ROOT / "data" / folder, tmp_path / folder)
    return tmp_path


def test_examples_rules_and_domain_are_those_that_rasa_itself_would_read(few):
    quick = ShelfImporter(ROOT / "config.yml", ROOT / "domain.yml", few)
    shelves = [str(few / shelf) for shelf in ("nlu", "rules", "stories")]
    slow = TrainingDataImporter.load_from_config(str(ROOT / "config.yml"), str(ROOT / "domain.yml"), shelves)

    assert _plain(quick) == _plain(slow)
    assert [message.get("text") for message in quick.get_nlu_data().intent_examples] == [
        message.get("text") for message in slow.get_nlu_data().intent_examples
    ]
    assert quick.get_domain().as_dict() == slow.get_domain().as_dict()
    assert quick.get_stories().fingerprint() == slow.get_stories().fingerprint()
    assert quick.get_config() == slow.get_config()


def _plain(importer) -> list[str]:
    return sorted(repr(sorted(message.data.items(), key=str)) for message in importer.get_nlu_data().training_examples)
