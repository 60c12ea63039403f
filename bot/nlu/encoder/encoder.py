"""The encoder itself: an ONNX model read from the project's own folder, checked against its digest."""

from __future__ import annotations

import hashlib
import json
import threading
from collections import OrderedDict
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
import onnxruntime

from bot.errors import ReleaseError
from bot.nlu.encoder.tidy import Tidier, read_words
from bot.nlu.encoder.wordpiece import WordPiece

WEIGHTS = Path(__file__).parent / "weights"
DIMENSIONS = 384
_REMEMBERED = 8192


class Encoder:
    """Text to a unit vector of 384 float32 numbers. Remembers the last few thousand texts."""

    def __init__(self, folder: Path = WEIGHTS, threads: int = 1) -> None:
        """Load the model of `folder`; raise ReleaseError when a file is missing or is not the one that was checked in."""
        self.digest = check_digests(folder)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(str(folder / "model.onnx"), options, providers=["CPUExecutionProvider"])
        self._wordpiece = WordPiece(folder / "vocabulary.txt")
        self._tidier = Tidier(read_words(folder))
        self._remembered: OrderedDict[str, np.ndarray] = OrderedDict()
        self._lock = threading.Lock()

    def encode(self, text: str) -> np.ndarray:
        """Return the vector of one text, shape (384,)."""
        with self._lock:
            if text in self._remembered:
                self._remembered.move_to_end(text)
                return self._remembered[text]
        pieces = np.asarray([self._wordpiece.encode(self._tidier.tidy(text))], np.int64)
        vector = self._session.run(None, {"input_ids": pieces, "attention_mask": np.ones_like(pieces)})[0][0]
        with self._lock:
            self._remembered[text] = vector
            if len(self._remembered) > _REMEMBERED:
                self._remembered.popitem(last=False)
        return vector

    def remember(self, texts: Sequence[str], vectors: np.ndarray) -> None:
        """Take over vectors (len(texts), 384) that this encoder made before."""
        with self._lock:
            self._remembered.update(zip(texts, vectors, strict=True))

    def encode_all(self, texts: Sequence[str]) -> np.ndarray:
        """Return the vectors of many texts, shape (len(texts), 384)."""
        if not texts:
            return np.zeros((0, DIMENSIONS), np.float32)
        return np.stack([self.encode(text) for text in texts])


@lru_cache(maxsize=1)
def shared_encoder() -> Encoder:
    """Return this process's one encoder, however many models are loaded."""
    return Encoder()


def check_digests(folder: Path) -> str:
    """Return the digest of the model in `folder`; raise ReleaseError when a file differs from `digests.json`."""
    expected = json.loads((folder / "digests.json").read_text("utf-8"))["files"]
    for name, digest in expected.items():
        path = folder / name
        if not path.exists():
            raise ReleaseError(f"{path} is missing. Restore it with `git checkout -- {name}`.")
        if hashlib.sha256(path.read_bytes()).hexdigest() != digest:
            raise ReleaseError(f"{path} is not the file that was checked in: its digest differs. Restore it with `git checkout`.")
    return expected["model.onnx"]
