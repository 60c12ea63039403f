"""Try a shelf out: train a model on it, test it on the held-out sentences, and write the report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.content.corpus import Corpus
from bot.release.report.report import Earlier, Report
from bot.release.store import REPORT
from bot.settings import Settings

TYPED_OTHERWISE = 1
"""Sentences of each label that are also tested as people type them otherwise when a release is made; `keepsafe evaluate` takes all."""
Tell = Callable[[str, str], None]
"""Takes a step's name (of `bot.release.progress.STEPS`) and what to say of it."""


@dataclass(frozen=True)
class Trial:
    """A model file, its report, and the folder that the report was written into."""

    model: Path
    report: Report
    folder: Path


def try_out(settings: Settings, corpus: Corpus, folder: Path, of: str, earlier: Earlier | None, tell: Tell) -> Trial:
    """Train on the settings' shelf and test; everything is written into `folder`.

    of: name of the release or candidate. earlier: what the report compares with. Raises ReleaseError when Rasa made no model.
    """
    from bot.release.evaluate import evaluate, write
    from bot.release.train import train

    tell("training", f"Training on {len(corpus.examples):,} examples ...")
    model = train(folder / "model", settings.data_dir)
    tell("testing", f"Testing on {len(corpus.held_out):,} held-out sentences ...")
    from bot.release.understand import Understander
    from bot.release.understand_all import texts_of, understand_all

    answers = understand_all(Understander(model), texts_of(corpus.held_out, TYPED_OTHERWISE))
    report = evaluate(corpus.held_out, answers.__getitem__, of=of, made=datetime.now(UTC), earlier=earlier, typed_otherwise=TYPED_OTHERWISE)
    write(report, folder / REPORT)
    return Trial(model, report, folder / REPORT)
