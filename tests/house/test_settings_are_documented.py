"""The operators' table of settings is complete and true."""

import re

from bot.settings import ROOT, Settings


def _documented() -> dict[str, str]:
    rows = re.findall(r"^\| `([A-Z_]+)` \| .* \| (.+) \|$", (ROOT / "docs" / "settings.md").read_text("utf-8"), re.MULTILINE)
    return dict(rows)


def test_every_setting_stands_in_the_table_with_its_meaning():
    documented = _documented()

    assert documented == {name.upper(): field.field_info.description for name, field in Settings.__fields__.items()}


def test_a_setting_is_read_from_the_environment(monkeypatch):
    monkeypatch.setenv("PORT", "9999")

    assert Settings().port == 9999
