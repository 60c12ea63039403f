"""Does a model that older code made still load? Asked before it is put back in service, in a process of its own, since loading is the only test."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from bot.errors import ReleaseError
from bot.release.digests import code_digest
from bot.release.store import Releases
from bot.settings import ROOT

SECONDS = 120
_TRY = "import sys; from pathlib import Path; from bot.release.loading import try_model; try_model(Path(sys.argv[1]))"


def refuse_unless_it_loads(releases: Releases, release_id: str) -> None:
    """Raise ReleaseError when the model of a release is not whole, or does not load with the code as it is now.

    A release that this very code made is known to load. Any other is tried, which takes some ten seconds.
    """
    model = releases.model(release_id)
    if releases.get(release_id).code == code_digest():
        return
    try:
        tried = subprocess.run([sys.executable, "-c", _TRY, str(model)], cwd=ROOT, capture_output=True, timeout=SECONDS, check=False)
        loads = tried.returncode == 0
    except subprocess.TimeoutExpired:
        loads = False
    if not loads:
        raise ReleaseError(f"Release {release_id} was made by an older version of this software and no longer loads. Choose a newer one.")


def try_model(model: Path) -> None:
    """Load a model and read one message with it; raise where either fails."""
    from bot.release.understand import Understander

    if Understander(model).understand("somebody is at my door").kind == "error":
        raise ReleaseError("The model understands nothing.")
