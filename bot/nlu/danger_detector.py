"""Rasa component that looks for danger before anything else is understood: rules together with a classifier."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.danger_model import DangerModel
from bot.nlu.encoder.encoder import shared_encoder
from bot.nlu.topic_classifier import label_of

DANGER = "danger"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class DangerDetector(GraphComponent):
    """Sets `danger` on a message that shows it: the fields of `bot.safety.danger.Danger`."""

    def __init__(self, storage: ModelStorage, resource: Resource, model: DangerModel | None = None) -> None:
        self._storage, self._resource, self._model = storage, resource, model

    @classmethod
    def create(cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext) -> DangerDetector:
        """Make an untrained detector."""
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext, **kwargs: Any
    ) -> DangerDetector:
        """Read a trained detector."""
        with model_storage.read_from(resource) as folder:
            return cls(model_storage, resource, DangerModel.load(Path(folder)))

    def train(self, training_data: TrainingData) -> Resource:
        """Learn the danger classes against everything that is none."""
        examples = [(message.get(TEXT), label_of(message)) for message in training_data.intent_examples]
        self._model = DangerModel.fit([text for text, _ in examples], [label for _, label in examples], shared_encoder())
        with self._storage.write_to(self._resource) as folder:
            self._model.save(Path(folder))
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Mark each message that shows danger."""
        for message in messages:
            danger = self._model.find(message.get(TEXT) or "", shared_encoder()) if self._model else None
            message.set(DANGER, asdict(danger) if danger else None, add_to_output=False)
        return messages
