"""Waiting until something is so, and how long it took."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

import httpx

SECONDS = 900
"""Longest wait for one step, on the busiest machine."""


def seconds_until(condition: Callable[[], object]) -> float:
    """Wait until something is so; return the seconds it took. Ends the benchmark where it takes too long."""
    start = time.perf_counter()
    while not condition():
        if time.perf_counter() - start > SECONDS:
            sys.exit(f"That did not come about within {SECONDS:.0f} seconds.")
        time.sleep(0.1)
    return time.perf_counter() - start


def answers(address: str) -> bool:
    """Tell whether an address answers."""
    try:
        return httpx.get(address, timeout=5, trust_env=False).status_code == 200
    except httpx.HTTPError:
        return False
