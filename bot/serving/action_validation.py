"""Rasa checks its own JSON schema again on every answer of an action, which costs more than all the rest of the message.

The schema never changes while a process runs, so the validator is made once.
"""

from __future__ import annotations

from typing import Any

from jsonschema.validators import validator_for
from rasa.core.actions.action import RemoteAction


def validate_actions_with_one_validator() -> None:
    """Replace Rasa's check of an action's answer by the same check with a ready-made validator."""
    schema = RemoteAction.action_response_format_spec()
    validator_class = validator_for(schema)
    validator_class.check_schema(schema)
    validator = validator_class(schema)

    def validate(_self: RemoteAction, result: dict[str, Any]) -> bool:
        validator.validate(result)
        return True

    RemoteAction._validate_action_result = validate
