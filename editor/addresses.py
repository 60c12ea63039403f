"""Where a form may lead back to: pages of the back office and nothing else."""

from __future__ import annotations

import re

from flask import request

_OUR_PATH = re.compile(r"/(?![/\\])[^\x00-\x20\\]*")


def our_path(address: str | None, otherwise: str) -> str:
    """Return a path of the back office that a form named, or `otherwise` when it named anything else."""
    return address if address and len(address) <= 250 and _OUR_PATH.fullmatch(address) else otherwise


def this_path() -> str:
    """Return the path of the page that is asked for, with its query."""
    return request.full_path.rstrip("?")
