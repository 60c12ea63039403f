"""The chat for scripts: JSON in, replies or words out."""

import json

import pytest
from scripted_assistant import every_kind_of_card

SAY_SOMETHING = "Type what happened, or what worries you."


def test_a_question_is_answered_with_replies_and_nothing_else(visitor):
    answer = visitor.post("/chat/messages", json={"text": "hello"})

    assert answer.status_code == 200
    assert list(answer.json) == ["replies"]
    [reply] = answer.json["replies"]
    assert set(reply) == {"text", "buttons", "card"}
    assert set(reply["buttons"][0]) == {"title", "payload"}


def test_every_kind_of_card_arrives_as_it_was_made(visitor, rasa, content):
    for name, reply in every_kind_of_card(content).items():
        rasa.answers[name] = [reply]

        [arrived] = visitor.post("/chat/messages", json={"text": name}).json["replies"]

        assert arrived["text"] == reply.text, name
        assert arrived["card"] == json.loads(json.dumps(reply.card)), name
        assert [button["title"] for button in arrived["buttons"]] == [button.title for button in reply.buttons], name


def test_a_button_can_be_pressed(visitor, rasa):
    [menu] = visitor.post("/chat/messages", json={"text": "hello"}).json["replies"]

    answer = visitor.post("/chat/messages", json={"payload": menu["buttons"][0]["payload"]})

    assert answer.status_code == 200
    assert rasa.received[-1]["command"] == "theme/doorstep"
    assert {message["sender"] for message in rasa.received} == {rasa.received[0]["sender"]}


def test_typed_commands_are_text(visitor, rasa):
    for text in ("/restart", '/inform{"slot": 1}', "'; DROP TABLE turns; --", "{{7*7}}", "<b>bold</b>", "😱😱😱", "%00%0d%0a"):
        answer = visitor.post("/chat/messages", json={"text": text})

        assert answer.status_code == 200, text
        assert rasa.received[-1]["text"] == text


@pytest.mark.parametrize("text", ["", "   ", "\n\t\r\n", "\u200b\u200e\u202e", "\x00\x1b\x07", "\ud800", "\U000e0041\U000e0042"])
def test_a_message_with_nothing_to_read_is_answered_with_what_to_do(visitor, text):
    answer = visitor.post("/chat/messages", data=json.dumps({"text": text}), content_type="application/json")

    assert answer.status_code == 400
    assert SAY_SOMETHING in answer.json["error"]


@pytest.mark.parametrize("hidden", ["he is\u202e here", "he is\x00 here", "he is\ud83d here", "he is\u2066\u2069 here", "he is\ufeff here"])
def test_hidden_characters_do_not_reach_the_assistant(visitor, rasa, hidden):
    answer = visitor.post("/chat/messages", data=json.dumps({"text": hidden}), content_type="application/json")

    assert answer.status_code == 200
    assert rasa.received[-1]["text"] == "he is here"


def test_a_message_far_too_long_is_answered_with_what_to_do(visitor):
    answer = visitor.post("/chat/messages", json={"text": "word " * 20_000})

    assert answer.status_code == 400
    assert answer.json["error"] == "That is too long for me to read. Write it in fewer than 2,000 characters."


def test_danger_in_a_message_far_too_long_is_still_answered(visitor):
    answer = visitor.post("/chat/messages", json={"text": "he is hitting me right now please help. " + "so much to say " * 7000})

    assert answer.status_code == 200
    assert answer.json["replies"][0]["card"]["kind"] == "danger"


def test_a_body_beyond_all_measure_is_refused_with_the_emergency_numbers(visitor):
    answer = visitor.post("/chat/messages", json={"text": "x" * 2_000_000})

    assert answer.status_code == 413
    assert "too long" in answer.json["error"]
    assert "999" in answer.json["replies"][0]["text"]


@pytest.mark.parametrize(
    "body",
    [
        {"text": "a", "payload": "b"},
        {},
        {"text": None, "payload": None},
        {"text": 5},
        {"text": ["a"]},
        {"text": {"a": "b"}},
        {"text": True},
        {"payload": 7},
        {"payload": ""},
        {"payload": "topic/doorstep/bogus_callers"},
        {"payload": "topic/doorstep/bogus_callers~aaaaaaaaaaaa"},
        {"payload": "\ud800~ü"},
        {"payload": "x" * 100_000},
        [],
        ["text"],
        "text",
        7,
        None,
    ],
)
def test_what_is_not_a_message_is_answered_with_words(visitor, body):
    answer = visitor.post("/chat/messages", data=json.dumps(body), content_type="application/json")

    assert answer.status_code == 400
    assert answer.json["error"].endswith((".", "}."))
    assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b'{"text": ' + b"9" * 5000 + b"}", b"NaN"])
def test_what_is_not_json_is_answered_with_words(visitor, body):
    answer = visitor.post("/chat/messages", data=body, content_type="application/json")

    assert answer.status_code == 400
    assert "error" in answer.json


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "", "application/xml"])
def test_another_content_type_is_refused_with_words(visitor, kind):
    answer = visitor.post("/chat/messages", data=b'{"text": "hi"}', content_type=kind)

    assert answer.status_code == 415
    assert "application/json" in answer.json["error"]


def test_other_methods_are_refused_with_words(visitor):
    for method in (visitor.get, visitor.put, visitor.delete, visitor.patch):
        answer = method("/chat/messages")

        assert answer.status_code == 405
        assert answer.json["error"]
        assert "POST" in answer.headers["Allow"]
