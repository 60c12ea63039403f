"""Rasa component that looks for danger before anything else is understood, by the rules that every door has too."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.safety.rules import find_danger
from bot.safety.urgency import is_a_cry, speaks_of_now_or_fear

DANGER = "danger"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class DangerDetector(GraphComponent):
    """Sets `danger` on a message in which the rules see it: the fields of `bot.safety.danger.Danger`.

    A doubt is passed on only when the message is a mere cry, or speaks of this moment or of fear: to be asked "Are you safe?" for nothing wears out.
    """

    @classmethod
    def create(cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext) -> DangerDetector:
        """Make the component."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Mark each message that shows danger."""
        for message in messages:
            text = message.get(TEXT) or ""
            danger = find_danger(text)
            if danger and not danger.certain and not (is_a_cry(text) or speaks_of_now_or_fear(text)):
                danger = None
            message.set(DANGER, asdict(danger) if danger else None, add_to_output=False)
        return messages
