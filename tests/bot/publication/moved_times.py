"""Times of a change, moved so that no test waits for them."""

from bot.changes.drafting import get_change
from bot.database import session_scope


def move_times(database, change_id: int, **times: float) -> None:
    """Give a change other times: when it goes live, when it expires."""
    with session_scope(database) as session:
        change = get_change(session, change_id)
        for name, value in times.items():
            setattr(change, name, value)
