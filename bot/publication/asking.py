"""The process that answers "what would it make of this sentence": `python -m bot.publication.asking MODEL DATA_DIR`.

It reads lines of JSON `{"text"}` and answers each by a line `{"understanding", "nearest"}`. Its first line, `{}`, says that the model is loaded.
"""

from __future__ import annotations

import json
import logging
import os
import sys
from pathlib import Path
from typing import Any

import numpy as np

from bot.content.examples import Example, read_examples
from bot.content.yaml_file import read_yaml
from bot.logs import set_up_logs
from bot.nlu.encoder.encoder import shared_encoder
from bot.nlu.understanding import Understanding
from bot.release.understand import Understander

_LABELS = 5
"""How many of the best labels are searched for the nearest examples."""
_NEAREST = 6


class Nearest:
    """The examples of a shelf that are nearest to a sentence, among those of the labels it may belong to."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._vectors: dict[str, tuple[list[Example], np.ndarray]] = {}

    def find(self, text: str, understanding: Understanding) -> list[dict[str, Any]]:
        """Return the nearest examples, each with its text, label and cosine, the nearest first."""
        labels = [item["name"] for item in understanding.ranking[:_LABELS]]
        labels += [label for label in (understanding.topic, understanding.notice) if label and label not in labels]
        if understanding.danger:
            labels.append(f"danger/{understanding.danger}")
        vector = shared_encoder().encode(text)
        found = []
        for label in dict.fromkeys(labels):
            examples, vectors = self._of(label)
            found += [(float(cosine), example) for cosine, example in zip(vectors @ vector, examples, strict=True)]
        found.sort(key=lambda pair: -pair[0])
        return [{"text": example.text, "label": example.label, "cosine": round(cosine, 2)} for cosine, example in found[:_NEAREST]]

    def _of(self, label: str) -> tuple[list[Example], np.ndarray]:
        """Return the examples of a label and their vectors, shape (n, 384); encoded the first time only."""
        if label not in self._vectors:
            examples = [example for path in sorted(self._data_dir.glob(f"nlu/{label}.yml")) for example in _examples(path)]
            examples = [example for example in examples if example.label == label]
            self._vectors[label] = examples, shared_encoder().encode_all([example.text for example in examples])
        return self._vectors[label]


def main() -> None:
    """Answer until nobody asks any more."""
    # Libraries write to the standard output as they like; the answers have a way of their own.
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    set_up_logs("asking")
    logging.getLogger("rasa").setLevel(logging.WARNING)
    understander, nearest = Understander(Path(sys.argv[1])), Nearest(Path(sys.argv[2]))
    _say(answers, {})
    for line in sys.stdin:
        text = json.loads(line)["text"]
        understanding = understander.understand(text)
        _say(answers, {"understanding": understanding.as_dict(), "nearest": nearest.find(text, understanding)})


def _examples(path: Path) -> list[Example]:
    file, _ = read_yaml(path, path.name)
    return read_examples(file, path.name)[0] if file else []


def _say(answers, data: dict) -> None:
    answers.write(json.dumps(data, ensure_ascii=False) + "\n")
    answers.flush()


if __name__ == "__main__":
    main()
