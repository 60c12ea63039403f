"""Rasa featurizer: gives each message its sentence vector."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.encoder.encoder import shared_encoder
from bot.nlu.encoder.kept_vectors import KeptVectors
from bot.nlu.stories import pieces_of, vector_of
from bot.settings import get_settings


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEncoder(DenseFeaturizer, GraphComponent):
    """Adds a dense sentence feature of shape (1, 384), a unit vector, to the text of every message."""

    @classmethod
    def create(cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext) -> SentenceEncoder:
        """Make the component; the weights are shared by all models of the process."""
        return cls(execution_context.node_name, config)

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Nothing to set, so nothing to check."""

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the vector to each message that has text."""
        for message in messages:
            if text := message.get(TEXT):
                self._add(message, vector_of(text, shared_encoder()))
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add the vector to each training example; those of the training before are kept on disk, and every core reads its share of the others."""
        messages = [message for message in training_data.training_examples if message.get(TEXT)]
        kept = kept_vectors()
        kept.encode_all([piece for message in messages for piece in pieces_of(message.get(TEXT))])
        for message in messages:
            self._add(message, vector_of(message.get(TEXT), kept))
        return training_data

    def _add(self, message: Message, vector: np.ndarray) -> None:
        message.add_features(Features(vector[np.newaxis, :], FEATURE_TYPE_SENTENCE, TEXT, self._identifier))


def sentence_vector(message: Message) -> np.ndarray | None:
    """Return the vector that this featurizer gave a message, shape (384,), or None where it has no text."""
    features = message.get_dense_features(TEXT)[1]
    return features.features[0] if features else None


def kept_vectors() -> KeptVectors:
    """Return the vectors of the editors' sentences that were kept, below VAR_DIR."""
    return KeptVectors(get_settings().var_dir / "vectors", shared_encoder())
