"""What people read who write in another language than English, and the words by which their language is known."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from bot.content.models import Checked, words


class Language(Checked):
    """One language: the few fixed sentences in it, the emergency number first.

    words: frequent words and words of danger, set apart by spaces; without them the language is known by its script alone.
    checked_by_native: whether somebody who grew up with the language has read the sentences.
    """

    name: words(30)
    english: words(30)
    direction: Literal["ltr", "rtl"] = "ltr"
    text: words(500)
    words: str = ""
    checked_by_native: bool = False
    sources: list[str] = Field([])
