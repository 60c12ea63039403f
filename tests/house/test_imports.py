"""The rooms of the house: who may import whom."""

import ast
from pathlib import Path

import pytest

from bot.settings import ROOT

MAY_IMPORT = {
    "bot": {"bot"},
    "actions": {"actions", "bot"},
    "web_widget": {"web_widget", "bot"},
    "telegram_bot": {"telegram_bot", "bot"},
    # The back office shows a draft as each door will, with that door's own words.
    "editor": {"editor", "bot", "web_widget", "telegram_bot"},
}


def _our_imports(module: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            found.add(node.module.partition(".")[0])
    return found & set(MAY_IMPORT)


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_imports_point_one_way(room):
    modules = list((ROOT / room).rglob("*.py"))

    assert modules
    for module in modules:
        assert _our_imports(module) <= MAY_IMPORT[room], module


def test_the_danger_rules_need_neither_rasa_nor_the_encoder():
    for module in (ROOT / "bot" / "safety").rglob("*.py"):
        text = module.read_text("utf-8")

        assert "import rasa" not in text and "from rasa" not in text, module
        assert "bot.nlu" not in text and "onnxruntime" not in text, module


def test_nothing_but_settings_reads_the_environment():
    for room in MAY_IMPORT:
        for module in (ROOT / room).rglob("*.py"):
            if module == ROOT / "bot" / "settings.py":
                continue
            calls = [node for node in ast.walk(ast.parse(module.read_text("utf-8"))) if isinstance(node, ast.Attribute)]
            reads = [node for node in calls if node.attr in ("getenv",)]
            assert not reads, module
            assert "os.environ[" not in module.read_text("utf-8"), module
            assert "environ.get(" not in module.read_text("utf-8"), module


def test_the_editors_shelf_holds_no_python():
    assert not list((ROOT / "data").rglob("*.py"))
