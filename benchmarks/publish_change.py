"""From press to live: `python benchmarks/publish_change.py [cold]`.

One example and one held-out sentence more are tested as a candidate and published, the report included; then a change of words goes live. Works on
copies; the release in service has to fit the shelf. `cold` leaves the kept vectors out.
"""

from __future__ import annotations

import os
import resource
import shutil
import sys
import tempfile
import time
from pathlib import Path

from bot.release.candidate import Candidates, begin, watch
from bot.release.publish_change import publish_candidate, publish_wording
from bot.release.store import Releases
from bot.settings import Settings, get_settings

SAID = {"note": "", "who": "benchmark", "why": "to measure"}


def main() -> None:
    """Print each step with its seconds."""
    with tempfile.TemporaryDirectory(prefix="keepsafe-") as folder:
        settings = copied(get_settings(), Path(folder), warm="cold" not in sys.argv[1:])
        print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
        start = time.perf_counter()
        begun = begin(settings, data_dir=settings.data_dir, held_out_dir=settings.held_out_dir)
        candidate = watch(settings, begun, lambda progress: print(f"{time.perf_counter() - start:6.1f} s  {progress.says}", flush=True))
        publish_candidate(settings, candidate, **SAID, loss_reason="to measure")
        print(f"{time.perf_counter() - start:6.1f} s  live")
        while Candidates(settings).is_running(candidate.id):
            time.sleep(0.1)
        print(f"{cores():6.1f} s  of the cores' time")
        path = settings.data_dir / "advice" / "doorstep" / "id_checks.yml"
        path.write_text(path.read_text("utf-8").replace("title: ", "title: New ", 1), "utf-8")
        start = time.perf_counter()
        publish_wording(settings, **SAID)
        print(f"{time.perf_counter() - start:6.1f} s  words alone live")
        print(f"load {os.getloadavg()[0]:.1f}")


def copied(settings: Settings, folder: Path, *, warm: bool) -> Settings:
    """Copy what is in service and the shelf, and change one topic of it."""
    current = Releases(settings.releases_dir).current().id
    shutil.copytree(settings.releases_dir / current, folder / "releases" / current)
    Releases(folder / "releases").put_in_service(current)
    shutil.copytree(settings.data_dir, folder / "data")
    shutil.copytree(settings.held_out_dir, folder / "tests" / "nlu")
    if warm:
        shutil.copytree(settings.var_dir / "vectors", folder / "var" / "vectors")
    for name, text in (
        ("data/nlu", "a chap wi a lanyard wants in tae check ma pipes"),
        ("tests/nlu", "a chap fae the water board wanted the stopcock"),
    ):
        with (folder / name / "doorstep" / "bogus_callers.yml").open("a", encoding="utf-8") as file:
            file.write(f"    - {text}\n")
    own = {"data_dir": "data", "held_out_dir": "tests/nlu", "releases_dir": "releases", "var_dir": "var"}
    return settings.copy(update={name: folder / path for name, path in own.items()})


def cores() -> float:
    """Return the seconds of all cores that this process and those it started have used."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


if __name__ == "__main__":
    main()
