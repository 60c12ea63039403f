"""The project's own release, which fits the shelf as it stands, for tests and benchmarks that need one whose model is real."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
from pathlib import Path

from bot.release.store import Releases
from bot.settings import ROOT, get_settings


def put_own_in_service(folder: Path) -> Releases:
    """Put the project's release in service in another folder of releases, by links, for a release never changes; it is made first where none fits, by
    one of the processes that share the tests."""
    there, here = Releases(get_settings().releases_dir), Releases(folder)
    there.folder.mkdir(exist_ok=True)
    with (there.folder / ".tests").open("wb") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        subprocess.run([sys.executable, "-m", "bot", "ensure-release"], cwd=ROOT, check=True)
    current = there.current().id
    shutil.copytree(there.path(current), here.path(current), copy_function=_link)
    here.put_in_service(current)
    return here


def _link(source: str, target: str) -> None:
    """Link, or copy to another disk."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
