"""How every form of the back office shows its fields."""

from __future__ import annotations

from flask import Flask
from wtforms import Field


def described(field: Field, attributes: dict) -> dict:
    """Return the attributes of a field's tag, with those by which a screen reader finds its hint and its error."""
    ids = [f"{field.id}-{part}" for part, there in (("hint", field.description), ("error", field.errors)) if there]
    extra = {"aria_describedby": " ".join(ids)} if ids else {}
    return {**attributes, **extra, **({"aria_invalid": "true"} if field.errors else {})}


def add_form_helpers(app: Flask) -> None:
    """Let templates call `described`."""
    app.jinja_env.globals["described"] = described
