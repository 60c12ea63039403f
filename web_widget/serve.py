"""Serve the app with gunicorn: one worker with threads, stopped without cutting anybody off."""

from __future__ import annotations

from flask import Flask
from gunicorn.app.base import BaseApplication

from bot.logs import set_up_logs
from bot.settings import Settings, get_settings
from web_widget.patient_worker import PatientWorker

_LET_THEM_FINISH_SECONDS = 15


class WebServer(BaseApplication):
    """Gunicorn with our settings in place of its command line and files."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        super().__init__()

    def load_config(self) -> None:
        """Translate the settings. Forwarded headers are read by ProxyFix alone."""
        options = {
            "bind": f"{self._settings.host}:{self._settings.port}",
            "worker_class": PatientWorker,
            "workers": 1,
            "threads": self._settings.web_threads,
            "graceful_timeout": _LET_THEM_FINISH_SECONDS,
            "accesslog": None,
            "loglevel": self._settings.log_level.lower(),
            "forwarded_allow_ips": "",
            "control_socket_disable": True,
        }
        for name, value in options.items():
            self.cfg.set(name, value)

    def load(self) -> Flask:
        """Make the app, in the worker only."""
        from web_widget.app import create_app

        return create_app(self._settings)


def serve() -> None:
    """Run the public's door until it is stopped."""
    set_up_logs("web")
    WebServer(get_settings()).run()
