"""Latency and throughput of a running service through the web door: `python benchmarks/serving.py [ADDRESS]`.

Start it with `make run`, the limits lifted: `RATE_LIMIT="100000 per minute" ADDRESS_RATE_LIMIT="100000 per minute" make run`.
Traffic goes to loopback only, for a bounded number of messages.
"""

from __future__ import annotations

import statistics
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import chain

import httpx

QUESTIONS = (
    "two men at my gran's door say they are from the council and want to see her pipes",
    "someone grabbed my mobile from my hand outside the station",
    "I got a text that says my parcel is waiting and I should pay a fee",
    "how do I make a strong password",
    "is it real, an email from my bank that asks for a code",
    "how do I keep burglars out while we are on holiday",
    "my account was hacked and now friends get odd messages",
    "a man offered to tar my drive for cash today",
)


def main(address: str) -> None:
    """Print the figures."""
    _ask_many(address, 10)
    one = _ask_many(address, 200)
    print(f"one visitor: median {_ms(one)} ms, p95 {_p95(one)} ms")
    for visitors in (8, 32):
        start = time.perf_counter()
        with ThreadPoolExecutor(visitors) as pool:
            times = list(chain.from_iterable(pool.map(lambda _: _ask_many(address, 60), range(visitors))))
        rate = len(times) / (time.perf_counter() - start)
        print(f"{visitors} visitors at once: median {_ms(times)} ms, p95 {_p95(times)} ms, {rate:.0f} messages a second")
    long = _ask_many(address, 600)
    print(f"one long conversation: turns 1 to 20 {_ms(long[:20])} ms, 80 to 100 {_ms(long[80:100])} ms, 580 to 600 {_ms(long[580:])} ms (medians)")


def _ask_many(address: str, messages: int) -> list[float]:
    """Ask in one new conversation; return the seconds each answer took."""
    times = []
    with httpx.Client(base_url=address, timeout=30, trust_env=False) as visitor:
        for number in range(messages):
            start = time.perf_counter()
            reply = visitor.post("/chat/messages", json={"text": QUESTIONS[number % len(QUESTIONS)]})
            times.append(time.perf_counter() - start)
            if reply.status_code == 429:
                sys.exit("The service limits how fast one address may ask. Start it as this file's first lines say.")
            if reply.json()["replies"][0]["card"]["kind"] == "outage":
                sys.exit("The service answers without Rasa. Wait until it is ready.")
    return times


def _ms(times: list[float]) -> str:
    return f"{statistics.median(times) * 1000:.0f}"


def _p95(times: list[float]) -> str:
    return f"{sorted(times)[int(len(times) * 0.95)] * 1000:.0f}"


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8080")
