"""Rasa extractor for Scottish places, from the editors' gazetteer."""

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

from bot.content.corpus import read_places
from bot.nlu.places import ELSEWHERE, Gazetteer
from bot.settings import get_settings


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class PlaceExtractor(GraphComponent, EntityExtractorMixin):
    """Adds an entity `place` for each place named, and `council` for the area it belongs to."""

    def __init__(self, storage: ModelStorage, resource: Resource, gazetteer: Gazetteer | None = None) -> None:
        self._storage, self._resource, self._gazetteer = storage, resource, gazetteer

    @classmethod
    def create(cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext) -> PlaceExtractor:
        """Make an extractor without places."""
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext, **kwargs: Any
    ) -> PlaceExtractor:
        """Read an extractor with the places of its release."""
        with model_storage.read_from(resource) as folder:
            data = json.loads((Path(folder) / "places.json").read_text("utf-8"))
            return cls(model_storage, resource, Gazetteer.from_dict(data))

    def train(self, training_data: TrainingData) -> Resource:
        """Take the places from the editors' shelf into the model."""
        self._gazetteer = Gazetteer.of(*read_places(get_settings().data_dir))
        with self._storage.write_to(self._resource) as folder:
            (Path(folder) / "places.json").write_text(json.dumps(self._gazetteer.as_dict()), "utf-8")
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the places each message names."""
        for message in messages:
            places = self._gazetteer.find(message.get(TEXT) or "") if self._gazetteer else []
            entities = [entity for place in places for entity in _entities(place)]
            if entities:
                message.set(ENTITIES, [*message.get(ENTITIES, []), *entities], add_to_output=True)
        return messages


def _entities(place: dict) -> list[dict[str, Any]]:
    span = {"start": place["start"], "end": place["end"], "extractor": "PlaceExtractor"}
    named = [{**span, "entity": "place", "value": place["value"]}]
    return [*named, {**span, "entity": "council", "value": place["council"] or ELSEWHERE}]
