"""Which danger the rules hear less surely than before a change: save what they hear of every example, change them, and compare.

python tools/heard_less.py --save before.json
python tools/heard_less.py --against before.json
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import yaml

from bot.nlu.labels import is_danger
from bot.safety.rules import find_danger

FOLDERS = ("data/nlu/danger", "tests/nlu/danger")
SURE = {None: 0, False: 1, True: 2}


def hear() -> dict[str, list]:
    """Return for each example of danger the class that the rules hear, None if they hear none, and whether they are certain of it."""
    blocks = [block for folder in FOLDERS for path in sorted(Path(folder).glob("*.yml")) for block in yaml.safe_load(path.read_text("utf-8"))["nlu"]]
    texts = [line.removeprefix("- ").strip() for block in blocks if is_danger(block["intent"]) for line in block["examples"].splitlines()]
    found = {text: find_danger(text) for text in texts if text}
    return {text: [danger.kind, danger.certain] if danger else [None, None] for text, danger in found.items()}


def main() -> None:
    """Save what is heard now, or print what is heard less surely than it was."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--save", type=Path)
    arguments.add_argument("--against", type=Path)
    asked = arguments.parse_args()
    heard = hear()
    if asked.save:
        asked.save.write_text(json.dumps(heard), "utf-8")
    if asked.against:
        before = json.loads(asked.against.read_text("utf-8"))
        less = [text for text in before if text in heard and SURE[heard[text][1]] < SURE[before[text][1]]]
        for text in less:
            print(f"{before[text]} -> {heard[text]}  {text}")
        print(f"{len(less)} of {len(heard)} heard less surely")


if __name__ == "__main__":
    main()
