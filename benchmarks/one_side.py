"""One side on one set, in a process of its own, so that memory is the side's own: called by `understanding.py`.

python one_side.py train|test JOB RESULT     (two JSON files; JOB has configuration, training, model, and the texts to read)
"""

from __future__ import annotations

import asyncio
import json
import logging
import resource
import statistics
import sys
import time
import warnings
from pathlib import Path
from typing import Any


def train(job: dict[str, Any]) -> dict[str, float]:
    """Train; return seconds without imports, and the peak of memory in MB."""
    from rasa.model_training import train_nlu

    start = time.perf_counter()
    train_nlu(job["configuration"], job["training"], str(Path(job["model"]).parent), fixed_model_name=Path(job["model"]).name.removesuffix(".tar.gz"))
    return {"training_seconds": time.perf_counter() - start, "training_mb": _peak_mb()}


def test(job: dict[str, Any]) -> dict[str, Any]:
    """Load the model and read every text; return first labels and scores, milliseconds a message (median, p95), memory in MB."""
    from rasa.core.agent import Agent

    agent = Agent.load(job["model"])
    times: list[float] = []

    def read(text: str) -> tuple[str, float]:
        start = time.perf_counter()
        parse = asyncio.run(agent.parse_message(text))
        times.append((time.perf_counter() - start) * 1000)
        return first_label(parse)

    read("warm up")
    times.clear()
    answers = {name: [read(text) for text in job[name]] for name in ("test", "outside", "validation", "validation_outside")}
    ordered = sorted(times)
    return {**answers, "ms_median": statistics.median(times), "ms_p95": ordered[int(len(ordered) * 0.95)], "serving_mb": _peak_mb()}


def first_label(parse: dict[str, Any]) -> tuple[str, float]:
    """Return the first label of a parse and its score; the danger class where ours warns of danger."""
    done = parse.get("understanding")
    if done and done["kind"] == "danger":
        return f"danger/{done['danger']}", 1.0
    ranking = [entry for entry in parse["intent_ranking"] if entry["name"] != "nlu_fallback"]
    return (ranking[0]["name"], ranking[0]["confidence"]) if ranking else ("", 0.0)


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    logging.basicConfig(level=logging.ERROR)
    step = {"train": train, "test": test}[sys.argv[1]]
    done = step(json.loads(Path(sys.argv[2]).read_text("utf-8")))
    Path(sys.argv[3]).write_text(json.dumps(done), "utf-8")
