"""`keepsafe evaluate` and `keepsafe understand`: what a model makes of held-out sentences, and of lines from a file."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import click

from bot.settings import get_settings

PROMISED = ("kind", "topic", "danger", "moment", "confidence", "ranking")
"""What `keepsafe understand` says of each line, whatever the line itself has under these names."""


@click.command()
@click.option("--model", type=click.Path(exists=True, path_type=Path), help="A model file; without it the current release's.")
@click.option("--against", metavar="RELEASE", help="What to compare with; without it the current release, or the one before it.")
@click.option("--output", type=click.Path(path_type=Path), default=Path("results"), help="Folder for dated reports.")
@click.option("--sample", type=click.IntRange(min=1), help="Type only so many sentences of each topic in other ways: quicker.")
def evaluate(model: Path | None, against: str | None, output: Path, sample: int | None) -> None:
    """Test a model on the held-out sentences and write a dated report: a page to read, and CSV files."""
    from bot.clock import now
    from bot.release.evaluate import compared_with, in_short, write
    from bot.release.evaluate import evaluate as judge_all
    from bot.release.publish import checked_corpus
    from bot.release.store import Releases

    corpus = checked_corpus(get_settings())
    releases = Releases(get_settings().releases_dir)
    if against:
        releases.get(against)
    elif model:
        against = releases.current_id()
    else:
        before = releases.before(releases.current().id)
        against = before.id if before else None
    made = now()
    report = judge_all(
        corpus.held_out,
        _understander(model).understand,
        of=f"Model {model.name}" if model else f"Release {releases.current().id}",
        made=made,
        earlier=compared_with(releases, against),
        typed_otherwise=sample,
    )
    page = write(report, output / made.strftime("%Y-%m-%d-%H%M%S"))
    for line in in_short(report):
        click.echo(line)
    click.echo(f"The whole report: {page}")


@click.command()
@click.argument("file", type=click.File("r", encoding="utf-8"))
def understand(file) -> None:
    """Read lines of JSON with `text` from FILE and print for each what the assistant would do.

    What a line says besides is kept, save for what this command promises: kind, topic, danger, moment, confidence, ranking.
    """
    from bot.answers.danger import topic_led_to
    from bot.release.store import Releases

    understander = _understander(None)
    releases = Releases(get_settings().releases_dir)
    content = releases.content(releases.current().id)
    for number, line in enumerate(filter(str.strip, file), 1):
        try:
            fields = json.loads(line)
            text = fields["text"]
        except (ValueError, KeyError, TypeError) as error:
            raise click.ClickException(f"Line {number} is not a JSON object with `text`. Correct it and run this again.") from error
        understood = understander.understand(str(text))
        done = {**understood.as_dict(), "topic": topic_led_to(content, understood)}
        promised = {name: done[name] for name in PROMISED}
        click.echo(json.dumps({**done, **fields, **promised}, ensure_ascii=False))


def _understander(model: Path | None):
    from bot.logs import set_up_logs
    from bot.release.store import Releases
    from bot.release.understand import Understander

    set_up_logs("understand")
    logging.getLogger("rasa").setLevel(logging.WARNING)
    releases = Releases(get_settings().releases_dir)
    return Understander(model or releases.model(releases.current().id))
