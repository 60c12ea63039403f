"""Requests as bots send them: JSON, or a form with JSON in its fields."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from aiohttp import web


async def read(request: web.Request) -> dict[str, Any]:
    """Return the fields of a request, however it was sent."""
    if request.content_type == "application/json":
        return await request.json()
    return dict(_decoded(await request.post()))


def snake(method: str) -> str:
    """Return a method's name as Python would write it."""
    return re.sub(r"([A-Z])", lambda match: "_" + match.group(1).lower(), method)


def _decoded(form: Any) -> Iterator[tuple[str, Any]]:
    for key, value in form.items():
        if isinstance(value, str) and value[:1] in "[{" and key != "text":
            yield key, json.loads(value)
        elif value in ("true", "false"):
            yield key, value == "true"
        else:
            yield key, value
