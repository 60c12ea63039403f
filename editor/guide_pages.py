"""The editors' guide: pages in Markdown below editor/guide, in the order of their file names, and a search over them.

A page begins with its title as `# Title` and a sentence that says what it is about. Markdown is rendered by markdown-it with its HTML
switched off (https://markdown-it-py.readthedocs.io).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from markdown_it import MarkdownIt
from markupsafe import Markup

_FOLDER = Path(__file__).parent / "guide"
_AROUND = 90
"""Characters of a page that a finding shows on each side of the word."""


@dataclass(frozen=True)
class Page:
    """A page of the guide. `name` is its address, `plain` its text for the search."""

    name: str
    title: str
    about: str
    body: Markup
    plain: str


@dataclass(frozen=True)
class Found:
    """A page that a search found, and the words around the first place."""

    page: Page
    excerpt: str


@lru_cache(maxsize=1)
def pages() -> dict[str, Page]:
    """Return all pages by name, in order."""
    return {page.name: page for page in map(_read, sorted(_FOLDER.glob("*.md")))}


def search(asked: str) -> list[Found]:
    """Return the pages that have every word that was asked for, those with one in their title first."""
    words = re.findall(r"\w+", asked.casefold())
    if not words:
        return []
    found = []
    for page in pages().values():
        text = f"{page.title} {page.plain}".casefold()
        if all(word in text for word in words):
            in_title = sum(word in page.title.casefold() for word in words)
            found.append((-in_title, Found(page, _around(page.plain, words[0]))))
    return [one for _, one in sorted(found, key=lambda pair: pair[0])]


def _read(path: Path) -> Page:
    title, about, body = re.fullmatch(r"# (.+?)\n\n(.+?)\n\n(.+)", path.read_text("utf-8"), re.DOTALL).groups()
    html = MarkdownIt("commonmark", {"html": False}).enable("table").render(body)
    # What the renderer made of our own pages, with its HTML off.
    return Page(path.stem.partition("-")[2], title, " ".join(about.split()), Markup(_tables_scroll(html)), _plain(f"{about}\n\n{body}"))


def _tables_scroll(html: str) -> str:
    """Let a table scroll by itself where the window is narrow, and say which row a row is."""
    html = html.replace("<table>", '<div class="wide" role="region" aria-label="Table" tabindex="0"><table>').replace("</table>", "</table></div>")
    return html.replace("<th>", '<th scope="col">')


def _plain(text: str) -> str:
    return " ".join(re.sub(r"\[([^]]*)\]\([^)]*\)|[#*`|]|-{3,}", r"\1", text).split())


def _around(text: str, word: str) -> str:
    place = text.casefold().find(word)
    start, end = max(0, place - _AROUND), place + _AROUND
    return f"{'…' if start else ''}{text[start:end].strip()}{'…' if end < len(text) else ''}"
