"""`keepsafe run`: prepare what is missing, then hand over to supervisord, which keeps every process running.

A process that dies is started again, and Ctrl-C stops them all. supervisord is a library of its own (http://supervisord.org).
"""

from __future__ import annotations

import configparser
import getpass
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import httpx

from bot.errors import BotError
from bot.preparation import prepare_database
from bot.settings import ROOT, Settings

PROCESSES = ("actions", "assistant", "web", "telegram", "editor")
READY_WITHIN = 180.0
"""Seconds within which all processes must be ready."""
Say = Callable[[str], None]


def run(settings: Settings, say: Say) -> None:
    """Prepare and become supervisord; raise BotError when a port is taken or there is nothing to run."""
    _require_free_ports(settings)
    say("Preparing the database ...")
    prepare_database(settings, say)
    if not settings.secret:
        raise BotError("The signing secret is empty. Remove the file `secret` in VAR_DIR, or set SECRET_KEY.")
    # In a process of its own, so that what training loads does not stay in memory.
    if _bot("ensure-release").returncode:
        raise BotError("There is no release to run. Mend what is named above and start again.")
    config = settings.var_dir / "supervisord.conf"
    _write_config(config)
    say("Starting ...")
    sys.stdout.flush()
    os.execv(sys.executable, [sys.executable, "-m", "supervisor.supervisord", "--nodaemon", "--configuration", str(config)])


def announce(settings: Settings, say: Say) -> None:
    """Wait until every process is ready and say so, or say where to look when that takes too long."""
    host = "127.0.0.1" if settings.host == "0.0.0.0" else settings.host
    address = f"http://{host}:{settings.port}"
    end = time.monotonic() + READY_WITHIN
    while time.monotonic() < end:
        if _is_ready(address):
            closed = "" if settings.telegram_token else "\n  The Telegram door stays closed: set TELEGRAM_TOKEN to open it."
            office = f"\n  The editors' back office: http://{settings.editor_host}:{settings.editor_port}"
            say(f"\n  Ready. Open {address}{closed}{office}\n  Ctrl-C stops everything.\n")
            return
        time.sleep(0.3)
    say(f"Not everything was ready after {READY_WITHIN:.0f} seconds; {address}/healthz says what is missing.")


def _is_ready(address: str) -> bool:
    try:
        return httpx.get(f"{address}/healthz", timeout=5, trust_env=False).status_code == 200
    except httpx.HTTPError:
        return False


def _bot(command: str) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, "-m", "bot", command], cwd=ROOT, check=False)


def _write_config(path: Path) -> None:
    """Write supervisord's configuration: our processes, their lines on our own output, nothing listening."""
    config = configparser.RawConfigParser()
    config["supervisord"] = {
        "nodaemon": "true",
        "user": getpass.getuser(),
        "logfile": "/dev/null",
        "logfile_maxbytes": "0",
        "pidfile": str(path.with_suffix(".pid")),
    }
    for name in (*PROCESSES, "announce"):
        config[f"program:{name}"] = {
            "command": f"{sys.executable} -m bot {name}",
            "directory": str(ROOT),
            "stdout_logfile": "/dev/fd/1",
            "stdout_logfile_maxbytes": "0",
            "redirect_stderr": "true",
            "stopasgroup": "true",
            "killasgroup": "true",
            "stopwaitsecs": "15",
            # A process that dies in its first seconds is started again more and more slowly.
            "startsecs": "0" if name == "announce" else "2",
            "startretries": "1000000",
            "autorestart": "unexpected" if name == "announce" else "true",
        }
    with path.open("w", encoding="utf-8") as file:
        config.write(file)


def _require_free_ports(settings: Settings) -> None:
    for name, host, port in (
        ("PORT", settings.host, settings.port),
        ("ASSISTANT_PORT", "127.0.0.1", settings.assistant_port),
        ("ACTIONS_PORT", "127.0.0.1", settings.actions_port),
        ("EDITOR_PORT", settings.editor_host, settings.editor_port),
    ):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, port))
            except OSError as error:
                raise BotError(f"Port {port} is in use. Stop what uses it, or set {name} to another.") from error
