"""What the inbox knows of the content in service: which topics are near some words, and which words are common. Made once for each release."""

from __future__ import annotations

from functools import cached_property

from flask import current_app

from bot.content.content import Content
from bot.errors import ReleaseError
from bot.inbox.rare_words import common_words
from bot.search import AdviceSearch
from editor.in_service import content_in_service

_KEPT = "keepsafe_inbox_words"


class InboxWords:
    """The words of one release's content."""

    def __init__(self, content: Content) -> None:
        self.content = content

    @cached_property
    def common(self) -> frozenset[str]:
        """Words that may be shown whoever used them."""
        return common_words(example.text for example in self.content.examples)

    @cached_property
    def search(self) -> AdviceSearch:
        """The search for topics by their words."""
        return AdviceSearch(self.content)


def inbox_words() -> InboxWords:
    """Return the words of the release in service; before the first release there are none, and all rare words are hidden."""
    try:
        content = content_in_service()
    except ReleaseError:
        return InboxWords(Content())
    kept = current_app.extensions.get(_KEPT)
    if kept is None or kept.content is not content:
        kept = current_app.extensions[_KEPT] = InboxWords(content)
    return kept
