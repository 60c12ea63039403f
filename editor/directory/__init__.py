"""Partners, numbers, campaigns, checks and all that is not a topic: lists, forms, hiding, what to read again, what to find out."""

from editor.directory import comparing, entries, hiding, lists, verification, writing
from editor.directory.room import blueprint

__all__ = ["blueprint", "comparing", "entries", "hiding", "lists", "verification", "writing"]
