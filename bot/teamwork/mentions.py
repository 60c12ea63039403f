"""Editors named in a comment: `@Isla Reid`, or `@Isla` where only one editor is called so."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.accounts.models import User


def colleagues(session: Session) -> list[User]:
    """Return the editors who work here, by name."""
    return session.execute(sa.select(User).where(User.active).order_by(sa.func.lower(User.name))).scalars().all()


def mentioned_in(text: str, users: Iterable[User]) -> list[User]:
    """Return the editors whom a text names, each once, in its order."""
    return list(dict.fromkeys(user for _, user in parts(text, users) if user))


def parts(text: str, users: Iterable[User]) -> Iterator[tuple[str, User | None]]:
    """Split a text into what it says and whom it names: `("@Isla", <User>)`, `(" have a look", None)`."""
    by_name = _names(users)
    if not by_name:
        yield text, None
        return
    longest_first = sorted(by_name, key=len, reverse=True)
    pattern = re.compile(r"(?<!\w)@(" + "|".join(map(re.escape, longest_first)) + r")(?!\w)", re.IGNORECASE)
    end = 0
    for found in pattern.finditer(text):
        if found.start() > end:
            yield text[end : found.start()], None
        yield found.group(), by_name[found.group(1).casefold()]
        end = found.end()
    if end < len(text):
        yield text[end:], None


def _names(users: Iterable[User]) -> dict[str, User]:
    users = list(users)
    whole = {user.name.casefold(): user for user in users}
    first = {user.name.split()[0].casefold(): user for user in users}
    how_many = Counter(user.name.split()[0].casefold() for user in users)
    return {**{name: user for name, user in first.items() if how_many[name] == 1}, **whole}
