"""Ours beside what people would otherwise run: `python benchmarks/understanding.py [--public FOLDER] [--untuned FOLDER]`.

Four sides (`sides.py`) on our corpus with its held-out sentences, and on BANKING77 and CLINC150 (`data_sets.py`). Every side runs through
Rasa, each in processes of its own, one after the other. Prints a table; every figure also goes to `results/understanding.jsonl` as soon as
it is known.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml
from data_sets import DataSet, Labelled, our_corpus, public_sets, write_training
from sides import SIDES, STOCK, UNTUNED, configuration, keeps_themes

from bot.settings import ROOT

LONG = 2000
"""Examples from which the stock pipeline would train for more than half an hour."""
MAY_COST = 0.03
"""Accuracy that the threshold for out-of-scope messages may cost, on the validation list."""
HERE = Path(__file__).parent


def main() -> None:
    """Read the arguments, run every side on every set, print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--public", type=Path, default=Path("../shared/benchmarks"), help="folder of the public sets")
    parser.add_argument("--untuned", type=Path, help="folder of the untuned encoder, exported as training/encoder/README.md says")
    parser.add_argument("--samples", type=int, default=3, help="samples of each public set")
    parser.add_argument("--stock-samples", type=int, default=1, help="samples of each public set for the stock pipeline, which takes minutes each")
    parser.add_argument("--sides", nargs="*", choices=SIDES, default=SIDES)
    parser.add_argument("--sets", nargs="*", help="only sets whose name begins so")
    parser.add_argument("--table", type=Path, help="print the table of figures kept in such a file, and run nothing")
    arguments = parser.parse_args()
    if arguments.table:
        print_table([json.loads(line) for line in arguments.table.read_text("utf-8").splitlines()])
        return
    rows = []
    for data in _sets(arguments):
        for side in arguments.sides:
            if _worth_it(side, data, arguments):
                rows.append(run(side, data, str(arguments.untuned.resolve()) if arguments.untuned else ""))
                _keep(rows[-1])
    print_table(rows)


def run(side: str, data: DataSet, encoder: str) -> dict[str, Any]:
    """Train and test one side on one set; return its figures."""
    print(f"{side} on {data.name} ({len(data.training):,} examples) ...", file=sys.stderr, flush=True)

    def label(name: str) -> str:
        return name if keeps_themes(side) else name.replace("/", "__")

    with tempfile.TemporaryDirectory(prefix="keepsafe-benchmark-") as scratch:
        folder = Path(scratch)
        write_training([(label(name), text) for name, text in data.training], folder / "nlu.yml")
        (folder / "config.yml").write_text(yaml.safe_dump(configuration(side, encoder)), "utf-8")
        job = {
            "configuration": str(folder / "config.yml"),
            "training": str(folder / "nlu.yml"),
            "model": str(folder / "model.tar.gz"),
            "test": [text for _, text in data.test],
            "outside": data.outside,
            "validation": [text for _, text in data.validation],
            "validation_outside": data.validation_outside,
        }
        (folder / "job.json").write_text(json.dumps(job), "utf-8")
        done = {**_step("train", folder), **_step("test", folder)}
    figures = {name: round(done[name], 2) for name in ("training_seconds", "training_mb", "ms_median", "ms_p95", "serving_mb")}
    return {"side": side, "set": data.name, "examples": len(data.training), **figures, **judge(data, done, label)}


def judge(data: DataSet, done: dict[str, Any], label) -> dict[str, float]:
    """Return accuracy, and where the set has texts of no label how well those are told apart."""
    found = {"accuracy": _accuracy(done["test"], data.test, label)}
    if not data.outside:
        return found
    from sklearn.metrics import roc_auc_score

    inside, outside = [score for _, score in done["test"]], [score for _, score in done["outside"]]
    threshold = threshold_that_costs_little(done["validation"], data.validation, label)
    return {
        **found,
        "auroc": round(roc_auc_score([1] * len(inside) + [0] * len(outside), inside + outside), 4),
        "threshold": round(threshold, 4),
        "accuracy_above": _accuracy(done["test"], data.test, label, threshold),
        "outside_refused": round(sum(score < threshold for score in outside) / len(outside), 4),
    }


def threshold_that_costs_little(answers: Sequence[Sequence], expected: list[Labelled], label) -> float:
    """Return the greatest threshold that costs at most MAY_COST of the accuracy without one."""
    right = sorted(score for (got, score), (name, _) in zip(answers, expected, strict=True) if got == label(name))
    return right[min(int(MAY_COST * len(expected)), len(right) - 1)] if right else 0.0


def print_table(rows: list[dict[str, Any]]) -> None:
    """Print one line a set and side in Markdown, the mean of its samples."""
    print("| set | side | samples | examples | accuracy | training, s | message, ms median (p95) | memory training / serving, MB | out of scope |")
    print("|---|---|---|---|---|---|---|---|---|")
    groups: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        groups[row["set"].rstrip(" 0123456789"), row["side"]].append(row)
    for (name, side), samples in groups.items():
        mean = {key: statistics.mean(row[key] for row in samples) for key, value in samples[0].items() if isinstance(value, int | float)}
        scope = ""
        if "auroc" in mean:
            scope = f"AUROC {mean['auroc']:.3f}; refused {mean['outside_refused']:.1%} at {mean['accuracy_above']:.1%} right"
        print(
            f"| {name} | {side} | {len(samples)} | {mean['examples']:,.0f} | {mean['accuracy']:.1%} | {mean['training_seconds']:.1f} "
            f"| {mean['ms_median']:.1f} ({mean['ms_p95']:.1f}) | {mean['training_mb']:.0f} / {mean['serving_mb']:.0f} | {scope} |"
        )


def _sets(arguments: argparse.Namespace) -> list[DataSet]:
    sets = our_corpus()
    if arguments.public.is_dir():
        sets += public_sets(arguments.public, arguments.samples)
    else:
        print(f"{arguments.public} is not there, so the public sets are left out. Name their folder with --public.", file=sys.stderr)
    if not arguments.untuned:
        print("Without --untuned the untuned encoder is left out. training/encoder/README.md says how to get it.", file=sys.stderr)
    return [data for data in sets if not arguments.sets or data.name.startswith(tuple(arguments.sets))]


def _worth_it(side: str, data: DataSet, arguments: argparse.Namespace) -> bool:
    if side == STOCK:
        number = data.name.rpartition(" ")[2]
        return len(data.training) <= LONG and not (number.isdigit() and int(number) >= arguments.stock_samples)
    return side != UNTUNED or arguments.untuned is not None


def _step(name: str, folder: Path) -> dict[str, Any]:
    # Rasa's cache of trained parts would make a second run look fast.
    cache = {"RASA_CACHE_DIRECTORY": str(folder / "cache"), "RASA_MAX_CACHE_SIZE": "0"}
    others = {"RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3", "PYTHONPATH": os.pathsep.join([str(ROOT), str(HERE)])}
    command = [sys.executable, str(HERE / "one_side.py"), name, str(folder / "job.json"), str(folder / f"{name}.json")]
    with (folder / "log").open("w+") as log:
        done = subprocess.run(command, cwd=folder, env={**os.environ, **cache, **others}, stdout=log, stderr=log)
        if done.returncode:
            log.seek(0)
            sys.exit(f"This side failed at {name}:\n{log.read()[-3000:]}")
    return json.loads((folder / f"{name}.json").read_text("utf-8"))


def _accuracy(answers: Sequence[Sequence], expected: list[Labelled], label, threshold: float = 0.0) -> float:
    right = sum(got == label(name) and score >= threshold for (got, score), (name, _) in zip(answers, expected, strict=True))
    return round(right / len(expected), 4)


def _keep(row: dict[str, Any]) -> None:
    path = Path("results") / "understanding.jsonl"
    path.parent.mkdir(exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main()
