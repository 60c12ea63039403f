"""Log lines of every process: when, who, how bad, what. Never what a visitor wrote."""

from __future__ import annotations

import logging
import os

from bot.settings import get_settings

_NOT_WORTH_A_LINE = ("TensorBoard", "SignalRouter._dispatch")
_CHATTER = ("httpx", "httpcore", "apscheduler", "matplotlib", "absl", "sanic.access", "alembic", "telegram")


def set_up_logs(process: str) -> None:
    """Send this process's log lines to standard error in one form."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    form = f"%(asctime)s {process} %(levelname)s %(name)s: %(message)s"
    logging.basicConfig(level=get_settings().log_level, format=form, force=True)
    for name in _CHATTER:
        logging.getLogger(name).setLevel(logging.WARNING)
    # Rasa's own dependencies warn of what only Rasa's authors could change.
    logging.captureWarnings(True)
    logging.getLogger("py.warnings").setLevel(logging.ERROR)
    _quiet_structlog()
    for handler in logging.getLogger().handlers:
        handler.addFilter(_worth_a_line)


def _quiet_structlog() -> None:
    """Rasa logs whole messages through structlog at DEBUG. They must not be written, whatever the level is set to."""
    try:
        import structlog
    except ImportError:
        return
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING), cache_logger_on_first_use=False)


def _worth_a_line(record: logging.LogRecord) -> bool:
    """TensorFlow misses TensorBoard, which we left out on purpose, at each start; Sanic leaves a task of its own at each stop."""
    return not any(words in str(record.msg) for words in _NOT_WORTH_A_LINE)
