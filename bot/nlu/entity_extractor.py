"""Rasa extractor for organisations, banks, apps and devices, from the editors' lists."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.content.entities import read_entities
from bot.nlu.entities import EntityFinder, Names
from bot.settings import get_settings

NAMED = "named"
"""Where the entities stand on a message for the record of what was understood."""
_FILE = "entities.json"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class EntityExtractor(GraphComponent, EntityExtractorMixin):
    """Adds an entity `organisation`, `bank`, `app` or `device` for each that is named."""

    def __init__(self, storage: ModelStorage, resource: Resource, names: Names) -> None:
        self._storage, self._resource, self._finder = storage, resource, EntityFinder(names)

    @classmethod
    def create(cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext) -> EntityExtractor:
        """Make an extractor that knows no names."""
        return cls(model_storage, resource, {})

    @classmethod
    def load(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext, **kwargs: Any
    ) -> EntityExtractor:
        """Read an extractor with the names of its release."""
        with model_storage.read_from(resource) as folder:
            return cls(model_storage, resource, json.loads((Path(folder) / _FILE).read_text("utf-8")))

    def train(self, training_data: TrainingData) -> Resource:
        """Take the names from the editors' shelf into the model."""
        names = read_entities(get_settings().data_dir)
        self._finder = EntityFinder(names)
        with self._storage.write_to(self._resource) as folder:
            (Path(folder) / _FILE).write_text(json.dumps(names), "utf-8")
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Add what each message names."""
        for message in messages:
            found = self._finder.find(message.get(TEXT) or "")
            message.set(NAMED, [{"entity": item["entity"], "value": item["value"]} for item in found], add_to_output=False)
            if found:
                tagged = [{**item, "extractor": type(self).__name__} for item in found]
                message.set(ENTITIES, [*message.get(ENTITIES, []), *tagged], add_to_output=True)
        return messages
