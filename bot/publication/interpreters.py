"""Models that the back office asks: each in a process of its own, started when it is asked for and ended after a silence."""

from __future__ import annotations

import json
import select
import subprocess
import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from bot.errors import ReleaseError
from bot.nlu.understanding import Understanding
from bot.settings import ROOT

AT_MOST = 2
"""Models in memory at once, half a gigabyte each: the public's and a candidate."""
SILENCE_SECONDS = 300.0
LOAD_SECONDS, ANSWER_SECONDS = 120.0, 30.0


@dataclass(frozen=True)
class Example:
    """An example near to a sentence."""

    text: str
    label: str
    cosine: float


@dataclass(frozen=True)
class Answered:
    """What a model makes of a sentence, and the examples nearest to it."""

    understanding: Understanding
    nearest: list[Example]


@dataclass
class _Interpreter:
    process: subprocess.Popen
    is_loaded: bool = False
    asked: float = field(default_factory=time.monotonic)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def read(self, seconds: float) -> dict:
        ready, _, _ = select.select([self.process.stdout], [], [], seconds)
        line = self.process.stdout.readline() if ready else b""
        if not line:
            raise ReleaseError("The model did not answer. Try once more; if it happens again, test the change anew.")
        return json.loads(line)


class Interpreters:
    """The models that are loaded, by their file and the shelf whose examples are searched."""

    def __init__(self) -> None:
        self._loaded: dict[tuple[Path, Path], _Interpreter] = {}
        self._lock = threading.Lock()

    def ask(self, model: Path, data_dir: Path, text: str) -> Answered:
        """Ask a model, loading it first where need be, which takes some ten seconds. Raises ReleaseError when it gives no answer."""
        interpreter = self._get(model.resolve(), data_dir.resolve())
        with interpreter.lock:
            interpreter.asked = time.monotonic()
            try:
                if not interpreter.is_loaded:
                    interpreter.read(LOAD_SECONDS)
                    interpreter.is_loaded = True
                interpreter.process.stdin.write(json.dumps({"text": text}).encode() + b"\n")
                interpreter.process.stdin.flush()
                data = interpreter.read(ANSWER_SECONDS)
            except (OSError, ValueError, ReleaseError) as error:
                self._drop(interpreter)
                raise ReleaseError("The model did not answer. Try once more; if it happens again, test the change anew.") from error
        return Answered(Understanding(**data["understanding"]), [Example(**item) for item in data["nearest"]])

    def close_the_silent(self, seconds: float = SILENCE_SECONDS) -> None:
        """End the processes that nobody asked for so many seconds; 0 ends them all."""
        with self._lock:
            silent = [one for one in self._loaded.values() if time.monotonic() - one.asked >= seconds]
        for interpreter in silent:
            self._drop(interpreter)

    def _get(self, model: Path, data_dir: Path) -> _Interpreter:
        with self._lock:
            found = self._loaded.get((model, data_dir))
            if found and found.process.poll() is None:
                return found
            while len(self._loaded) >= AT_MOST:
                _end(self._loaded.pop(min(self._loaded, key=lambda key: self._loaded[key].asked)))
            command = [sys.executable, "-m", "bot.publication.asking", str(model), str(data_dir)]
            process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
            self._loaded[model, data_dir] = _Interpreter(process)
            return self._loaded[model, data_dir]

    def _drop(self, interpreter: _Interpreter) -> None:
        with self._lock:
            for key, one in list(self._loaded.items()):
                if one is interpreter:
                    del self._loaded[key]
        _end(interpreter)


def _end(interpreter: _Interpreter) -> None:
    with suppress(OSError):
        interpreter.process.kill()
    interpreter.process.wait()
