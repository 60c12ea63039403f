"""`keepsafe run`, `migrate`, `assistant` and `announce`: from a bare folder to every process ready."""

from __future__ import annotations

import click

from bot.settings import get_settings


@click.command()
def assistant() -> None:
    """Run Rasa (loopback)."""
    from bot.serving.server import serve

    serve()


@click.command()
def migrate() -> None:
    """Bring the database up to date and fill the partner directory."""
    from bot.preparation import prepare_database

    prepare_database(get_settings(), click.echo)


@click.command(hidden=True)
def announce() -> None:
    """Say when every process is ready."""
    from bot.supervisor import announce as announce_ready

    announce_ready(get_settings(), click.echo)


@click.command()
def run() -> None:
    """Prepare what is missing, then run every process until Ctrl-C."""
    from bot.supervisor import run as run_all

    run_all(get_settings(), click.echo)
