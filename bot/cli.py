"""The command line tool `keepsafe`. Rooms add their own commands through the entry points `keepsafe.commands`."""

from __future__ import annotations

import json
import logging
import sys
from functools import partial
from importlib.metadata import entry_points
from pathlib import Path

import click

from bot.errors import BotError, ContentError
from bot.settings import get_settings

PROMISED = ("kind", "topic", "danger", "moment", "confidence", "ranking")
"""What `keepsafe understand` says of each line, whatever the line itself has under these names."""


class Rooms(click.Group):
    """A group whose commands come from this module and from every room that is installed."""

    def list_commands(self, context: click.Context) -> list[str]:
        """Return all command names."""
        return sorted({*super().list_commands(context), *(point.name for point in entry_points(group="keepsafe.commands"))})

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        """Return a command, loading its room only when it is called for."""
        own = super().get_command(context, name)
        found = None if own else next(iter(entry_points(group="keepsafe.commands", name=name)), None)
        return found.load() if found else own


@click.group(cls=Rooms)
def keepsafe() -> None:
    """Keep Safe Assistant: crime-prevention advice for Scotland."""


def main() -> None:
    """Run the tool; failures that have a name are said in words, without a trace."""
    try:
        keepsafe(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except click.Abort:
        sys.exit(130)
    except ContentError as error:
        for problem in error.problems:
            click.echo(str(problem), err=True)
        click.echo(f"{len(error.problems)} problems. Nothing was published; what is in service stays.", err=True)
        sys.exit(1)
    except BotError as error:
        click.echo(str(error), err=True)
        sys.exit(1)


@keepsafe.command()
@click.option("--unsourced", is_flag=True, help="List the steps that no page has been found for yet, and stop.")
def validate(unsourced: bool) -> None:
    """Check everything on the editors' shelf, count it and say how easy it is to read."""
    from bot.content import checks
    from bot.content.readability import reading_ages, typical

    corpus, problems = checks.validate(get_settings().data_dir, get_settings().held_out_dir)
    if unsourced:
        steps = list(checks.unsourced(corpus))
        click.echo("\n".join([*map(str, steps), f"{len(steps)} steps without a source."]))
        return
    for problem in problems:
        click.echo(str(problem))
    for name, count in checks.counts(corpus).items():
        click.echo(f"{count:>6,}  {name}")
    ages = reading_ages(corpus)
    for kind, name in (("summary", "summaries"), ("steps", "steps")):
        median, highest, key = typical(ages, kind)
        click.echo(f"{median:>6.1f}  reading age of {name}, median; {highest:.1f} at most ({key})")
    errors = [problem for problem in problems if not problem.is_warning]
    click.echo(f"{len(errors)} problems, {len(problems) - len(errors)} warnings.")
    sys.exit(1 if errors else 0)


@keepsafe.command("new-topic")
@click.argument("key", metavar="THEME/NAME")
def new_topic(key: str) -> None:
    """Lay out the three files of a new topic, to be filled in."""
    from bot.clock import now
    from bot.content.new_topic import lay_out
    from bot.settings import ROOT

    for path in lay_out(get_settings().data_dir, get_settings().held_out_dir, key, now().date()):
        click.echo(f"Made {path.relative_to(ROOT) if path.is_relative_to(ROOT) else path}")
    click.echo("Fill in the three files, then run `keepsafe validate`: it names what is missing. When it is content, `keepsafe publish`.")


@keepsafe.command()
@click.option("--output", type=click.Path(path_type=Path), default=Path("models"), help="Folder for the model.")
def train(output: Path) -> None:
    """Train a model without publishing it."""
    from bot.logs import set_up_logs
    from bot.release.publish import checked_corpus
    from bot.release.train import train as train_model

    set_up_logs("train")
    checked_corpus(get_settings())
    click.echo(train_model(output, get_settings().data_dir))


@keepsafe.command()
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


@keepsafe.command()
@click.option("--note", default="", help="What changed and why.")
def publish(note: str) -> None:
    """Validate, train, evaluate, freeze a release and put it in service."""
    from bot.logs import set_up_logs
    from bot.publication.by_hand import turn_to_publish
    from bot.release.publish import publish as publish_release

    set_up_logs("publish")
    logging.getLogger("rasa").setLevel(logging.WARNING)
    publish_release(get_settings(), note, click.echo, partial(turn_to_publish, get_settings(), click.echo))


@keepsafe.command()
@click.argument("release", required=False)
def rollback(release: str | None) -> None:
    """Put an earlier RELEASE back in service; without a name, the one before the current."""
    from bot.publication.by_hand import turn_to_roll_back
    from bot.release.rollback import rollback as put_back
    from bot.release.store import Releases

    with turn_to_roll_back(get_settings(), click.echo):
        click.echo(f"Release {put_back(Releases(get_settings().releases_dir), release).id} is in service.")


@keepsafe.command()
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


@keepsafe.command()
def chat() -> None:
    """Talk with the running assistant in the terminal. An empty line ends the conversation and forgets it."""
    from bot.terminal import chat as converse

    converse(get_settings())


@keepsafe.command()
@click.option("--by-day", is_flag=True, help="Count each day apart.")
def feedback(by_day: bool) -> None:
    """Count which answers helped people and which did not, and why, within the time that is kept."""
    from bot.conversations.feedback import feedback_by_day, feedback_counts, in_lines
    from bot.database import session_scope

    with session_scope(get_settings().database) as session:
        days = feedback_by_day(session) if by_day else {"helped": feedback_counts(session)}
    if not any(days.values()):
        click.echo("Nobody has said yet whether an answer helped.")
        return
    for day, counts in days.items():
        click.echo(f"{day!s:>10}  did not  answer")
        click.echo("\n".join(in_lines(counts)))


@keepsafe.command()
def assistant() -> None:
    """Run Rasa (loopback)."""
    from bot.serving.server import serve

    serve()


@keepsafe.command()
def migrate() -> None:
    """Bring the database up to date and fill the partner directory."""
    from bot.preparation import prepare_database

    prepare_database(get_settings(), click.echo)


@keepsafe.command("ensure-release", hidden=True)
def ensure_release() -> None:
    """Publish only when no release fits the corpus."""
    from bot.logs import set_up_logs
    from bot.publication.by_hand import turn_to_publish
    from bot.release.publish import ensure_release as ensure

    set_up_logs("publish")
    logging.getLogger("rasa").setLevel(logging.WARNING)
    ensure(get_settings(), click.echo, partial(turn_to_publish, get_settings(), click.echo))


@keepsafe.command(hidden=True)
def announce() -> None:
    """Say when every process is ready."""
    from bot.supervisor import announce as announce_ready

    announce_ready(get_settings(), click.echo)


@keepsafe.command()
def run() -> None:
    """Prepare what is missing, then run every process until Ctrl-C."""
    from bot.supervisor import run as run_all

    run_all(get_settings(), click.echo)


def _understander(model: Path | None):
    from bot.logs import set_up_logs
    from bot.release.store import Releases
    from bot.release.understand import Understander

    set_up_logs("understand")
    logging.getLogger("rasa").setLevel(logging.WARNING)
    releases = Releases(get_settings().releases_dir)
    return Understander(model or releases.model(releases.current().id))
