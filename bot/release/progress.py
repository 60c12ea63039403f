"""How far a candidate is: written by the process that makes it, read by whoever waits."""

from __future__ import annotations

import json
import time
from dataclasses import asdict, dataclass
from pathlib import Path

PROGRESS = "progress.json"
STEPS = {"waiting": 0.0, "checking": 0.02, "training": 0.08, "testing": 0.6, "comparing": 0.92, "ready": 1.0, "failed": 1.0, "broken_off": 1.0}
"""Each step with the share of the whole that is done when it begins."""
ENDS = ("ready", "failed", "broken_off")


@dataclass(frozen=True)
class Progress:
    """`step` of STEPS, the `share` done (0 to 1), what to tell people, since when (UTC seconds), and the `problems` of a shelf that failed."""

    step: str
    share: float
    says: str
    since: float
    problems: tuple[str, ...] = ()

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come."""
        return self.step in ENDS


def tell(folder: Path, step: str, says: str, problems: tuple[str, ...] = ()) -> None:
    """Write how far it is, in one step, so that nobody reads half of it."""
    progress = Progress(step, STEPS[step], says, time.time(), problems)
    draft = folder / f".{PROGRESS}"
    draft.write_text(json.dumps(asdict(progress), ensure_ascii=False), "utf-8")
    draft.replace(folder / PROGRESS)


def read_progress(folder: Path) -> Progress:
    """Read how far it is; before the first word, it waits."""
    try:
        data = json.loads((folder / PROGRESS).read_text("utf-8"))
        return Progress(**{**data, "problems": tuple(data["problems"])})
    except (OSError, ValueError, TypeError, KeyError):
        return Progress("waiting", 0.0, "Waiting to begin ...", 0.0)
