"""The menu of commands, one for each language."""

from __future__ import annotations

import re
from typing import Any

from bot_api_refusals import Refused


class Commands:
    """The commands that the bot has set."""

    def __init__(self) -> None:
        super().__init__()
        self.commands: dict[str, list[dict[str, str]]] = {}

    async def _set_my_commands(self, data: dict[str, Any]) -> Any:
        commands = data.get("commands") or []
        for command in commands:
            if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
                raise Refused(400, "Bad Request: BOT_COMMAND_INVALID")
            if not 1 <= len(command["description"]) <= 256:
                raise Refused(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
        self.commands[_language(data)] = commands
        return True

    async def _get_my_commands(self, data: dict[str, Any]) -> Any:
        return self.commands.get(_language(data), [])

    async def _delete_my_commands(self, data: dict[str, Any]) -> Any:
        self.commands.pop(_language(data), None)
        return True


def _language(data: dict[str, Any]) -> str:
    """Commands may be set for one language; those of none are for everybody else."""
    language = data.get("language_code") or ""
    if not re.fullmatch(r"[a-z]{2}|", language):
        raise Refused(400, "Bad Request: LANG_CODE_INVALID")
    return language
