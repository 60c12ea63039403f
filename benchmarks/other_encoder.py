"""Our pipeline's encoder with the weights of another folder, for the comparison with the untuned original."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.encoder.encoder import Encoder
from bot.nlu.sentence_encoder import SentenceEncoder
from bot.nlu.stories import vector_of


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class OtherEncoder(SentenceEncoder):
    """Adds a unit vector of shape (1, 384) by the encoder that lies in `folder`."""

    def __init__(self, name: str, config: dict[str, Any]) -> None:
        super().__init__(name, {**DenseFeaturizer.get_default_config(), **config})
        self._encoder = Encoder(Path(config["folder"]))

    @classmethod
    def create(cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext) -> OtherEncoder:
        """Make the component with its own weights."""
        return cls(execution_context.node_name, config)

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the vector to each message that has text."""
        for message in messages:
            text = message.get(TEXT)
            if text:
                vector = vector_of(text, self._encoder)
                message.add_features(Features(vector[np.newaxis, :], FEATURE_TYPE_SENTENCE, TEXT, self._identifier))
        return messages
