"""Search over approved advice by words, for when nothing understands: SQLite's full-text index, held in memory."""

from __future__ import annotations

import re
import sqlite3
import threading

from spacy.lang.en.stop_words import STOP_WORDS

from bot.content.content import Content

_LEAST_LETTERS = 3
_NOT_SEARCHED = STOP_WORDS | {"hello", "hey", "hiya", "thanks", "thank", "cheers", "bye", "goodbye", "pal"}


class AdviceSearch:
    """An index of every topic's title, summary, steps and examples."""

    def __init__(self, content: Content) -> None:
        self._lock = threading.Lock()
        self._database = sqlite3.connect(":memory:", check_same_thread=False)
        self._database.execute("CREATE VIRTUAL TABLE topics USING fts5(key UNINDEXED, title, advice, asked, tokenize='porter unicode61')")
        asked: dict[str, list[str]] = {key: [] for key in content.advice}
        for example in content.examples:
            asked.get(example.label, []).append(example.text)
        rows = [(key, advice.title, " ".join(advice.texts()), " ".join(asked[key])) for key, advice in content.advice.items()]
        self._database.executemany("INSERT INTO topics VALUES (?, ?, ?, ?)", rows)

    def find(self, text: str, limit: int = 4) -> list[str]:
        """Return up to `limit` topic keys whose words fit best, best first; titles count most."""
        words = {word for word in re.findall(r"\w+", text.lower()) if len(word) >= _LEAST_LETTERS and word not in _NOT_SEARCHED}
        if not words:
            return []
        query = " OR ".join(f'"{word}"' for word in sorted(words))
        order = "SELECT key FROM topics WHERE topics MATCH ? ORDER BY bm25(topics, 0, 6.0, 2.0, 3.0) LIMIT ?"
        with self._lock:
            return [key for (key,) in self._database.execute(order, (query, limit))]
