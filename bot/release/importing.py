"""Rasa reads the shelf through this: each file once, by the fast parser, and no example is copied or digested on the way.

Rasa's own importer parses every file of examples by a slow parser, checks it again, and copies and digests all examples five times over: most of a
minute for twenty thousand. `keepsafe validate` has checked them by then.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Any
from uuid import uuid4

from rasa.shared.importers.importer import CombinedDataImporter, E2EImporter, ResponsesSyncImporter
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.constants import INTENT, INTENT_RESPONSE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.content.yaml_file import read_yaml

SHELVES = ("rules", "stories")
"""Shelves that Rasa reads itself; they are small."""


class ShelfImporter(E2EImporter):
    """Gives Rasa the examples of a shelf, and its rules and stories as Rasa itself reads them."""

    def __init__(self, config: Path, domain: Path, data_dir: Path) -> None:
        """Read nothing yet. `data_dir` is the shelf."""
        self._data_dir = data_dir
        self._files = _FilesBesideExamples(str(config), str(domain), [str(data_dir / shelf) for shelf in SHELVES])
        super().__init__(ResponsesSyncImporter(CombinedDataImporter([self._files])))

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        """Return all examples, and what rules and stories add to them."""
        return self._nlu_data

    @cached_property
    def _nlu_data(self) -> TrainingData:
        examples = read_messages(self._data_dir / "nlu")
        self._files.one_of_each = list({message.get(INTENT_RESPONSE_KEY) or message.get(INTENT): message for message in examples}.values())
        data = super().get_nlu_data()
        others = [message for message in data.training_examples if not message.get(TEXT)]
        return UndigestedExamples([*examples, *others], data.entity_synonyms, data.regex_features, data.lookup_tables, data.responses)

    def get_domain(self) -> Any:
        """Return the domain with the retrieval intents of the examples."""
        _ = self._nlu_data
        return super().get_domain()


class UndigestedExamples(TrainingData):
    """Examples that are not digested after each component, only to find the same training again: every training is a whole one."""

    def fingerprint(self) -> str:
        """Return what no other training has."""
        return uuid4().hex

    @staticmethod
    def sanitize_examples(examples: list[Message]) -> list[Message]:
        """Return the examples as they are: `keepsafe validate` has seen to doubles."""
        return examples


class _FilesBesideExamples(RasaFileImporter):
    """Rules, stories, domain and configuration; of the examples one for each label, by which Rasa knows the intents."""

    def __init__(self, *paths: Any) -> None:
        super().__init__(*paths)
        self.one_of_each: list[Message] = []

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        """Return one example of each label."""
        return TrainingData(self.one_of_each)


def read_messages(folder: Path) -> list[Message]:
    """Return the examples of every file below a folder as Rasa's own reader gives them, in the order of the files."""
    messages = []
    for path in sorted(folder.rglob("*.yml")):
        file, _ = read_yaml(path, str(path))
        for block in file.data["nlu"] if file else []:
            lines = (line.strip() for line in block["examples"].splitlines())
            texts = [line.removeprefix("-").strip() for line in lines if line]
            messages += [Message.build(text, block["intent"], [], block.get("metadata")) for text in texts]
    return messages
