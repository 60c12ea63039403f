"""What the back office does by the clock: a list of jobs that rooms add to, run by one process of all that serve it.

A room adds a job beside its views; it is found because the app imports the room:

    from editor.clock_work import every

    @every(seconds=30)
    def publish_what_is_due(settings: Settings) -> None:
        with session_scope(settings.database) as session: ...

A job runs inside the app's context, never twice at once, and is given the settings. It opens its own session. What it raises is
noted by kind and place; it runs again at its next time. APScheduler keeps the times: https://apscheduler.readthedocs.io/en/3.x/
"""

from __future__ import annotations

import logging
import os
import secrets
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass

from apscheduler.schedulers.background import BackgroundScheduler
from flask import Flask
from sqlalchemy.exc import SQLAlchemyError

from bot import leases
from bot.clock import LONDON
from bot.database import session_scope
from bot.settings import Settings

_LEASE = "back office"
LEASE_SECONDS = 60.0
"""How long a process may give no sign of life before another takes over."""
_SIGN_OF_LIFE_SECONDS = 15.0
logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Job:
    """Something to do every so many seconds."""

    name: str
    seconds: float
    do: Callable[[Settings], object]


jobs: dict[str, Job] = {}
"""All jobs by name."""


def every(*, seconds: float) -> Callable:
    """Put a function on the clock's list."""

    def add(do: Callable[[Settings], object]) -> Callable[[Settings], object]:
        name = f"{do.__module__}.{do.__name__}"
        jobs[name] = Job(name, seconds, do)
        return do

    return add


class ClockWork:
    """Runs the jobs of an app for as long as this process holds the lease."""

    def __init__(self, app: Flask) -> None:
        self._app = app
        self._settings: Settings = app.extensions["keepsafe_settings"]
        self._me = f"{os.getpid()}-{secrets.token_hex(8)}"
        self._held_until = 0.0
        self._scheduler = BackgroundScheduler(timezone=LONDON, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None})

    def start(self) -> None:
        """Begin, in threads of its own."""
        self.give_sign_of_life()
        self._scheduler.add_job(self.give_sign_of_life, "interval", seconds=_SIGN_OF_LIFE_SECONDS)
        for job in jobs.values():
            self._scheduler.add_job(self.run, "interval", [job], seconds=job.seconds, jitter=job.seconds * 0.1)
        self._scheduler.start()

    def stop(self) -> None:
        """Stop, and let another process go on at once."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
        self._held_until = 0.0
        self._with_lease(leases.let_go, holder=self._me)

    def give_sign_of_life(self) -> None:
        """Take or keep the lease."""
        now = time.monotonic()
        held = self._with_lease(leases.hold, holder=self._me, seconds=LEASE_SECONDS)
        if held is not None:
            self._held_until = now + LEASE_SECONDS if held else 0.0

    def run(self, job: Job) -> None:
        """Do a job, unless another process is the one that does."""
        if time.monotonic() >= self._held_until:
            return
        try:
            with self._app.app_context():
                job.do(self._settings)
        except Exception as error:
            # Its own words may hold what somebody wrote; the place in the code is enough to mend it.
            logger.error("%s in %s\n%s", type(error).__name__, job.name, "".join(traceback.format_tb(error.__traceback__)))

    def _with_lease(self, do: Callable, **how) -> bool | None:
        """Return what the database says, or None when it cannot say anything just now."""
        try:
            with session_scope(self._settings.database) as session:
                return do(session, _LEASE, **how)
        except SQLAlchemyError as error:
            logger.warning("%s while asking who runs the back office's clock", type(error).__name__)
            return None
