"""`keepsafe run`: prepare, start every process under honcho, say when they are ready, stop them together."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable

import httpx
from honcho.manager import Manager

from bot.errors import BotError
from bot.preparation import prepare_database
from bot.settings import ROOT, Settings

PROCESSES = ("actions", "assistant", "web", "telegram")
READY_WITHIN = 180.0
"""Seconds within which all processes must be ready."""
Say = Callable[[str], None]


def run(settings: Settings, say: Say) -> None:
    """Run everything until Ctrl-C or until a process dies; raise BotError when the port is taken."""
    _require_free_ports(settings)
    _ = settings.secret
    say("Preparing the database ...")
    prepare_database(settings, say)
    _ensure_release(say)
    say("Starting ...")
    manager = Manager()
    for name in PROCESSES:
        manager.add_process(name, f"{sys.executable} -m bot {name}", env=dict(os.environ), cwd=str(ROOT))
    threading.Thread(target=_tell_when_ready, args=(settings, say), daemon=True).start()
    manager.loop()
    sys.exit(manager.returncode)


def _ensure_release(say: Say) -> None:
    """Make a release in a process of its own where none fits, so that this one stays small."""
    import subprocess

    if subprocess.run([sys.executable, "-m", "bot", "ensure-release"], cwd=ROOT, check=False).returncode:
        raise BotError("There is no release to run. Mend what is named above and start again.")


def _tell_when_ready(settings: Settings, say: Say) -> None:
    address = f"http://{'127.0.0.1' if settings.host == '0.0.0.0' else settings.host}:{settings.port}"
    end = time.monotonic() + READY_WITHIN
    while time.monotonic() < end:
        try:
            if httpx.get(f"{address}/healthz", timeout=5, trust_env=False).status_code == 200:
                say(f"\n  Ready. Open {address}\n  Ctrl-C stops everything.\n")
                return
        except httpx.HTTPError:
            pass
        time.sleep(0.3)
    say(f"Not everything was ready after {READY_WITHIN:.0f} seconds; {address}/healthz says what is missing.")


def _require_free_ports(settings: Settings) -> None:
    import socket

    for name, host, port in (
        ("PORT", settings.host, settings.port),
        ("ASSISTANT_PORT", "127.0.0.1", settings.assistant_port),
        ("ACTIONS_PORT", "127.0.0.1", settings.actions_port),
    ):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, port))
            except OSError as error:
                raise BotError(f"Port {port} is in use. Stop what uses it, or set {name} to another.") from error
