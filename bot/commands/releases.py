"""`keepsafe train`, `publish`, `rollback` and `ensure-release`: from the shelf to a release in service, and back."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path

import click

from bot.settings import get_settings


@click.command()
@click.option("--output", type=click.Path(path_type=Path), default=Path("models"), help="Folder for the model.")
def train(output: Path) -> None:
    """Train a model without publishing it."""
    from bot.logs import set_up_logs
    from bot.release.publish import checked_corpus
    from bot.release.train import train as train_model

    set_up_logs("train")
    checked_corpus(get_settings())
    click.echo(train_model(output, get_settings().data_dir))


@click.command()
@click.option("--note", default="", help="What changed and why.")
def publish(note: str) -> None:
    """Validate, train, evaluate, freeze a release and put it in service."""
    from bot.logs import set_up_logs
    from bot.publication.by_hand import turn_to_publish
    from bot.release.publish import publish as publish_release

    set_up_logs("publish")
    logging.getLogger("rasa").setLevel(logging.WARNING)
    publish_release(get_settings(), note, click.echo, partial(turn_to_publish, get_settings(), click.echo))


@click.command()
@click.argument("release", required=False)
def rollback(release: str | None) -> None:
    """Put an earlier RELEASE back in service; without a name, the one before the current."""
    from bot.publication.by_hand import turn_to_roll_back
    from bot.release.rollback import rollback as put_back
    from bot.release.store import Releases

    with turn_to_roll_back(get_settings(), click.echo):
        click.echo(f"Release {put_back(Releases(get_settings().releases_dir), release).id} is in service.")


@click.command("ensure-release", hidden=True)
def ensure_release() -> None:
    """Publish only when no release fits the corpus."""
    from bot.logs import set_up_logs
    from bot.publication.by_hand import turn_to_publish
    from bot.release.publish import ensure_release as ensure

    set_up_logs("publish")
    logging.getLogger("rasa").setLevel(logging.WARNING)
    ensure(get_settings(), click.echo, partial(turn_to_publish, get_settings(), click.echo))
