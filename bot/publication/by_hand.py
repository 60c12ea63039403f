"""Publishing at the command line takes its turn with the back office, and first finishes what that left in the middle."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from bot.database import get_engine
from bot.errors import ChangeRefused
from bot.publication.one_at_a_time import one_at_a_time
from bot.settings import Settings

Say = Callable[[str], object]


@contextmanager
def turn_to_publish(settings: Settings, say: Say) -> Iterator[None]:
    """Wait, saying so, until nobody publishes. Raises ChangeRefused when the shelf cannot be brought to what is in service."""
    with one_at_a_time(settings, say=say):
        _finish(settings, say)
        yield


@contextmanager
def turn_to_roll_back(settings: Settings, say: Say) -> Iterator[None]:
    """Wait, saying so, until nobody publishes. A shelf that cannot be written keeps nobody from going back."""
    with one_at_a_time(settings, say=say):
        try:
            _finish(settings, say)
        except ChangeRefused as error:
            say(str(error))
        yield


def _finish(settings: Settings, say: Say) -> None:
    # An installation without the back office publishes no changes, and neither does one whose database is not made yet.
    if not find_spec("flask_security"):
        return
    from bot.changes.models import Change
    from bot.publication.finishing import finish

    try:
        if sa.inspect(get_engine(settings.database)).has_table(Change.__tablename__):
            for said in finish(settings):
                say(said)
    except SQLAlchemyError:
        say("The database could not be asked whether the back office left something in the middle. It looks by itself when it starts.")
