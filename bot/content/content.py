"""Everything the assistant may say, in memory; and its JSON form, which a release freezes."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from bot.content.campaigns import Campaign
from bot.content.examples import Example
from bot.content.languages import Language
from bot.content.models import Advice, Answer, Council, DangerAnswer, Notice, Number, Organisation, Phrase, Source, TelegramCommand, TelegramText
from bot.content.self_checks import Check
from bot.content.tools import Tool

NOTICE_THEMES = ("smalltalk", "out_of_scope", "follow_up")
_MODELS = {
    "advice": Advice,
    "danger": DangerAnswer,
    "notices": Notice,
    "numbers": Number,
    "organisations": Organisation,
    "councils": Council,
    "sources": Source,
    "campaigns": Campaign,
    "telegram": TelegramText,
    "commands": TelegramCommand,
    "checks": Check,
    "phrases": Phrase,
    "languages": Language,
    "tools": Tool,
}
_CAME_LATER = {"campaigns", "telegram", "commands", "checks", "phrases", "languages", "tools"}
"""Tables that releases made before them do not have."""


@dataclass
class Content:
    """All content, by key."""

    advice: dict[str, Advice] = field(default_factory=dict)
    danger: dict[str, DangerAnswer] = field(default_factory=dict)
    notices: dict[str, Notice] = field(default_factory=dict)
    numbers: dict[str, Number] = field(default_factory=dict)
    organisations: dict[str, Organisation] = field(default_factory=dict)
    councils: dict[str, Council] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    campaigns: dict[str, Campaign] = field(default_factory=dict)
    telegram: dict[str, TelegramText] = field(default_factory=dict)
    commands: dict[str, TelegramCommand] = field(default_factory=dict)
    checks: dict[str, Check] = field(default_factory=dict)
    phrases: dict[str, Phrase] = field(default_factory=dict)
    languages: dict[str, Language] = field(default_factory=dict)
    tools: dict[str, Tool] = field(default_factory=dict)
    elsewhere: list[str] = field(default_factory=list)
    examples: list[Example] = field(default_factory=list)

    def answers(self) -> dict[str, Answer]:
        """Everything that can be said, by key: `<theme>/<topic>`, `danger/<class>`, `smalltalk/<kind>`..."""
        danger = {f"danger/{key}": answer for key, answer in self.danger.items()}
        return {**self.advice, **danger, **self.notices}

    def to_json(self) -> str:
        """Return the JSON form; examples keep their label and text."""
        data: dict[str, Any] = {name: {key: json.loads(entry.json(by_alias=True)) for key, entry in getattr(self, name).items()} for name in _MODELS}
        data["elsewhere"] = self.elsewhere
        data["examples"] = [[example.label, example.text] for example in self.examples]
        return json.dumps(data, ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Content:
        """Read what `to_json` wrote; raise ValueError when it is anything else."""
        data = json.loads(text)
        data = {**{name: {} for name in _CAME_LATER}, **data}
        tables = {name: {key: model.parse_obj(entry) for key, entry in data[name].items()} for name, model in _MODELS.items()}
        examples = [Example(label, sentence, "", 0) for label, sentence in data["examples"]]
        return cls(**tables, elsewhere=data["elsewhere"], examples=examples)
