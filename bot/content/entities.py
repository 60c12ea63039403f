"""The editors' lists of well-known names: organisations, banks, apps, devices."""

from __future__ import annotations

from pathlib import Path

import yaml

KINDS = ("organisation", "bank", "app", "device")
"""Each has a file in data/entities and is an entity of the domain."""


def read_entities(data_dir: Path) -> dict[str, dict[str, list[str]]]:
    """Return for each kind the names as we write them, with the ways people write them; raise ValueError when a file has another shape."""
    return {kind: _names(data_dir / "entities" / f"{kind}.yml") for kind in KINDS}


def _names(path: Path) -> dict[str, list[str]]:
    names = (yaml.safe_load(path.read_text("utf-8")) or {}).get("names")
    if not isinstance(names, dict) or not all(isinstance(ways, list) and all(isinstance(way, str) for way in ways) for ways in names.values()):
        raise ValueError(f"{path} needs `names:` with a list of ways to write each name. Compare data/README.md.")
    return {str(name): ways for name, ways in names.items()}
