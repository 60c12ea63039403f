"""What a message asks is taken out of it: a correction, what comes after “what about”, several questions."""

import pytest

from bot.nlu.questions import asked_about, meant_instead, parts_of


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("no, I meant my bank card", "my bank card"),
        ("naw a meant ma bike", "ma bike"),
        ("sorry I mean the text message", "the text message"),
        ("not my phone but my laptop", "my laptop"),
        ("actually it's my gran who got the call", "my gran who got the call"),
        ("actually what about my caravan when I'm away", "my caravan when I'm away"),
        ("oh what about my caravan", None),
        ("no thanks", None),
        ("it's about a man at my door", None),
        ("no one came", None),
    ],
)
def test_a_correction_is_taken_apart(text, meant):
    assert meant_instead(text) == meant


@pytest.mark.parametrize(
    ("text", "rest"),
    [("what about if he is in", "he is in"), ("whit aboot ma bike", "ma bike"), ("ok. and my bank apps?", "my bank apps"), ("who is it", None)],
)
def test_what_comes_after_what_about_is_looked_at_by_itself(text, rest):
    assert asked_about(text) == rest


def test_several_questions_are_told_apart_and_a_single_one_is_left_whole():
    assert parts_of("how do I lock my phone and how do I report it") == ["how do I lock my phone", "how do I report it"]
    assert parts_of("my phone was nicked, will I get my money back") == ["my phone was nicked", "will I get my money back"]
    assert parts_of("bread and butter") == []
