"""How well questions of an outside set are understood: `python benchmarks/questions.py FOLDER`.

FOLDER has JSON lines with `text` and `label` (and `also`, a second right label): `questions.jsonl`, `danger.jsonl`,
`not_danger.jsonl`, `out_of_scope.jsonl`. The labels are mapped to topics by `question_labels.yml`. Lines whose label has no
topic are left out and counted.
"""

from __future__ import annotations

import json
import logging
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import yaml

from bot.answers.danger import topic_led_to
from bot.content.content import Content
from bot.logs import set_up_logs
from bot.nlu.understanding import Understanding
from bot.release.store import Releases
from bot.release.understand import Understander
from bot.settings import get_settings

LABELS = yaml.safe_load((Path(__file__).parent / "question_labels.yml").read_text("utf-8"))
Understand = Callable[[str], Understanding]


def main(folder: Path) -> None:
    """Print the report."""
    if not folder.is_dir():
        sys.exit(f"{folder} is not there. Name the folder that has the question set.")
    set_up_logs("benchmark")
    logging.getLogger("rasa").setLevel(logging.WARNING)
    releases = Releases(get_settings().releases_dir)
    current = releases.current().id
    understand = Understander(releases.model(current)).understand
    topics(_lines(folder / "questions.jsonl"), understand, releases.content(current))
    danger(_lines(folder / "danger.jsonl"), _lines(folder / "not_danger.jsonl"), understand)
    out_of_scope(_lines(folder / "out_of_scope.jsonl"), understand)


def topics(lines: list[dict], understand: Understand, content: Content) -> None:
    """Print how many questions got their topic answered or offered; an answer to danger leads to a topic too. `in reach` is the part of the wrong
    answers below which the right topic is on offer."""
    themes: dict[str, Counter] = {}
    left_out = 0
    for line in lines:
        right = {*LABELS.get(line["label"], []), *LABELS.get(line.get("also"), [])}
        if not right:
            left_out += 1
            continue
        done = understand(line["text"])
        outcome = _outcome(replace(done, topic=topic_led_to(content, done)), right)
        for theme in ("all", line["theme"]):
            counts = themes.setdefault(theme, Counter())
            counts["lines"] += 1
            counts[outcome] += 1
            counts["in reach"] += outcome == "wrong" and bool(right & set(done.offers))
    columns = ("right", "offered", "wrong", "in reach", "declined", "danger")
    print(f"{'theme':20}{'lines':>6}{''.join(f'{name:>9}' for name in columns)}")
    for theme, counts in themes.items():
        shares = "".join(f"{counts[name] / counts['lines']:>9.1%}" for name in columns)
        print(f"{theme:20}{counts['lines']:>6}{shares}")
    every = themes["all"]
    found = every["right"] + every["offered"] + every["in reach"]
    print(f"right, offered or in reach: {found / every['lines']:.1%}; left out: {left_out} lines whose label has no topic here")


def danger(dangerous: list[dict], harmless: list[dict], understand: Understand) -> None:
    """Print how much danger was seen, for certain or in doubt, and how often it was seen where there is none."""
    for name, lines in (("danger seen", dangerous), ("false alarms", harmless)):
        seen = [understand(line["text"]) for line in lines]
        certain = sum(item.kind == "danger" for item in seen)
        doubted = sum(bool(item.danger) and item.kind != "danger" for item in seen)
        print(f"{name:20}{len(lines):>6}{(certain + doubted) / len(lines):>9.1%}  of them for certain {certain}, in doubt {doubted}")


def out_of_scope(lines: list[dict], understand: Understand) -> None:
    """Print what was done with matters that are not ours."""
    kinds = Counter(understand(line["text"]).kind for line in lines)
    print(f"{'out of scope':20}{len(lines):>6}  answered as if in scope {kinds['advice'] / len(lines):.1%}; {dict(kinds)}")


def _outcome(done: Understanding, right: set[str]) -> str:
    if done.topic in right:
        return "right"
    if done.kind == "danger":
        return "danger"
    if done.kind == "suggestions":
        return "offered" if right & set(done.offers) else "declined"
    return "wrong" if done.kind == "advice" else "declined"


def _lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("questions"))
