"""The sets that understanding is measured on: our corpus with its held-out sentences, and public sets from a folder outside the project."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from bot.content.corpus import read_corpus
from bot.settings import ROOT

Labelled = tuple[str, str]
"""A label and a text."""
_CLINC = "clinc150"


@dataclass(frozen=True)
class DataSet:
    """What is learned from and tested on. `outside` are texts of no label; the threshold for them is chosen on the two validation lists."""

    name: str
    training: list[Labelled]
    test: list[Labelled]
    outside: list[str] = field(default_factory=list)
    validation: list[Labelled] = field(default_factory=list)
    validation_outside: list[str] = field(default_factory=list)


def our_corpus() -> list[DataSet]:
    """Return our corpus, whole and cut to ten examples a label: the size at which Rasa's stock pipeline can be waited for."""
    corpus, _ = read_corpus(ROOT / "data", ROOT / "tests" / "nlu")
    training = [(example.label, example.text) for example in corpus.examples]
    test = [(example.label, example.text) for example in corpus.held_out]
    return [DataSet("ours", training, test), DataSet("ours, ten a label", _most(training, 10), test)]


def public_sets(folder: Path, samples: int) -> list[DataSet]:
    """Return BANKING77 and CLINC150 at ten examples a label, `samples` of each. `folder` has `banking77/` and `clinc150/`, each with
    `ten_shot_<n>.yml` in Rasa's format, and the sets' own test files."""
    with (folder / "banking77" / "test.csv").open(encoding="utf-8", newline="") as file:
        banking = [(row["category"], row["text"]) for row in csv.DictReader(file)]
    clinc = json.loads((folder / _CLINC / "data_full.json").read_text("utf-8"))
    scopes = {"outside": _texts(clinc["oos_test"]), "validation": _pairs(clinc["val"])[::3], "validation_outside": _texts(clinc["oos_val"])}
    found = []
    for number in range(samples):
        found.append(DataSet(f"BANKING77 {number}", _ten_shot(folder / "banking77", number), banking))
        found.append(DataSet(f"CLINC150 {number}", _ten_shot(folder / _CLINC, number), _pairs(clinc["test"]), **scopes))
    return found


def write_training(examples: Iterable[Labelled], path: Path) -> None:
    """Write examples as a file that Rasa trains on."""
    by_label: dict[str, list[str]] = defaultdict(list)
    for label, text in examples:
        by_label[label].append(" ".join(text.split()))
    blocks = [{"intent": label, "examples": "".join(f"- {text}\n" for text in texts)} for label, texts in by_label.items()]
    path.write_text(yaml.safe_dump({"version": "3.1", "nlu": blocks}, allow_unicode=True, width=10_000), "utf-8")


def _ten_shot(folder: Path, number: int) -> list[Labelled]:
    # Every value as text: CLINC150 has a label `yes`, which is no truth value.
    blocks = yaml.load((folder / f"ten_shot_{number}.yml").read_text("utf-8"), Loader=yaml.BaseLoader)["nlu"]
    return [(block["intent"], line.strip()[2:]) for block in blocks for line in block["examples"].splitlines() if line.strip().startswith("- ")]


def _pairs(rows: list[list[str]]) -> list[Labelled]:
    return [(label, text) for text, label in rows]


def _texts(rows: list[list[str]]) -> list[str]:
    return [text for text, _ in rows]


def _most(examples: list[Labelled], most: int) -> list[Labelled]:
    """Return up to `most` examples of each label, spread over all of its examples."""
    by_label: dict[str, list[Labelled]] = defaultdict(list)
    for example in examples:
        by_label[example[0]].append(example)
    return [kept[len(kept) * place // most] for kept in by_label.values() for place in range(most) if len(kept) >= most or place < len(kept)]
