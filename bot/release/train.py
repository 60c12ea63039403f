"""Train a model from the editors' examples."""

from __future__ import annotations

import os
from pathlib import Path

from bot.errors import ReleaseError
from bot.nlu.encoder.encoder import WEIGHTS, check_digests
from bot.settings import ROOT


def train(output: Path, data_dir: Path) -> Path:
    """Train Rasa on `data_dir`'s own shelves into the folder `output`; return the model file.

    Raises ReleaseError when a file of the encoder is not the one that was checked in, or when Rasa made no model; its log says why.
    """
    # Rasa's public way in makes an importer of its own.
    from rasa.model_training import TrainingType, _train_graph

    from bot.release.importing import ShelfImporter

    check_digests(WEIGHTS)
    # Every training is a whole one, so that Rasa's store of earlier ones is only written, a model's size each time.
    os.environ.setdefault("RASA_MAX_CACHE_SIZE", "0")
    importer = ShelfImporter(ROOT / "config.yml", ROOT / "domain.yml", data_dir)
    result = _train_graph(importer, TrainingType.BOTH, str(output), "model", force_full_training=True)
    if result.code != 0 or result.model is None:
        raise ReleaseError("Rasa could not train a model. The lines above say why; mend them and train again.")
    return Path(result.model)
