"""The whole service as `keepsafe run` starts it: supervisor, action server, Rasa, both doors; real processes, real Rasa."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from bot.settings import ROOT

READY_WITHIN = 480.0
"""Seconds; the first run on a machine trains."""


@dataclass
class Talk:
    """One visitor's conversation. Leave it by `with`."""

    visitor: httpx.Client
    replies: list[dict] = field(default_factory=list)

    def __enter__(self) -> Talk:
        return self

    def __exit__(self, *_: object) -> None:
        self.visitor.close()

    def say(self, text: str) -> dict:
        """What is answered last to a typed message."""
        return self._send(text=text)

    def press(self, title: str) -> dict:
        """What is answered last to a button of the answers before it, by the words on it."""
        return self._send(payload=self.buttons[title])

    def other_tab(self) -> Talk:
        """The same conversation in another tab."""
        return Talk(self.visitor)

    @property
    def buttons(self) -> dict[str, str]:
        """Payloads of the buttons that stand below the last answers, by their words."""
        return {button["title"]: button["payload"] for reply in self.replies for button in reply["buttons"]}

    def _send(self, **message: str) -> dict:
        answer = self.visitor.post("/chat/messages", json=message).json()
        self.replies = answer["replies"]
        assert self.replies, f"silence after {message}"
        return self.replies[-1]


@dataclass
class Service:
    """A running service; `address` and `office` are those of the public's and the editors' door."""

    address: str
    supervisor: subprocess.Popen
    log: Path
    var: Path
    assistant_port: str
    office: str

    def visitor(self) -> httpx.Client:
        """A new visitor with a cookie jar."""
        return httpx.Client(base_url=self.address, timeout=30, trust_env=False)

    def talk(self) -> Talk:
        """A new visitor's conversation, through the web door."""
        return Talk(self.visitor())

    def ask(self, text: str) -> list[dict]:
        """What a new visitor is answered."""
        with self.visitor() as visitor:
            return visitor.post("/chat/messages", json={"text": text}).json()["replies"]

    def pid(self, process: str) -> int | None:
        """The process id of one of ours."""
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                words = (folder / "cmdline").read_text("utf-8").split("\0")
                parent = int((folder / "stat").read_text("utf-8").rpartition(")")[2].split()[1])
            except (OSError, ValueError):
                continue
            if words[-3:-1] == ["bot", process] and parent == self.supervisor.pid:
                return int(folder.name)
        return None

    def hold(self, process: str) -> int:
        """Stop a process without ending it, so that the supervisor cannot start it anew: it no longer answers."""
        pid = self.pid(process)
        os.kill(pid, signal.SIGSTOP)
        return pid

    def kill(self, process: str) -> None:
        """End a process at once, and wait until its own children have noticed."""
        pid = self.pid(process)
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text("utf-8").split()
        os.kill(pid, signal.SIGKILL)
        end = time.monotonic() + 20
        while any(Path(f"/proc/{child}").exists() for child in children):
            assert time.monotonic() < end, f"a child of {process} outlived it"
            time.sleep(0.1)

    def kill_with_children(self, process: str) -> None:
        """End a process and its own children at once."""
        pid = self.pid(process)
        for one in (pid, *map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text("utf-8").split())):
            os.kill(one, signal.SIGKILL)

    def is_ready(self) -> bool:
        """Whether every process says that all is well."""
        try:
            return httpx.get(f"{self.address}/healthz", timeout=10, trust_env=False).status_code == 200
        except httpx.HTTPError:
            return False

    def wait_until_ready(self) -> None:
        """Wait until every process is ready."""
        end = time.monotonic() + READY_WITHIN
        while not self.is_ready():
            assert self.supervisor.poll() is None, self.log.read_text("utf-8")[-3000:]
            assert time.monotonic() < end, self.log.read_text("utf-8")[-3000:]
            time.sleep(0.2)


@contextmanager
def running(folder: Path, **settings: str) -> Iterator[Service]:
    """Run the service on free ports, with VAR_DIR in `folder` and other settings by their names, until the end of the `with`."""
    ports = {name: str(_free_port()) for name in ("PORT", "ASSISTANT_PORT", "ACTIONS_PORT", "EDITOR_PORT")}
    limits = {"RATE_LIMIT": "100000 per minute", "ADDRESS_RATE_LIMIT": "100000 per minute"}
    environment = {name: value for name, value in os.environ.items() if not re.match("TELEGRAM_|DATABASE_URL|SECRET_KEY", name)}
    environment |= {**ports, **limits, "ANSWER_TIMEOUT": "4", "VAR_DIR": str(folder / "var"), **settings}
    log = folder / "service.log"
    with log.open("w") as output:
        supervisor = subprocess.Popen([sys.executable, "-m", "bot", "run"], cwd=ROOT, env=environment, stdout=output, stderr=subprocess.STDOUT)
    address, office = (f"http://127.0.0.1:{ports[name]}" for name in ("PORT", "EDITOR_PORT"))
    service = Service(address, supervisor, log, folder / "var", ports["ASSISTANT_PORT"], office)
    try:
        service.wait_until_ready()
        yield service
    finally:
        supervisor.send_signal(signal.SIGINT)
        ended = supervisor.wait(timeout=120)
    assert ended == 0


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
