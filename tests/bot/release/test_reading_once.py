"""Training reads each file once, and leaves Rasa's reader as it was."""

import rasa.shared.utils.io

from bot.release.reading_once import reading_each_file_once


def test_a_file_is_parsed_once_and_everybody_gets_a_copy_of_their_own(monkeypatch):
    parsed = []
    monkeypatch.setattr(rasa.shared.utils.io, "read_yaml", lambda content, reader_type="safe": parsed.append(content) or {"steps": [content]})
    before = rasa.shared.utils.io.read_yaml

    with reading_each_file_once():
        first, second = (rasa.shared.utils.io.read_yaml("intent: greet") for _ in range(2))
        first["steps"].append("changed by its reader")

        assert parsed == ["intent: greet"]
        assert second == {"steps": ["intent: greet"]}

    assert rasa.shared.utils.io.read_yaml is before
