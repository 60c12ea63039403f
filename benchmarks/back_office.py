"""The back office as editors use it, in Chromium, against the whole service: `python benchmarks/back_office.py`.

It works on a copy of the shelf and of the release in service, and prints how long each step took: a sentence corrected, a new topic with 30 examples
written, approved, tested and published, a danger regression stopped, a release put back, a process killed while it publishes, examples made of what
people asked in vain. Needs the development packages and Debian's chromium. `--pictures FOLDER` takes a picture of each step.
"""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
import time
from pathlib import Path

from office_steps import Office  # first: it finds the project
from office_waiting import answers, seconds_until
from playwright.sync_api import sync_playwright

from bot.settings import ROOT, Settings, get_settings

from own_release import put_own_in_service  # isort: skip
from whole_service import running  # isort: skip


def main() -> None:
    """Run every step and print what it took."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--pictures", type=Path)
    pictures = options.parse_args().pictures
    if pictures:
        pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="keepsafe-") as name:
        folder = Path(name)
        settings = copied(folder)
        places = {field.upper(): str(getattr(settings, field)) for field in ("data_dir", "held_out_dir", "releases_dir")}
        print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
        start = time.perf_counter()
        with running(folder, EDITOR_SECOND_FACTOR="false", EDITOR_RATE_LIMIT="1000 per minute", **places) as service, sync_playwright() as playwright:
            seconds_until(lambda: answers(f"{service.office}/healthz"))
            print(f"{time.perf_counter() - start:6.1f} s  until the service was ready")
            browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
            Office(service, settings, browser, pictures).run()
            browser.close()
        print(f"load {os.getloadavg()[0]:.1f}")


def copied(folder: Path) -> Settings:
    """Copy the shelf and the release in service; return the settings of the copies."""
    shutil.copytree(ROOT / "data", folder / "data")
    shutil.copytree(ROOT / "tests" / "nlu", folder / "tests" / "nlu")
    put_own_in_service(folder / "releases")
    vectors = get_settings().var_dir / "vectors"
    if vectors.exists():
        shutil.copytree(vectors, folder / "var" / "vectors")
    own = {"data_dir": "data", "held_out_dir": "tests/nlu", "releases_dir": "releases", "var_dir": "var"}
    return get_settings().copy(update={name: folder / path for name, path in own.items()})


if __name__ == "__main__":
    main()
