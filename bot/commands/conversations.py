"""`keepsafe chat` and `keepsafe feedback`: talk with the assistant, and count whom it helped."""

from __future__ import annotations

import click

from bot.settings import get_settings


@click.command()
def chat() -> None:
    """Talk with the running assistant in the terminal. An empty line ends the conversation and forgets it."""
    from bot.terminal import chat as converse

    converse(get_settings())


@click.command()
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
