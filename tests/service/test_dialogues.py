"""Conversations as people have them, through the web door against the whole service: what each answer must say, and must not."""

import json
from pathlib import Path

import pytest

DIALOGUES = [json.loads(line) for line in (Path(__file__).parents[1] / "e2e" / "dialogues.jsonl").read_text("utf-8").splitlines()]
"""Each turn has what the `user` says, what the answer `must` say (words apart by ` / ` will do as well), and what it `must_not`."""


@pytest.mark.parametrize("dialogue", DIALOGUES, ids=lambda dialogue: dialogue["title"])
def test_a_whole_conversation_is_answered_as_it_must_be(service, dialogue):
    amiss = []
    with service.visitor() as visitor:
        for turn in dialogue["turns"]:
            replies = visitor.post("/chat/messages", json={"text": turn["user"]}).json()["replies"]
            words = "\n".join(reply["text"] for reply in replies).lower()
            amiss += [f"“{turn['user']}” is not answered with “{must}”" for must in turn["must"] if not _says_one_of(words, must)]
            amiss += [f"“{turn['user']}” is answered with “{never}”" for never in turn["must_not"] if never.lower() in words]

    assert amiss == []


def _says_one_of(words: str, alternatives: str) -> bool:
    return any(alternative.strip().lower() in words for alternative in alternatives.split(" / "))
