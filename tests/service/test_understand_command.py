"""`keepsafe understand` speaks of each line, and loses nothing that the line says itself."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from bot.cli import keepsafe
from bot.commands import understanding


@pytest.fixture
def understand(understander, monkeypatch, tmp_path):
    """Give lines to the command; return the lines it prints."""
    monkeypatch.setattr(understanding, "_understander", lambda _: understander)

    def understand(*lines: dict) -> list[dict]:
        file = tmp_path / "lines.jsonl"
        file.write_text("".join(f"{json.dumps(line)}\n" for line in lines), "utf-8")
        done = CliRunner().invoke(keepsafe, ["understand", str(file)])
        assert done.exit_code == 0, done.output
        # Rasa says on the same output what it does, unless a process has its logs set up.
        return [json.loads(line) for line in done.output.splitlines() if line.startswith("{")]

    return understand


def test_what_a_line_says_besides_is_kept(understand):
    line = {"text": "somebody stole my phone", "label": "phone_theft", "also": "phone_lost", "notice": 3, "id": "a-1"}

    (done,) = understand(line)

    assert {name: done[name] for name in line} == line
    assert (done["kind"], done["topic"]) == ("advice", "phones/just_stolen")


def test_what_is_promised_of_a_line_is_what_would_be_done(understand):
    (done,) = understand({"text": "somebody stole my phone", "kind": "question", "topic": "none", "ranking": []})

    assert (done["kind"], done["topic"]) == ("advice", "phones/just_stolen")
    assert len(done["ranking"]) == 5
