"""Rasa classifier over all topics at once, with calibrated confidence."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RESPONSE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.checks.pasted import looks_pasted
from bot.nlu.asked import odds_of
from bot.nlu.danger_detector import DANGER
from bot.nlu.decision import MENU, decide, in_language
from bot.nlu.encoder.encoder import shared_encoder
from bot.nlu.entity_extractor import NAMED
from bot.nlu.label_names import names_of_labels
from bot.nlu.labels import CHECK
from bot.nlu.language_finder import ENGLISH, LANGUAGE, OTHER
from bot.nlu.message_model import MessageModel
from bot.nlu.moments import find_moment
from bot.nlu.places import is_in_scotland
from bot.nlu.prediction import Prediction
from bot.nlu.sentence_encoder import sentence_vector
from bot.nlu.understanding import UNDERSTANDING, Understanding
from bot.safety.danger import Danger
from bot.safety.precedence import ABROAD
from bot.safety.sentences import sentences_of

FALLBACK = "nlu_fallback"
FOR_PASTED = "scam"
"""The self-check that is offered with the answer to a message that somebody received and passed on."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class TopicClassifier(IntentClassifier, GraphComponent):
    """Fills `intent`, `intent_ranking`, `response_selector` and our own `understanding`."""

    def __init__(self, storage: ModelStorage, resource: Resource, model: MessageModel | None = None) -> None:
        self._storage, self._resource, self._model = storage, resource, model

    @classmethod
    def create(cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext) -> TopicClassifier:
        """Make an untrained classifier."""
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext, **kwargs: Any
    ) -> TopicClassifier:
        """Read a trained classifier."""
        with model_storage.read_from(resource) as folder:
            return cls(model_storage, resource, MessageModel.load(Path(folder)))

    def train(self, training_data: TrainingData) -> Resource:
        """Learn every label, and how far to trust what was learned."""
        messages = training_data.intent_examples
        labels = [label_of(message) for message in messages]
        odds = odds_of(zip(labels, (message.get("metadata") for message in messages), strict=True))
        texts = [message.get(TEXT) for message in messages]
        named = names_of_labels(texts, labels)
        vectors = np.stack([*map(sentence_vector, messages), *(shared_encoder().encode(name) for _, name in named)])
        self._model = MessageModel.fit([*texts, *(name for _, name in named)], vectors, [*labels, *(label for label, _ in named)], odds)
        with self._storage.write_to(self._resource) as folder:
            self._model.save(Path(folder))
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Say what each message is about."""
        for message in messages:
            self._process_one(message)
        return messages

    def _process_one(self, message: Message) -> None:
        ruled = message.get(DANGER)
        danger = Danger(**ruled) if ruled else None
        text = message.get(TEXT) or ""
        prediction = self._predict(message)
        if prediction and prediction.kinds and prediction.kinds.likeliest == ABROAD and is_in_scotland(text, message.get(ENTITIES, [])):
            prediction = replace(prediction, danger=None, kinds=None)
        understanding = decide(prediction, danger, find_moment(text), text)
        understanding = replace(in_language(understanding, message.get(LANGUAGE), danger), entities=message.get(NAMED) or [])
        if understanding.check is None and looks_pasted(text):
            understanding = replace(understanding, check=FOR_PASTED)
        for name, value in with_understanding({}, understanding).items():
            message.set(name, value, add_to_output=True)

    def _predict(self, message: Message) -> Prediction | None:
        """Return what the message may be about; a story of several sentences is also read sentence by sentence, for danger."""
        vector = sentence_vector(message)
        if self._model is None or vector is None:
            return None
        sentences = sentences_of(message.get(TEXT))
        others = sentences if len(sentences) > 1 else []
        vectors = np.concatenate([vector[np.newaxis], shared_encoder().encode_all(others)])
        return self._model.predict([message.get(TEXT), *others], vectors, without=OTHER if message.get(ENGLISH) else None)


def label_of(message: Message) -> str:
    """Return the full label of a training example: `theme/topic`, or the intent where it is no retrieval intent."""
    return message.get(INTENT_RESPONSE_KEY) or message.get(INTENT) or ""


def with_understanding(parse: dict[str, Any], understanding: Understanding) -> dict[str, Any]:
    """Return Rasa's parse data with the intent, the retrieval intent and the record of what was understood."""
    intent, label = intent_of(understanding)
    found = {INTENT: {"name": intent, "confidence": understanding.confidence}, "intent_ranking": understanding.ranking}
    selected = {"response_selector": _selected(intent, label, understanding)} if label else {}
    return {**parse, **found, **selected, UNDERSTANDING: understanding.as_dict()}


def intent_of(understanding: Understanding) -> tuple[str, str | None]:
    """Return Rasa's intent for what will be done, and the full retrieval intent where there is one."""
    if understanding.kind == "suggestions":
        return FALLBACK, None
    if understanding.kind == "partners":
        return "find_partners", None
    if understanding.kind == "check":
        return CHECK, f"{CHECK}/{understanding.check or MENU}"
    if understanding.kind == "forget":
        return "forget_me", None
    if understanding.kind in ("follow_up", "detail", "not_related"):
        return "follow_up", understanding.notice
    label = f"danger/{understanding.danger}" if understanding.kind == "danger" else understanding.notice or understanding.topic
    return label.partition("/")[0], label


def _selected(intent: str, label: str, understanding: Understanding) -> dict[str, Any]:
    """Return the retrieval intent in the form that Rasa's own response selector gives it."""
    response = {"intent_response_key": label, "confidence": understanding.confidence, "utter_action": f"utter_{label}"}
    return {"all_retrieval_intents": [intent], intent: {"response": response}}
