"""`keepsafe telegram`: run the Telegram users' door. Without a token it waits, small and quiet, to be stopped."""

from __future__ import annotations

import logging
import os
import signal
import sys

import click

from bot.logs import set_up_logs
from bot.settings import get_settings

_WAIT = "import signal; signal.sigwait({signal.SIGTERM, signal.SIGINT})"
CLOSED = "The Telegram door stays closed: set TELEGRAM_TOKEN to open it."


@click.group(invoke_without_command=True)
@click.pass_context
def telegram(context: click.Context) -> None:
    """Run the Telegram users' door."""
    if context.invoked_subcommand:
        return
    set_up_logs("telegram")
    settings = get_settings()
    if not settings.telegram_token:
        wait_closed()
        return
    # Loaded only now: a closed door must not cost the memory of an open one.
    from telegram_bot.door import serve

    serve(settings)


@telegram.command()
def check() -> None:
    """Say what is wrong with the token, the webhook and the commands."""
    from telegram_bot.check import look

    logging.getLogger("httpx").setLevel(logging.WARNING)
    findings = look(get_settings())
    for finding in findings:
        click.echo(str(finding))
    sys.exit(0 if all(finding.is_good for finding in findings) else 1)


def wait_closed() -> None:
    """Wait for SIGTERM or SIGINT, so that whoever started us keeps the other processes. An interpreter with nothing loaded takes our place."""
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM, signal.SIGINT})
    logging.getLogger(__name__).info(CLOSED)
    os.execv(sys.executable, [sys.executable, "-I", "-S", "-c", _WAIT])
