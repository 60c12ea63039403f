"""`keepsafe web`, as it is started in service."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time

import httpx
import pytest


@pytest.fixture
def port():
    """A port that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


@pytest.fixture
def impatient(monkeypatch):
    """Two threads, and little patience."""
    monkeypatch.setenv("WEB_THREADS", "2")
    monkeypatch.setenv("REQUEST_TIMEOUT", "1")


@pytest.fixture
def served(settings, database, port):
    """The public's door in a process of its own."""
    values = {"PORT": port, "VAR_DIR": settings.var_dir, "RELEASES_DIR": settings.releases_dir, "ASSISTANT_PORT": 1, "ACTIONS_PORT": 1}
    environment = {**os.environ, **{name: str(value) for name, value in values.items()}, "SECRET_KEY": "a secret for tests"}
    command = [sys.executable, "-c", "from web_widget.command import web; web(standalone_mode=False)"]
    process = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
    yield process
    process.kill()
    process.wait()


def _first_answer(port: int) -> httpx.Response:
    for _ in range(200):
        try:
            return httpx.get(f"http://127.0.0.1:{port}/", trust_env=False, timeout=60)
        except httpx.ConnectError:
            time.sleep(0.1)
    raise AssertionError("the door did not open within 20 seconds")


def test_the_door_opens_answers_without_rasa_and_closes_when_told(served, port):
    page = _first_answer(port)
    answer = httpx.post(f"http://127.0.0.1:{port}/chat/messages", json={"text": "a man at the door says gas board"}, trust_env=False, timeout=20)
    served.send_signal(signal.SIGTERM)
    log = served.communicate(timeout=20)[1]

    assert page.status_code == 200
    assert answer.json()["replies"][0]["card"]["kind"] in ("outage", "danger")
    assert served.returncode == 0
    assert "gas board" not in log and "GET /" not in log


def test_senders_who_trickle_do_not_hold_every_thread(impatient, served, port):
    _first_answer(port)
    head = f"POST /chat/messages HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n"
    slow = [socket.create_connection(("127.0.0.1", port)) for _ in range(2)]
    slow[0].sendall(head.encode())
    slow[1].sendall(head[:60].encode())

    answered = False
    for _ in range(40):
        for sender in slow:
            with contextlib.suppress(OSError):
                sender.send(b"x")
        answered = answered or _answers_now(port)

    for sender in slow:
        sender.close()
    assert answered


def _answers_now(port: int) -> bool:
    try:
        return httpx.get(f"http://127.0.0.1:{port}/robots.txt", trust_env=False, timeout=0.5).status_code in (200, 503)
    except httpx.HTTPError:
        return False


def test_importing_the_door_loads_no_language_model():
    code = (
        "import sys, web_widget.app; print([name for name in sys.modules if name.split('.')[0] in ('tensorflow', 'rasa', 'onnxruntime', 'sklearn')])"
    )

    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert loaded.stdout.strip() == "[]"
