"""The folder of releases, and `current`, the pointer to the one in service."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from pathlib import Path

from bot.content.content import Content
from bot.errors import ReleaseError
from bot.kept import Kept

MODEL, CONTENT, ABOUT, REPORT = "model.tar.gz", "content.json", "release.json", "report"
PAGE = "report.html"
"""The page that people read, inside REPORT."""
_CURRENT = "current"


@dataclass(frozen=True)
class Release:
    """What a release says of itself.

    `understanding` and `wording` are digests of what the model was trained from and of the frozen content; `code` is that of what loads it.
    `who` published it, `why`, and the titles of the `changes` that went live with it; `loss_reason` says why answers that got worse were taken
    into the bargain. Releases made by the command line, or before these were kept, have none of them.
    """

    id: str
    created: str
    note: str
    understanding: str
    wording: str
    model_sha256: str
    who: str = ""
    why: str = ""
    changes: tuple[str, ...] = ()
    loss_reason: str = ""
    code: str = ""


_contents: Kept[Content] = Kept(2)
"""What was read last: a second's work, which a process would do again for every place that asks."""


class Releases:
    """All releases below one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def all(self) -> list[Release]:
        """Return every complete release, oldest first."""
        found = [self._read(path) for path in sorted(self.folder.glob(f"[0-9a-zA-Z]*/{ABOUT}")) if path.parent.name != _CURRENT]
        return sorted(found, key=lambda release: (release.created, release.id))

    def current_id(self) -> str | None:
        """Return the id of the release in service, or None before the first."""
        try:
            return (self.folder / _CURRENT).readlink().name
        except OSError:
            return None

    def current(self) -> Release:
        """Return the release in service; raise ReleaseError when there is none."""
        current = self.current_id()
        if current is None:
            raise ReleaseError("There is no release yet. Make one with `keepsafe publish`.")
        return self.get(current)

    def get(self, release_id: str) -> Release:
        """Return a release; raise ReleaseError when there is none of that id."""
        path = self.folder / release_id / ABOUT
        if not path.exists():
            known = ", ".join(release.id for release in self.all()[-5:]) or "none"
            raise ReleaseError(f"There is no release {release_id}. The latest are: {known}.")
        found = self._read(path)
        if found.id != release_id:
            # `current` is a name of a release's folder too; pointed to itself it would lead nowhere.
            raise ReleaseError(f"There is no release {release_id}. Did you mean {found.id}?")
        return found

    def before(self, release_id: str) -> Release | None:
        """Return the newest release made before this one that understands differently; None where there is none."""
        this = self.get(release_id)
        older = [release for release in self.all() if release.created < this.created and release.understanding != this.understanding]
        return older[-1] if older else None

    def path(self, release_id: str) -> Path:
        """Return the folder of a release."""
        return self.folder / release_id

    def model(self, release_id: str) -> Path:
        """Return the model file of a release; raise ReleaseError when it is missing or is not the one that was frozen."""
        path = self.path(release_id) / MODEL
        if not path.exists() or file_digest(path) != self.get(release_id).model_sha256:
            raise ReleaseError(f"The model of release {release_id} is missing, or its digest is wrong. Put another in service: `keepsafe rollback`.")
        return path

    def free_id(self, now: datetime) -> str:
        """Return an id that says when, such as 2030-06-01-143005, with a letter more when two are made in one second."""
        stem = now.strftime("%Y-%m-%d-%H%M%S")
        return next(name for name in (stem, *(f"{stem}{letter}" for letter in "bcdefgh")) if not self.path(name).exists())

    def freeze(self, release: Release, model: Path, content: Content, report: Path) -> None:
        """Put a release together beside the others and give it its name in one step, so that no half of it is ever seen.

        A model and report that another release has already are shared with it, so that a change of words takes little room.
        """
        put = _link_or_copy if model.is_relative_to(self.folder) else shutil.copy2
        draft = self.folder / f".{release.id}"
        shutil.rmtree(draft, ignore_errors=True)
        draft.mkdir(parents=True)
        put(model, draft / MODEL)
        (draft / CONTENT).write_text(content.to_json(), "utf-8")
        shutil.copytree(report, draft / REPORT, copy_function=put)
        (draft / ABOUT).write_text(json.dumps(asdict(release), indent=2) + "\n", "utf-8")
        draft.rename(self.path(release.id))

    @contextmanager
    def one_at_a_time(self) -> Iterator[None]:
        """Wait until nobody else puts a release in service, and keep others waiting meanwhile. Whoever is killed keeps nobody waiting."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / ".lock").open("wb") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def clear_up(self) -> None:
        """Remove what a publishing that was broken off has left. Nobody ever sees it; it only takes room."""
        for draft in self.folder.glob(".20*"):
            shutil.rmtree(draft, ignore_errors=True)

    def put_in_service(self, release_id: str) -> None:
        """Move `current` to a release in one step; raise ReleaseError when there is none of that id."""
        self.get(release_id)
        pointer = self.folder / f".{_CURRENT}.{os.getpid()}"
        pointer.unlink(missing_ok=True)
        pointer.symlink_to(release_id, target_is_directory=True)
        pointer.replace(self.folder / _CURRENT)

    def content(self, release_id: str) -> Content:
        """Return the frozen content of a release; raise ReleaseError when it cannot be read."""
        path = self.path(release_id) / CONTENT
        try:
            about = path.stat()
            stamp = (about.st_dev, about.st_ino, about.st_mtime_ns, about.st_size)
            return _contents.get(stamp) or _contents.put(stamp, Content.from_json(path.read_text("utf-8")))
        except (OSError, ValueError, KeyError) as error:
            raise ReleaseError(f"The content of release {release_id} cannot be read. Put another in service: `keepsafe rollback`.") from error

    def _read(self, path: Path) -> Release:
        try:
            found = json.loads(path.read_text("utf-8"))
            known = {field.name for field in fields(Release)}
            return Release(**{name: tuple(value) if name == "changes" else value for name, value in found.items() if name in known})
        except (OSError, ValueError, TypeError, AttributeError) as error:
            raise ReleaseError(f"{path} cannot be read. Remove that release folder, or restore it.") from error


def _link_or_copy(source: str | Path, target: str | Path) -> None:
    """Give a file a second name; copy it where the file system knows no such thing."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def file_digest(path: Path) -> str:
    """Return the SHA-256 of one file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


class CurrentContent:
    """The content in service, read again when `current` moves."""

    def __init__(self, releases: Releases) -> None:
        self._releases = releases
        self._id: str | None = None
        self._content: Content | None = None

    def get(self) -> Content:
        """Return the content of the release in service. A release that cannot be read leaves the last good one in place."""
        current = self._releases.current_id()
        if current != self._id or self._content is None:
            try:
                self._content = self._releases.content(self._releases.current().id)
                self._id = current
            except ReleaseError:
                if self._content is None:
                    raise
        return self._content
