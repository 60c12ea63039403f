"""`keepsafe validate` and `keepsafe new-topic`: check the editors' shelf, and begin a topic on it."""

from __future__ import annotations

import sys

import click

from bot.settings import get_settings


@click.command()
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


@click.command("new-topic")
@click.argument("key", metavar="THEME/NAME")
def new_topic(key: str) -> None:
    """Lay out the three files of a new topic, to be filled in."""
    from bot.clock import now
    from bot.content.new_topic import lay_out
    from bot.settings import ROOT

    for path in lay_out(get_settings().data_dir, get_settings().held_out_dir, key, now().date()):
        click.echo(f"Made {path.relative_to(ROOT) if path.is_relative_to(ROOT) else path}")
    click.echo("Fill in the three files, then run `keepsafe validate`: it names what is missing. When it is content, `keepsafe publish`.")
