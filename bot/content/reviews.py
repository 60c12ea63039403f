"""What is out of date: answers, checks and tools past their review, campaigns that are over."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from bot.content.corpus import Corpus
from bot.content.problems import Problem


def overdue(corpus: Corpus, today: datetime.date) -> Iterator[Problem]:
    """Warn of every answer, campaign, check and tool that somebody should have read again by `today`."""
    campaigns = {f"campaigns/{key}": campaign for key, campaign in corpus.campaigns.items()}
    checks = {f"checks/{key}": check for key, check in corpus.checks.items()}
    tools = {f"tools/{key}": tool for key, tool in corpus.tools.items()}
    for key, entry in {**corpus.answers(), **campaigns, **checks, **tools}.items():
        if entry.next_review < today:
            message = f"Read this again: it was due on {entry.next_review}. Compare it with its sources, then set `checked` and `next_review`."
            yield _at(corpus, key, "next_review", message)
    for key, campaign in corpus.campaigns.items():
        if campaign.is_over(today):
            yield _at(corpus, f"campaigns/{key}", "to", f"This campaign was over on {campaign.to}. Give it new days, or remove the file.")


def _at(corpus: Corpus, key: str, name: str, message: str) -> Problem:
    file = corpus.files[key]
    return Problem(corpus.shown(file.path), file.line((name,)), message, is_warning=True)
