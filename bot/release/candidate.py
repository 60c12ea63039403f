"""Candidates: what would go live, made in a process of its own and kept beside the releases until somebody publishes it.

`begin` copies the shelf it is given, starts the process and returns at once; `watch` waits for it. A folder holds the shelf's copy, `log`,
`progress.json`, and when it is ready the model, content, report, `gate.json` and last `candidate.json`: with that file it is whole. A process
that is killed leaves a folder without it, which is never published and is cleared up.
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.errors import ReleaseError
from bot.release.gate import Gate
from bot.release.progress import Progress, read_progress, tell
from bot.release.store import MODEL, Releases, file_digest
from bot.settings import ROOT, Settings

ABOUT, LOG, SHELF = "candidate.json", "log", "shelf"
KEPT = 10
"""Candidates that are kept for people to look at; older ones are cleared up."""
_RUNNING, _PID, _BEGINNING = ".running", "pid", ".beginning"
_LOOK_EVERY = 0.2


class CandidateFailed(ReleaseError):
    """A candidate did not come about; `problems` has those of its shelf."""

    def __init__(self, progress: Progress) -> None:
        self.problems = progress.problems
        super().__init__("\n".join([progress.says, *progress.problems]))


@dataclass(frozen=True)
class Candidate:
    """A candidate that is whole. `against`: the release that was in service; the digests are those of a release."""

    id: str
    created: str
    note: str
    against: str
    understanding: str
    wording: str
    code: str
    model_sha256: str


class Candidates:
    """All candidates, below the folder `candidates` of VAR_DIR."""

    def __init__(self, settings: Settings) -> None:
        self.folder = settings.var_dir.absolute() / "candidates"

    def path(self, candidate_id: str) -> Path:
        """Return the folder of a candidate."""
        return self.folder / candidate_id

    def get(self, candidate_id: str) -> Candidate:
        """Return a candidate that is whole; raise ReleaseError when there is none of that id, or it is not whole."""
        try:
            return Candidate(**json.loads((self.path(candidate_id) / ABOUT).read_text("utf-8")))
        except (OSError, ValueError, TypeError) as error:
            raise ReleaseError("This change has not been tested to the end. Test it again.") from error

    def ids(self) -> list[str]:
        """Return the ids of all candidates, whole or not, oldest first."""
        return sorted(path.name for path in self.folder.glob("20*"))

    def progress(self, candidate_id: str) -> Progress:
        """Say how far a candidate is."""
        progress = read_progress(self.path(candidate_id))
        if progress.is_over or self.is_running(candidate_id):
            return progress
        progress = read_progress(self.path(candidate_id))
        return progress if progress.is_over else Progress("broken_off", 1.0, "Testing was broken off. Start it again.", progress.since)

    def is_running(self, candidate_id: str) -> bool:
        """Tell whether the process that makes it is alive: while it is, it holds the lock, however it ends."""
        try:
            with (self.path(candidate_id) / _RUNNING).open("rb") as lock:
                fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        except FileNotFoundError:
            return False
        return False

    def log(self, candidate_id: str) -> str:
        """Return what the process has said so far."""
        try:
            return (self.path(candidate_id) / LOG).read_text("utf-8", errors="replace")
        except FileNotFoundError:
            return ""

    def gate(self, candidate_id: str) -> Gate:
        """Return what it would answer otherwise; raise ReleaseError when it is not whole."""
        self.get(candidate_id)
        return Gate.read(self.path(candidate_id))

    def model(self, candidate_id: str) -> Path:
        """Return the model file; raise ReleaseError when it is not the one that was tested."""
        path = self.path(candidate_id) / MODEL
        if not path.exists() or file_digest(path) != self.get(candidate_id).model_sha256:
            raise ReleaseError("The model of this candidate is not the one that was tested. Test the change again.")
        return path

    def stop(self, candidate_id: str) -> None:
        """End the process that makes it; nothing happens when there is none."""
        if self.is_running(candidate_id):
            with suppress(OSError, ValueError):
                os.killpg(int((self.path(candidate_id) / _PID).read_text("utf-8")), signal.SIGKILL)

    def remove(self, candidate_id: str) -> None:
        """Stop a candidate and remove all of it."""
        self.stop(candidate_id)
        shutil.rmtree(self.path(candidate_id), ignore_errors=True)

    def clear_up(self) -> None:
        """Remove those that were broken off or failed, and the oldest of the others."""
        idle = [one for one in self.ids() if not self.is_running(one)]
        whole = [one for one in idle if (self.path(one) / ABOUT).exists()]
        for one in idle:
            if one not in whole[-KEPT:]:
                shutil.rmtree(self.path(one), ignore_errors=True)


def begin(settings: Settings, *, data_dir: Path, held_out_dir: Path, note: str = "") -> str:
    """Start to make a candidate from a shelf and return its id at once. The shelf is copied first and may go as soon as this returns.

    Raises ReleaseError when no release is in service to compare with.
    """
    candidates = Candidates(settings)
    Releases(settings.releases_dir).current()
    candidates.folder.mkdir(parents=True, exist_ok=True)
    with (candidates.folder / _BEGINNING).open("wb") as others:
        # Whoever clears up takes a folder whose process has not begun yet for one that was broken off.
        fcntl.flock(others, fcntl.LOCK_EX)
        candidates.clear_up()
        return _begin(settings, candidates, data_dir, held_out_dir, note)


def _begin(settings: Settings, candidates: Candidates, data_dir: Path, held_out_dir: Path, note: str) -> str:
    folder = _new_folder(candidates)
    shutil.copytree(data_dir, folder / SHELF / "data")
    shutil.copytree(held_out_dir, folder / SHELF / "tests" / "nlu")
    tell(folder, "waiting", "Waiting to begin ...")
    own = {"DATA_DIR": folder / SHELF / "data", "HELD_OUT_DIR": folder / SHELF / "tests" / "nlu", "TMPDIR": folder / "tmp", "LOG_LEVEL": "WARNING"}
    of_all = {"VAR_DIR": settings.var_dir.absolute(), "RELEASES_DIR": settings.releases_dir.absolute()}
    (folder / "tmp").mkdir()
    with (folder / _RUNNING).open("wb") as lock, (folder / LOG).open("wb") as log:
        fcntl.flock(lock, fcntl.LOCK_EX)
        process = subprocess.Popen(
            [sys.executable, "-m", "bot.release.making", str(folder), note],
            cwd=ROOT,
            env={**os.environ, **{name: str(path) for name, path in {**own, **of_all}.items()}},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            pass_fds=[lock.fileno()],
            start_new_session=True,
        )
    (folder / _PID).write_text(str(process.pid), "utf-8")
    threading.Thread(target=process.wait, daemon=True).start()
    return folder.name


def watch(settings: Settings, candidate_id: str, progress: Callable[[Progress], None] = lambda _: None) -> Candidate:
    """Wait until a candidate is ready and return it; `progress` is called with each new step. Raises CandidateFailed."""
    candidates = Candidates(settings)
    told = None
    while True:
        found = candidates.progress(candidate_id)
        if found != told:
            progress(found)
            told = found
        if found.step == "ready":
            return candidates.get(candidate_id)
        if found.is_over:
            raise CandidateFailed(found)
        time.sleep(_LOOK_EVERY)


def _new_folder(candidates: Candidates) -> Path:
    """Make the folder of a new candidate, named for when it was begun."""
    stem = datetime.now(UTC).strftime("%Y-%m-%d-%H%M%S-%f")
    folder = candidates.path(stem)
    folder.mkdir()
    return folder
