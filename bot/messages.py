"""What comes in from a visitor, made fit to be read: invisible characters out, personal details out, not too long."""

from __future__ import annotations

import re
import unicodedata

from bot.errors import BadMessage
from bot.privacy.redaction import redact

LONGEST = 2000
"""Characters of the longest message; a story of 300 words has about 1,700."""


def clean(text: str) -> str:
    """Return `text` without control, direction and tag characters, with single blanks, personal details redacted.

    Raises BadMessage when nothing is left to read, or when it is longer than LONGEST.
    """
    if len(text) > LONGEST:
        raise BadMessage(f"That is too long for me to read. Write it in fewer than {LONGEST:,} characters.")
    visible = visible_text(text)
    if not visible:
        raise BadMessage("I received an empty message. Type what happened, or what worries you.")
    return redact(visible)


def visible_text(text: str) -> str:
    """Return what a reader would see of `text`, on one line or several."""
    text = unicodedata.normalize("NFC", text)
    kept = "".join(character for character in text if character == "\n" or unicodedata.category(character) not in ("Cc", "Cf", "Co", "Cs", "Cn"))
    return re.sub(r"[^\S\n]+", " ", re.sub(r"\s*\n\s*", "\n", kept)).strip()
