"""One message on one core, danger and places included, by its length; and how long the head takes to learn: `python benchmarks/understand_one.py`.

Reads with the model in service, through Rasa. Texts are held-out sentences as people type them, joined only where there are none so long; no text is
read twice, because the encoder remembers. Time on the clock grows with what else the machine does; time of the core does not.
"""

from __future__ import annotations

import logging
import os
import random
import statistics
import sys
import time
from collections.abc import Callable

from bot.content.corpus import Corpus, read_corpus
from bot.logs import set_up_logs
from bot.nlu.encoder.encoder import Encoder
from bot.nlu.message_model import MessageModel
from bot.nlu.stories import vector_of
from bot.release.store import Releases
from bot.release.understand import Understander
from bot.safety.rules import find_danger
from bot.settings import ROOT, get_settings

LENGTHS = ((1, 3), (4, 8), (9, 15), (16, 30), (60, 80), (250, 300))
"""Words, from and to."""
MESSAGES = 150


def main() -> None:
    """Print both."""
    set_up_logs("benchmark")
    logging.getLogger("rasa").setLevel(logging.WARNING)
    corpus, _ = read_corpus(ROOT / "data", ROOT / "tests" / "nlu")
    releases = Releases(get_settings().releases_dir)
    understand = Understander(releases.model(releases.current().id)).understand
    encoder = Encoder()
    print("| words | messages | clock, ms median (p95) | core, ms median (p95) | of it encoder | of it danger rules |")
    print("|---|---|---|---|---|---|")
    for low, high in LENGTHS:
        texts = messages(corpus, low, high)
        clock, core = milliseconds(understand, texts)
        parts = [milliseconds(part, texts)[1] for part in (lambda text: vector_of(text, encoder), find_danger)]
        whole = " | ".join(f"{statistics.median(times):.1f} ({_p95(times):.1f})" for times in (clock, core))
        print(f"| {low} to {high} | {len(texts)} | {whole} | {' | '.join(f'{statistics.median(times):.1f}' for times in parts)} |", flush=True)
    print_training(corpus)


def milliseconds(do: Callable[[str], object], texts: list[str]) -> tuple[list[float], list[float]]:
    """Return what each text took: on the clock, and of the core's time."""
    do("a message to warm up, which is not counted")
    clock, core = [], []
    for text in texts:
        start, core_start = time.perf_counter(), time.process_time()
        do(text)
        core.append((time.process_time() - core_start) * 1000)
        clock.append((time.perf_counter() - start) * 1000)
    return clock, core


def messages(corpus: Corpus, low: int, high: int) -> list[str]:
    """Return different messages of `low` to `high` words: held-out sentences as they stand, and where there are too few of that length, several of
    them one after the other."""
    chance = random.Random(low)
    as_typed = [example.text for example in corpus.held_out if low <= len(example.text.split()) <= high]
    found = dict.fromkeys(chance.sample(as_typed, min(len(as_typed), MESSAGES)))
    sentences = [example.text.rstrip(".") + "." for example in corpus.held_out]
    while len(found) < MESSAGES:
        words: list[str] = []
        length = chance.randint(low, high)
        while len(words) < length:
            words += chance.choice(sentences).split()
        found[" ".join(words[:length])] = None
    return list(found)


def print_training(corpus: Corpus) -> None:
    """Print how long it takes to encode all examples, and to learn and calibrate the head."""
    encoder = Encoder()
    start = time.process_time()
    texts = [example.text for example in corpus.examples]
    vectors = encoder.encode_all(texts)
    encoded = time.process_time()
    MessageModel.fit(texts, vectors, [example.label for example in corpus.examples])
    learned = time.process_time()
    counted = f"{len(corpus.examples):,} examples on one core"
    print(f"{counted}: encoding {encoded - start:.1f} s, learning and calibrating the head {learned - encoded:.1f} s")


def on_one_core() -> None:
    """Begin again on one core alone, before any library has counted the cores."""
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, "OMP_NUM_THREADS": "1"})


def _p95(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


if __name__ == "__main__":
    if len(os.sched_getaffinity(0)) > 1:
        on_one_core()
    main()
