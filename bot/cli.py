"""The command line tool `keepsafe`. Rooms add their own commands through the entry points `keepsafe.commands`."""

from __future__ import annotations

import sys
from importlib.metadata import entry_points

import click

from bot.commands.conversations import chat, feedback
from bot.commands.releases import ensure_release, publish, rollback, train
from bot.commands.service import announce, assistant, migrate, run
from bot.commands.shelf import new_topic, validate
from bot.commands.understanding import evaluate, understand
from bot.errors import BotError, ContentError


class Rooms(click.Group):
    """A group whose commands come from this package and from every room that is installed."""

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


for _own in (validate, new_topic, train, publish, rollback, ensure_release, evaluate, understand, chat, feedback, run, migrate, assistant, announce):
    keepsafe.add_command(_own)


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
