"""Rasa component that tells in which language a message is written, where it is not English."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_RESPONSE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.content.corpus import read_languages
from bot.nlu.languages import Languages
from bot.settings import get_settings

LANGUAGE = "language"
ENGLISH = "is_english"
OTHER = "out_of_scope/other_language"
"""Label of the examples that are not English."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class LanguageFinder(GraphComponent):
    """Sets `language` on a message, the code of a file in data/languages, or None; and `is_english`, whether it certainly is English or Scots."""

    def __init__(self, storage: ModelStorage, resource: Resource, languages: Languages | None = None) -> None:
        self._storage, self._resource, self._languages = storage, resource, languages

    @classmethod
    def create(cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext) -> LanguageFinder:
        """Make a finder that knows no language."""
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext, **kwargs: Any
    ) -> LanguageFinder:
        """Read a finder with the words of its release."""
        with model_storage.read_from(resource) as folder:
            data = json.loads((Path(folder) / "languages.json").read_text("utf-8"))
        words = {code: frozenset(row) for code, row in data["words"].items()}
        return cls(model_storage, resource, Languages(words, frozenset(data["english"])))

    def train(self, training_data: TrainingData) -> Resource:
        """Take the words of each language from the editors' shelf, and those of English from the examples."""
        english = (m.get(TEXT) for m in training_data.intent_examples if (m.get(INTENT_RESPONSE_KEY) or m.get(INTENT)) != OTHER)
        self._languages = Languages.of({code: entry.words for code, entry in read_languages(get_settings().data_dir).items()}, english)
        data = {"words": {code: sorted(row) for code, row in self._languages.words.items()}, "english": sorted(self._languages.english)}
        with self._storage.write_to(self._resource) as folder:
            (Path(folder) / "languages.json").write_text(json.dumps(data), "utf-8")
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Mark each message that is not English."""
        for message in messages:
            text = message.get(TEXT) or ""
            found = self._languages.find(text) if self._languages else None
            message.set(LANGUAGE, found, add_to_output=False)
            message.set(ENGLISH, bool(self._languages and found is None and self._languages.is_english(text)), add_to_output=False)
        return messages
