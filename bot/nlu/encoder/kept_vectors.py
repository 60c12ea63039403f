"""Vectors of the editors' sentences, kept on disk between trainings: a change touches few of them, and only those have to be encoded.

One file for each encoder, below the folder it is given. A record is the digest of a text, its vector and a checksum of both; records are only
ever added, so that a process that is killed spoils the last one at most. A spoiled record is left out and its text encoded again. What people write
to the assistant is never kept.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import zlib
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

from bot.nlu.encoder.encoder import DIMENSIONS, WEIGHTS, Encoder
from bot.processor import cores

MOST = 150_000
"""Records from which a file begins anew: some 230 MB."""
_RECORD = np.dtype([("text", "V16"), ("vector", "<f4", (DIMENSIONS,)), ("checksum", "<u4")])
_CODE = ("encoder.py", "tidy.py", "wordpiece.py")


class KeptVectors:
    """The vectors of one encoder in a folder, which several processes may use at once."""

    def __init__(self, folder: Path, encoder: Encoder) -> None:
        """Read nothing yet; the folder is made when there is something to keep."""
        self._encoder = encoder
        self.path = folder / f"{_digest_of_encoder()}.vectors"
        self._known: dict[bytes, np.ndarray] | None = None

    def encode_all(self, texts: Sequence[str]) -> np.ndarray:
        """Return the vectors of many texts, shape (len(texts), 384). Those that are not kept are encoded, on every core, and kept."""
        if self._known is None:
            self._known = self._read()
        missing = {key: text for text in texts if (key := _key(text)) not in self._known}
        if missing:
            with ThreadPoolExecutor(cores()) as readers:
                found = dict(zip(missing, readers.map(self._encoder.encode, missing.values()), strict=True))
            self._known |= found
            self._add(found)
        return np.stack([self._known[_key(text)] for text in texts]) if texts else np.zeros((0, DIMENSIONS), np.float32)

    def encode(self, text: str) -> np.ndarray:
        """Return the vector of one text, shape (384,)."""
        return self.encode_all([text])[0]

    def _read(self) -> dict[bytes, np.ndarray]:
        """Return what is kept, without spoiled records."""
        try:
            data = self.path.read_bytes()
        except OSError:
            return {}
        records = np.frombuffer(data, _RECORD, count=len(data) // _RECORD.itemsize)
        return {record["text"].tobytes(): record["vector"] for record in records if record["checksum"] == _checksum(record)}

    def _add(self, found: dict[bytes, np.ndarray]) -> None:
        """Put records behind the others, whole ones behind whole ones; a disk that is full only costs the time to encode again."""
        records = np.zeros(len(found), _RECORD)
        records["text"] = [np.void(key) for key in found]
        records["vector"] = list(found.values())
        records["checksum"] = [_checksum(record) for record in records]
        try:
            self._drop_other_encoders()
            with self.path.open("ab") as file:
                fcntl.flock(file, fcntl.LOCK_EX)
                whole = file.seek(0, os.SEEK_END) // _RECORD.itemsize
                file.truncate(whole * _RECORD.itemsize if whole + len(records) <= MOST else 0)
                file.write(records.tobytes())
        except OSError:
            return

    def _drop_other_encoders(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        for path in self.path.parent.glob("*.vectors"):
            if path != self.path:
                path.unlink(missing_ok=True)


def _key(text: str) -> bytes:
    return hashlib.blake2b(text.encode(), digest_size=16).digest()


def _checksum(record: np.void) -> int:
    return zlib.crc32(record["vector"].tobytes(), zlib.crc32(record["text"].tobytes()))


def _digest_of_encoder() -> str:
    """Return the digest of all that decides what vector a text has."""
    digest = hashlib.sha256((WEIGHTS / "digests.json").read_bytes())
    for name in _CODE:
        digest.update((Path(__file__).parent / name).read_bytes())
    return digest.hexdigest()[:32]
