"""Fifty visitors at once, each with a conversation: `python benchmarks/visitors.py [ADDRESS]`, with the service running.

A message fails when it is not answered with 200 and words within ten seconds. Nobody waits between messages, which no real visitor does.
"""

from __future__ import annotations

import statistics
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import chain

import httpx

VISITORS, MESSAGES, PATIENCE = 50, 6, 10.0
QUESTIONS = (
    "two men at my gran's door say they are from the council",
    "someone grabbed my phone outside the station",
    "a text says my parcel is waiting and I must pay",
    "how do I make a strong password",
    "how do I keep burglars out on holiday",
    "he is hitting me right now",
)


def main(address: str) -> int:
    """Print the figures; return 1 when a message failed."""
    start = time.perf_counter()
    with ThreadPoolExecutor(VISITORS) as pool:
        seen = list(chain.from_iterable(pool.map(lambda number: _visit(address, number), range(VISITORS))))
    took = time.perf_counter() - start
    times = sorted(seconds for seconds, _ in seen)
    kinds = [kind for _, kind in seen]
    failed = kinds.count("failed")
    print(f"{VISITORS} visitors at once, {len(seen)} messages in {took:.1f} s: {failed} failed, {kinds.count('outage')} answered without Rasa")
    print(f"median {statistics.median(times) * 1000:.0f} ms, p95 {times[int(len(times) * 0.95)] * 1000:.0f} ms, slowest {times[-1] * 1000:.0f} ms")
    return 1 if failed else 0


def _visit(address: str, number: int) -> list[tuple[float, str]]:
    """Open the page and ask; return seconds and kind of answer of each message."""
    seen = []
    with httpx.Client(base_url=address, timeout=PATIENCE, trust_env=False) as visitor:
        for message in range(MESSAGES):
            start = time.perf_counter()
            try:
                if message == 0:
                    visitor.get("/").raise_for_status()
                reply = visitor.post("/chat/messages", json={"text": QUESTIONS[(number + message) % len(QUESTIONS)]}).raise_for_status()
                kind = reply.json()["replies"][0]["card"]["kind"]
            except (httpx.HTTPError, LookupError, ValueError):
                kind = "failed"
            seen.append((time.perf_counter() - start, kind))
    return seen


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8080"))
