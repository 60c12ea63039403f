"""After a publishing that was broken off: finish what is live already, give back what is not."""

from __future__ import annotations

from bot.errors import ChangeRefused
from bot.publication.finishing import finish
from bot.publication.one_at_a_time import one_at_a_time
from bot.settings import Settings


def recover(settings: Settings) -> list[str]:
    """Bring changes that were left in the middle to an end; return what was done, or why it could not be, in words.

    While somebody is publishing, nothing is in the middle and nothing is done.
    """
    try:
        with one_at_a_time(settings, patience=0):
            try:
                return finish(settings)
            except ChangeRefused as error:
                return [str(error)]
    except ChangeRefused:
        return []
