"""A process that goes through many shelves or releases does not keep them all."""

from __future__ import annotations

import shutil
from pathlib import Path

from bot.changes import known
from bot.content.corpus import read_corpus
from bot.kept import Kept
from bot.release.store import Releases
from bot.settings import Settings


def test_what_was_longest_not_put_is_forgotten():
    kept = Kept(2)
    for name in ("first", "second", "first", "third"):
        kept.put(name, name.upper())

    assert [kept.get(name) for name in ("first", "second", "third")] == ["FIRST", None, "THIRD"]


def test_a_shelf_that_others_have_pushed_out_is_read_again(settings: Settings, tmp_path: Path, monkeypatch):
    read = []
    monkeypatch.setattr(known, "read_corpus", lambda data, held_out: read.append(data) or read_corpus(data, held_out))
    places = [tmp_path / f"shelf{number}" for number in range(known._KEPT + 1)]
    for place in places:
        shutil.copytree(settings.data_dir / "advice" / "doorstep", place / "advice" / "doorstep")
        (place / "held_out").mkdir()

    for place in [*places, places[-1], places[0]]:
        known.known_shelf(settings.copy(update={"data_dir": place, "held_out_dir": place / "held_out"}))

    assert read == [*places, places[0]]


def test_content_is_read_once_and_again_when_its_file_was_changed(releases: Releases):
    first = releases.content(releases.current_id())
    path = releases.path(releases.current_id()) / "content.json"

    assert Releases(releases.folder).content(releases.current_id()) is first
    changed = path.read_text("utf-8").replace("999", "998")
    path.unlink()
    path.write_text(changed, "utf-8")
    assert releases.content(releases.current_id()) is not first
