"""What goes live and what ends by the clock, and what a process that died left in the middle."""

from __future__ import annotations

import logging

from bot.publication import clock, recovery, watching
from bot.settings import Settings
from editor.clock_work import every

logger = logging.getLogger(__name__)


@every(seconds=10)
def publish_what_is_due(settings: Settings) -> None:
    """Put scheduled changes in service at their time, and take back those whose end has come; first finish what was left in the middle."""
    _finish_what_was_left(settings)
    clock.publish_what_is_due(settings)
    clock.end_what_has_expired(settings)


def take_up_what_was_left(settings: Settings) -> None:
    """Finish, or give back, what a process that died was publishing; wait again for the tests that still run."""
    _finish_what_was_left(settings)
    watching.resume(settings)


def _finish_what_was_left(settings: Settings) -> None:
    for said in recovery.recover(settings):
        logger.warning("%s", said)
