"""Understand many sentences at once, on every core: what testing a model takes longest over."""

from __future__ import annotations

import multiprocessing
from collections.abc import Sequence
from multiprocessing.connection import Connection

from threadpoolctl import threadpool_limits

from bot.content.examples import Example
from bot.nlu.encoder.encoder import shared_encoder
from bot.nlu.sentence_encoder import kept_vectors
from bot.nlu.stories import pieces_of
from bot.nlu.understanding import Understanding
from bot.processor import cores
from bot.release.perturbations import PERTURBATIONS, perturbed
from bot.release.report.robustness import sample_of
from bot.release.understand import Understander, as_read
from bot.safety.sentences import sentences_of


def texts_of(held_out: Sequence[Example], typed_otherwise: int | None) -> list[str]:
    """Return every text that an evaluation asks: the sentences, and those of them that are also typed in other ways."""
    otherwise = (perturbed(example.text, name) for example in sample_of(held_out, typed_otherwise) for name in PERTURBATIONS)
    return list(dict.fromkeys([*(example.text for example in held_out), *otherwise]))


def understand_all(understander: Understander, texts: Sequence[str]) -> dict[str, Understanding]:
    """Return what would be done with each text. The vectors of editors' sentences are kept on disk for the next time."""
    _read_vectors(texts)
    # Every core has a process of its own; threads beside them would only be in each other's way.
    with threadpool_limits(1):
        return _on_every_core(understander, texts)


def _on_every_core(understander: Understander, texts: Sequence[str]) -> dict[str, Understanding]:
    count = cores()
    shares = [list(texts[start::count]) for start in range(count)]
    fork = multiprocessing.get_context("fork")
    begun = []
    for share in shares[1:]:
        receiver, sender = fork.Pipe(duplex=False)
        process = fork.Process(target=_answer, args=(understander, share, sender), daemon=True)
        process.start()
        sender.close()
        begun.append((share, receiver, process))
    found = {text: understander.understand(text) for text in shares[0]}
    for share, receiver, process in begun:
        try:
            found |= zip(share, receiver.recv(), strict=True)
        except EOFError:
            # Whatever ended that process, its share is still to be done.
            found |= {text: understander.understand(text) for text in share}
        process.join()
    return found


def _answer(understander: Understander, texts: list[str], sender: Connection) -> None:
    """What a process of its own does: understand its share and hand it back."""
    understander.begin_anew()
    sender.send([understander.understand(text) for text in texts])
    sender.close()


def _read_vectors(texts: Sequence[str]) -> None:
    """Give the encoder the vectors of all that it will read: the texts, and the sentences of those that have several."""
    read = [text for text in map(as_read, texts) if text is not None]
    pieces = list(dict.fromkeys(piece for text in read for piece in (*pieces_of(text), *(sentences_of(text) if len(sentences_of(text)) > 1 else ()))))
    shared_encoder().remember(pieces, kept_vectors().encode_all(pieces))
