"""Colours can be told apart: 4.5 to 1 for words, 3 to 1 for edges that matter (WCAG 2.2, 1.4.3 and 1.4.11)."""

import re

import pytest

from bot.settings import ROOT

STYLE = (ROOT / "web_widget" / "static" / "style.css").read_text("utf-8")
WORDS = [
    ("ink", "paper"),
    ("ink", "card"),
    ("ink", "you"),
    ("ink", "red-paper"),
    ("ink", "amber-paper"),
    ("soft", "paper"),
    ("soft", "card"),
    ("soft", "red-paper"),
    ("link", "paper"),
    ("link", "card"),
    ("link", "you"),
    ("link", "red-paper"),
    ("call", "card"),
    ("red", "card"),
    ("red", "red-paper"),
    ("on-brand", "brand"),
    ("card", "soft"),
    ("white", "red-fill"),
]
EDGES = [("line", "card"), ("link", "card"), ("red", "paper"), ("amber", "amber-paper"), ("focus-edge", "focus"), ("call", "card")]


def _palette(block: str) -> dict[str, str]:
    return dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", block))


LIGHT = _palette(STYLE.split("@media (prefers-color-scheme: dark)")[0])
DARK = {**LIGHT, **_palette(STYLE.split("@media (prefers-color-scheme: dark)")[1].split("* { box-sizing")[0])}


def _brightness(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_brightness(one), _brightness(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("pairs", "least"), [(WORDS, 4.5), (EDGES, 3.0)], ids=["words", "edges"])
def test_colours_can_be_told_apart(palette, pairs, least):
    colours = {**palette, "white": "#ffffff"}

    for one, other in pairs:
        assert _contrast(colours[one], colours[other]) >= least, (one, other)


def test_the_measure_itself_is_right():
    assert _contrast("#000000", "#ffffff") == 21
    assert round(_contrast("#777777", "#ffffff"), 2) == 4.48
