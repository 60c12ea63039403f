"""Whole conversations through the web door against the whole service."""

import pytest
from dialogues import DIALOGUES, FURTHER, amiss


@pytest.mark.parametrize("dialogue", [*DIALOGUES, *FURTHER], ids=lambda dialogue: dialogue["title"])
def test_a_whole_conversation_is_answered_as_it_must_be(service, dialogue):
    wrong = []
    with service.visitor() as visitor:
        for turn in dialogue["turns"]:
            replies = visitor.post("/chat/messages", json={"text": turn["user"]}).json()["replies"]
            wrong += amiss(turn, "\n".join(reply["text"] for reply in replies))

    assert wrong == []
