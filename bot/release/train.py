"""Train a model from the editors' examples."""

from __future__ import annotations

from pathlib import Path

from bot.errors import ReleaseError
from bot.nlu.encoder.encoder import WEIGHTS, check_digests
from bot.settings import ROOT


def train(output: Path, data_dir: Path) -> Path:
    """Train Rasa on `data_dir`'s own shelves into the folder `output`; return the model file.

    Raises ReleaseError when a file of the encoder is not the one that was checked in, or when Rasa made no model; its log says why.
    """
    from rasa.model_training import train as rasa_train

    from bot.release.reading_once import reading_each_file_once

    check_digests(WEIGHTS)
    # Rasa takes any file with a line that begins `rules:` or `nlu:` for training data, so it is shown its own shelves only.
    shelves = [str(data_dir / shelf) for shelf in ("nlu", "rules", "stories")]
    with reading_each_file_once():
        result = rasa_train(
            domain=str(ROOT / "domain.yml"),
            config=str(ROOT / "config.yml"),
            training_files=shelves,
            output=str(output),
            fixed_model_name="model",
            force_training=True,
        )
    if result.code != 0 or result.model is None:
        raise ReleaseError("Rasa could not train a model. The lines above say why; mend them and train again.")
    return Path(result.model)
