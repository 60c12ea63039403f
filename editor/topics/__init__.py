"""Topics, danger answers and small talk: the list, the form, its checks, comparison, history and preview."""

from editor.topics import comparing, drafts, history, lists, previews  # noqa: F401
from editor.topics.room import blueprint

__all__ = ["blueprint"]
