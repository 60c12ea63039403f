"""Serve the back office with gunicorn: one worker with threads."""

from __future__ import annotations

from flask import Flask
from gunicorn.app.base import BaseApplication

from bot.logs import set_up_logs
from bot.settings import Settings, get_settings
from editor.clock_work import ClockWork

_THREADS = 8
_LET_THEM_FINISH_SECONDS = 15


class EditorServer(BaseApplication):
    """Gunicorn with our settings in place of its command line and files."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._clock: ClockWork | None = None
        super().__init__()

    def load_config(self) -> None:
        """Translate the settings. Forwarded headers are read by ProxyFix alone."""
        options = {
            "bind": f"{self._settings.editor_host}:{self._settings.editor_port}",
            "worker_class": "gthread",
            "workers": 1,
            "threads": _THREADS,
            "graceful_timeout": _LET_THEM_FINISH_SECONDS,
            "accesslog": None,
            "loglevel": self._settings.log_level.lower(),
            "forwarded_allow_ips": "",
            "control_socket_disable": True,
            "worker_exit": lambda _server, _worker: self._clock and self._clock.stop(),
        }
        for name, value in options.items():
            self.cfg.set(name, value)

    def load(self) -> Flask:
        """Make the app and start its clock, in the worker only."""
        from editor.app import create_app
        from editor.publishing_clock import take_up_what_was_left

        app = create_app(self._settings)
        take_up_what_was_left(self._settings)
        self._clock = ClockWork(app)
        self._clock.start()
        return app


def serve() -> None:
    """Run the back office until it is stopped."""
    set_up_logs("editor")
    EditorServer(get_settings()).run()
