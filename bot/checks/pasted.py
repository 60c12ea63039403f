"""Does a text look like a message that somebody received and passed on, rather than their own words?"""

from __future__ import annotations

import re

_LEAST_WORDS = 5
_LOOKS_SENT = re.compile(
    r"\[link\]"
    r"|\bdear (?:customer|sir|madam|valued|user|client|account holder|friend)\b"
    r"|\byour (?:parcel|package|delivery|account|payment|card|refund|subscription|direct debit|apple id|netflix|device|tax|bank) "
    r"(?:has|is|was|could|will|cannot|can't|needs|must|expires|payment|account)\b"
    r"|\b(?:click|tap|press) (?:here|below|the link|this link|on the link)\b"
    r"|\b(?:verify|confirm|update) your (?:details|account|identity|payment|card|address|billing)\b"
    r"|^(?:hi|hello|hey) (?:mum|mam|maw|dad|da)\b"
    r"|\b(?:reply|text) (?:stop|yes|y|no|n)\b.*\bto\b",
    re.IGNORECASE | re.MULTILINE,
)


def looks_pasted(text: str) -> bool:
    """Tell whether a redacted text looks like somebody else's message."""
    return len(text.split()) >= _LEAST_WORDS and bool(_LOOKS_SENT.search(text))
