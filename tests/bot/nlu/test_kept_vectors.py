"""Vectors of the editors' sentences are kept between trainings, whatever becomes of the process or the disk."""

import numpy as np
import pytest

from bot.nlu.encoder import kept_vectors
from bot.nlu.encoder.encoder import shared_encoder
from bot.nlu.encoder.kept_vectors import KeptVectors

TEXTS = ["he is at my door", "my phone was stolen", "is this text a scam"]


class CountingEncoder:
    """The encoder, and what it had to read."""

    def __init__(self):
        self.read = []

    def encode(self, text):
        self.read.append(text)
        return shared_encoder().encode(text)


def _encode(folder, texts=TEXTS):
    """Encode in a process that has just begun; return the vectors and what had to be read."""
    encoder = CountingEncoder()
    vectors = KeptVectors(folder, encoder).encode_all(texts)
    return vectors, sorted(encoder.read)


def _file(folder):
    [path] = folder.glob("*.vectors")
    return path


@pytest.fixture
def folder(tmp_path):
    """A folder in which the vectors of three sentences are kept."""
    _encode(tmp_path / "vectors")
    return tmp_path / "vectors"


def test_what_is_kept_is_not_encoded_again_and_is_the_same_to_the_last_bit(folder):
    vectors, read = _encode(folder)

    assert read == []
    assert np.array_equal(vectors, shared_encoder().encode_all(TEXTS))


def test_only_new_sentences_are_encoded(folder):
    assert _encode(folder, [*TEXTS, "a new one"])[1] == ["a new one"]
    assert _encode(folder, [*TEXTS, "a new one"])[1] == []


def test_a_record_that_was_cut_off_is_encoded_again_and_kept(folder):
    with _file(folder).open("r+b") as file:
        file.truncate(_file(folder).stat().st_size - 7)

    vectors, read = _encode(folder)

    assert len(read) == 1
    assert np.array_equal(vectors, shared_encoder().encode_all(TEXTS))
    assert _encode(folder)[1] == []


def test_a_record_that_was_spoiled_is_encoded_again(folder):
    data = bytearray(_file(folder).read_bytes())
    data[200] ^= 1
    _file(folder).write_bytes(data)

    vectors, read = _encode(folder)

    assert len(read) == 1
    assert np.array_equal(vectors, shared_encoder().encode_all(TEXTS))


def test_another_encoder_keeps_its_own(folder, monkeypatch):
    monkeypatch.setattr(kept_vectors, "_digest_of_encoder", lambda: "another")

    assert _encode(folder)[1] == sorted(TEXTS)
    assert _file(folder).stem == "another"


def test_the_file_does_not_grow_without_end(folder, monkeypatch):
    monkeypatch.setattr(kept_vectors, "MOST", 4)

    _encode(folder, ["a", "b"])

    assert _encode(folder, ["a", "b"])[1] == []
    assert _encode(folder)[1] == sorted(TEXTS)


def test_no_text_can_be_read_from_it(folder):
    assert b"door" not in _file(folder).read_bytes()


def test_a_folder_that_cannot_be_written_costs_only_time(tmp_path):
    (tmp_path / "vectors").write_text("a file, no folder", "utf-8")

    assert _encode(tmp_path / "vectors")[1] == sorted(TEXTS)
