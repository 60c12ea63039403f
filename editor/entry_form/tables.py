"""The tables whose keys a form names, with what each key stands for."""

from __future__ import annotations

from bot.answers.titles import THEME_NAMES
from bot.content.corpus import Corpus

_GROUPS = {"lgbt": "LGBT+ people"}
"""Groups whose key does not say it as people do."""
Tables = dict[str, dict[str, str]]


def tables_of(corpus: Corpus) -> Tables:
    """Return, by the name of a table, keys with their titles, in the order in which people look for them."""
    topics = {key: f"{advice.title} ({THEME_NAMES.get(key.partition('/')[0], key.partition('/')[0])})" for key, advice in corpus.advice.items()}
    organisations = {key: partner.name for key, partner in corpus.organisations.items()}
    subjects = {**topics, **{f"organisations/{key}": name for key, name in organisations.items()}}
    others = {key: key for key in corpus.files if key not in subjects and key not in corpus.advice}
    groups = {who for partner in corpus.organisations.values() for who in partner.who}
    return {
        "topics": _by_title(topics),
        "organisations": _by_title(organisations),
        "numbers": _by_title({key: f"{number.name}: {number.number}" for key, number in corpus.numbers.items()}),
        "sources": _by_title({key: f"{source.publisher}: {source.title}" for key, source in corpus.sources.items()}),
        "councils": _by_title({key: council.name for key, council in corpus.councils.items()}),
        "groups": _by_title({group: _GROUPS.get(group) or group.replace("_", " ").capitalize() for group in groups}),
        "subjects": {**_by_title(subjects), **_by_title(others)},
    }


def _by_title(table: dict[str, str]) -> dict[str, str]:
    return dict(sorted(table.items(), key=lambda item: item[1].casefold()))
