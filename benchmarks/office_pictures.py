"""Pictures of the back office: each page once, in every look."""

from __future__ import annotations

from pathlib import Path

from editors_at_work import DESKTOP
from playwright.sync_api import Page

LOOKS = {"desktop": (1280, "light"), "phone": (390, "light"), "dark": (1280, "dark"), "zoomed": (320, "light")}


class Pictures:
    """The pictures in a folder; none where no folder is given."""

    def __init__(self, folder: Path | None) -> None:
        self._folder, self._taken = folder, 0
        self._shown: set[str] = set()

    def take(self, page: Page, name: str) -> None:
        """Take a picture on a desktop, a phone, in the dark and at 400 % zoom, when pictures are wanted."""
        if not self._folder or name in self._shown:
            return
        self._shown.add(name)
        self._taken += 1
        for look, (width, scheme) in LOOKS.items():
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme=scheme)
            page.screenshot(path=self._folder / f"{self._taken:02}-{name}-{look}.png", full_page=True)
        page.set_viewport_size(DESKTOP["viewport"])
        page.emulate_media(color_scheme="light")
