"""What the service costs: `python benchmarks/footprint.py`. It starts `keepsafe run` on free ports, waits, measures and stops it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx

from bot.settings import ROOT


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        ports = {name: str(_free_port()) for name in ("PORT", "ASSISTANT_PORT", "ACTIONS_PORT", "EDITOR_PORT")}
        env = {**os.environ, **ports, "VAR_DIR": f"{folder}/var"}
        cold = {**env, "RELEASES_DIR": f"{folder}/releases"}
        print(f"start with training: {_start(cold):.0f} s until ready")
        print(f"second start: {_start(cold, measure_memory=True):.0f} s until ready")
    size = subprocess.run(["du", "-sm", str(ROOT / ".venv")], capture_output=True, text=True, check=True).stdout.split()[0]
    print(f"environment on disk: {size} MB")


def _start(env: dict[str, str], measure_memory: bool = False) -> float:
    """Start the service, wait until it is ready, stop it; return the seconds that took."""
    start = time.perf_counter()
    service = subprocess.Popen([sys.executable, "-m", "bot", "run"], cwd=ROOT, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while not _ready(f"http://127.0.0.1:{env['PORT']}/healthz"):
            if service.poll() is not None or time.perf_counter() - start > 300:
                sys.exit("The service did not start. Run `make run` to see why.")
            time.sleep(0.1)
        seconds = time.perf_counter() - start
        if measure_memory:
            _print_memory(service.pid)
        return seconds
    finally:
        service.send_signal(signal.SIGINT)
        service.wait(timeout=30)


def _print_memory(pid: int) -> None:
    total = 0.0
    for process in _with_children(pid):
        shares = Path(f"/proc/{process}/smaps_rollup").read_text("utf-8").splitlines()
        resident, share = (next(int(line.split()[1]) / 1024 for line in shares if line.startswith(name)) for name in ("Rss:", "Pss:"))
        name = Path(f"/proc/{process}/cmdline").read_text("utf-8").replace("\0", " ").split()[-1]
        print(f"  {name:12}{resident:>6.0f} MB resident, {share:.0f} MB its own share")
        total += share
    print(f"all processes together: {total:.0f} MB")


def _with_children(pid: int) -> list[int]:
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text("utf-8").split()
    return [pid, *(grandchild for child in children for grandchild in _with_children(int(child)))]


def _ready(address: str) -> bool:
    try:
        return httpx.get(address, timeout=5, trust_env=False).status_code == 200
    except httpx.HTTPError:
        return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


if __name__ == "__main__":
    main()
