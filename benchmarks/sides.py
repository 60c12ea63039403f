"""The pipelines that are compared, each as a Rasa configuration."""

from __future__ import annotations

from typing import Any

import yaml

from bot.settings import ROOT

OURS, UNTUNED, COUNTED, STOCK = "ours", "untuned encoder", "CountVectors + LR", "Rasa stock (DIET)"
SIDES = (OURS, UNTUNED, COUNTED, STOCK)
_SENTENCE_ENCODER = "bot.nlu.sentence_encoder.SentenceEncoder"
_WORDS_AND_LETTERS = [
    {"name": "WhitespaceTokenizer"},
    {"name": "CountVectorsFeaturizer"},
    {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
]


def configuration(side: str, encoder: str) -> dict[str, Any]:
    """Return the Rasa configuration of a side; `encoder` is the folder of the untuned encoder."""
    return {"recipe": "default.v1", "language": "en", "pipeline": _pipeline(side, encoder)}


def keeps_themes(side: str) -> bool:
    """Tell whether a side takes `theme/topic` as one label; Rasa's own classifiers would learn the theme alone."""
    return side in (OURS, UNTUNED)


def _pipeline(side: str, encoder: str) -> list[dict[str, Any]]:
    if side == STOCK:
        # What `rasa init` of 3.6 writes.
        return [
            {"name": "WhitespaceTokenizer"},
            {"name": "RegexFeaturizer"},
            {"name": "LexicalSyntacticFeaturizer"},
            *_WORDS_AND_LETTERS[1:],
            {"name": "DIETClassifier", "epochs": 100, "constrain_similarities": True},
            {"name": "EntitySynonymMapper"},
            {"name": "ResponseSelector", "epochs": 100, "constrain_similarities": True},
            {"name": "FallbackClassifier", "threshold": 0.3, "ambiguity_threshold": 0.1},
        ]
    if side == COUNTED:
        return [*_WORDS_AND_LETTERS, {"name": "LogisticRegressionClassifier"}]
    ours = yaml.safe_load((ROOT / "config.yml").read_text("utf-8"))["pipeline"]
    other = {"name": "other_encoder.OtherEncoder", "folder": encoder}
    return [other if side == UNTUNED and part["name"] == _SENTENCE_ENCODER else part for part in ours]
