"""Search over approved advice by words, for when nothing understands: SQLite's full-text index, held in memory."""

from __future__ import annotations

import re
import sqlite3
import threading
from collections import defaultdict

from spacy.lang.en.stop_words import STOP_WORDS

from bot.content.content import Content

FURTHER = 0.9
"""Weight of each further sentence of a topic that has the words, as a share of the one before it: many that fit tell more than one. Chosen on the
held-out sentences, of which 56.8 of 100 have their topic first (56.3 at 0.8, 55.7 at 0.7)."""
_LEAST_LETTERS = 3
_MOST_SENTENCES = 600
_NOT_SEARCHED = STOP_WORDS | {"hello", "hey", "hiya", "thanks", "thank", "cheers", "bye", "goodbye", "pal"}


class AdviceSearch:
    """An index of every topic's title, summary, steps and examples, sentence by sentence."""

    def __init__(self, content: Content) -> None:
        self._lock = threading.Lock()
        self._database = sqlite3.connect(":memory:", check_same_thread=False)
        self._database.execute("CREATE VIRTUAL TABLE sentences USING fts5(key UNINDEXED, words, tokenize='porter unicode61')")
        told = [(key, text) for key, advice in content.advice.items() for text in (advice.title, *advice.texts())]
        asked = [(example.label, example.text) for example in content.examples if example.label in content.advice]
        self._database.executemany("INSERT INTO sentences VALUES (?, ?)", [*told, *asked])

    def find(self, text: str, limit: int = 4) -> list[str]:
        """Return up to `limit` topic keys whose sentences fit best, best first."""
        words = {word for word in re.findall(r"\w+", text.lower()) if len(word) >= _LEAST_LETTERS and word not in _NOT_SEARCHED}
        if not words:
            return []
        query = " OR ".join(f'"{word}"' for word in sorted(words))
        best_first = "SELECT key, -bm25(sentences) AS fit FROM sentences WHERE sentences MATCH ? ORDER BY fit DESC LIMIT ?"
        with self._lock:
            rows = self._database.execute(best_first, (query, _MOST_SENTENCES)).fetchall()
        found: dict[str, list[float]] = defaultdict(list)
        for key, fit in rows:
            found[key].append(fit)
        return sorted(found, key=lambda key: -sum(fit * FURTHER**place for place, fit in enumerate(found[key])))[:limit]
