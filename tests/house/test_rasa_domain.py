"""Rasa's files and our code name the same things."""

import inspect
import pkgutil
import re
from importlib import import_module

import yaml
from rasa_sdk import Action
from rasa_sdk.utils import all_subclasses

import actions
from bot.content.content import NOTICE_THEMES
from bot.serving.channel import INTENTS, KeepSafeChannel
from bot.settings import ROOT

DOMAIN = yaml.safe_load((ROOT / "domain.yml").read_text("utf-8"))
RULES = [rule for path in (ROOT / "data" / "rules").glob("*.yml") for rule in yaml.safe_load(path.read_text("utf-8"))["rules"]]


def _registered() -> set[str]:
    for module in pkgutil.iter_modules(actions.__path__):
        import_module(f"actions.{module.name}")
    return {action().name() for action in all_subclasses(Action) if action.__module__.startswith("actions.") and not inspect.isabstract(action)}


def _intents_of(rule: dict) -> list[str]:
    steps = [inner for step in rule["steps"] for inner in step.get("or", [step])]
    return [step["intent"] for step in steps if "intent" in step]


def test_every_action_of_the_domain_exists_and_the_reverse():
    assert set(DOMAIN["actions"]) == _registered()


def test_every_intent_leads_somewhere():
    answered = {intent for rule in RULES for intent in _intents_of(rule)}

    assert set(DOMAIN["intents"]) == answered


def test_every_theme_and_every_button_is_an_intent(corpus):
    themes = {example.theme for example in corpus.examples}

    assert themes | set(INTENTS.values()) | {"nlu_fallback"} == set(DOMAIN["intents"])
    assert set(NOTICE_THEMES) <= set(DOMAIN["intents"])


def test_our_channel_is_the_only_way_into_rasa():
    credentials = yaml.safe_load((ROOT / "credentials.yml").read_text("utf-8"))

    assert list(credentials) == [f"{KeepSafeChannel.__module__}.{KeepSafeChannel.__name__}"]


def test_a_bare_rasa_train_takes_no_other_shelf_for_training_data():
    """Rasa reads any file below data/ with a line that begins so, whatever the file is for."""
    for path in (ROOT / "data").rglob("*.yml"):
        if path.relative_to(ROOT / "data").parts[0] not in ("nlu", "rules", "stories"):
            assert not re.search(r"^\s*(nlu|rules|stories|responses)\s*:", path.read_text("utf-8"), re.MULTILINE), path
