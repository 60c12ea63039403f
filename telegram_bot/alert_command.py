"""`keepsafe alert`: write an alert, look at it, have it approved, send it, see how far it is."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from contextlib import contextmanager

import click
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from bot.alerts import drafts
from bot.alerts.composing import Wording, compose, from_campaign
from bot.alerts.models import Alert
from bot.alerts.previewing import preview
from bot.clock import LONDON
from bot.content.content import Content
from bot.database import session_scope
from bot.errors import AlertRefused, BotError
from bot.release.store import CurrentContent, Releases
from bot.settings import Settings, get_settings


@click.group()
def alert() -> None:
    """Alerts to Telegram users who asked for them by area and theme. One person writes an alert, another approves it."""


@alert.command("compose")
@click.option("--area", required=True, help="A council area by its key, such as dundee_city, or scotland.")
@click.option("--theme", default="", help="Whom it goes to: those who chose this theme. By default the topic's own.")
@click.option("--campaign", default="", help="Take the words of this campaign of data/campaigns.")
@click.option("--title", default="", help="Up to 45 characters.")
@click.option("--message", default="", help="Up to 200 characters; numbers by name, such as {police_101}.")
@click.option("--topic", default="", help="The topic it leads to, such as doorstep/bogus_callers.")
@click.option("--by", required=True, help="Who writes it.")
def compose_alert(area: str, theme: str, campaign: str, title: str, message: str, topic: str, by: str) -> None:
    """Write an alert, from a campaign or in words of your own."""
    settings, content = _settings_and_content()
    if campaign:
        wording = from_campaign(content, campaign)
    elif title and message and topic:
        wording = Wording(title, message, topic)
    else:
        raise AlertRefused("An alert needs --campaign, or --title, --message and --topic.")
    with _session(settings) as session:
        made = compose(session, content=content, settings=settings, wording=wording, area=area, theme=theme, by=by)
        _show(session, made, content)
        click.echo(f"\nSomebody else approves it: keepsafe alert approve {made.id} --by NAME")


@alert.command("preview")
@click.argument("number", type=int)
def show_alert(number: int) -> None:
    """Show an alert as people will read it, and how many it reaches."""
    settings, content = _settings_and_content()
    with _session(settings) as session:
        _show(session, drafts.get_alert(session, alert_id=number), content)


@alert.command()
@click.argument("number", type=int)
@click.option("--by", required=True, help="Who approves it; not its writer.")
def approve(number: int, by: str) -> None:
    """Approve an alert."""
    with _session(get_settings()) as session:
        approved = drafts.approve(session, alert_id=number, by=by)
        click.echo(f"Alert {number} is approved by {approved.approved_by}. Send it: keepsafe alert send {number}")


@alert.command()
@click.argument("number", type=int)
@click.option("--at", type=click.DateTime(["%Y-%m-%d %H:%M"]), help='When, on Scotland\'s clock, such as "2030-06-01 09:00". By default now.')
def send(number: int, at: datetime.datetime | None) -> None:
    """Send an approved alert, now or later. The Telegram door delivers it by day, each person's at most one a day."""
    with _session(get_settings()) as session:
        if at:
            drafts.schedule(session, alert_id=number, at=at.replace(tzinfo=LONDON).timestamp())
            click.echo(f"Alert {number} goes out at {at:%d %B %Y %H:%M}. Until then it can be stopped: keepsafe alert cancel {number}")
        else:
            sent = drafts.release(session, alert_id=number)
            click.echo(f"Alert {number} is on its way to {sent.recipients:,} people. See how far it is: keepsafe alert list")


@alert.command()
@click.argument("number", type=int)
def cancel(number: int) -> None:
    """Stop an alert; who has it keeps it."""
    with _session(get_settings()) as session:
        waiting = drafts.cancel(session, alert_id=number)
        click.echo(f"Alert {number} is stopped. It does not go to {waiting:,} people who were waiting for it.")


@alert.command("list")
def list_alerts() -> None:
    """Show every alert and how far it is, the latest first."""
    with _session(get_settings()) as session:
        for found in drafts.all_alerts(session):
            click.echo(f"{found.id:>5}  {_state(found)}  {found.area}, {found.theme}: {found.title}")


@contextmanager
def _session(settings: Settings) -> Iterator[Session]:
    """Give a session; a database that is away or busy is said in words."""
    try:
        with session_scope(settings.database) as session:
            yield session
    except SQLAlchemyError as error:
        raise BotError(f"The database cannot be reached or is busy ({type(error).__name__}). Nothing was changed. Try again.") from error


def _settings_and_content() -> tuple[Settings, Content]:
    settings = get_settings()
    return settings, CurrentContent(Releases(settings.releases_dir)).get()


def _show(session: Session, found: Alert, content: Content) -> None:
    # Loaded only now: the other commands do without Telegram's library.
    from bot.alerts.deliveries import Due
    from telegram_bot.alert_message import alert_message
    from telegram_bot.rich import to_plain
    from telegram_bot.words import Words

    shown = preview(session, content=content, alert_id=found.id)
    example = next(iter(content.councils), "") if found.area == drafts.EVERYWHERE else found.area
    due = Due(0, 0, found.id, example, shown.title, shown.message, found.topic)
    blocks, buttons = alert_message(due, content, Words(lambda: content), "preview")
    click.echo(f"Alert {found.id}, {shown.area}, {shown.theme}, written by {found.written_by}, {_state(found)}\n")
    click.echo(to_plain(blocks))
    click.echo("".join(f"\n[ {button.text} ]" for row in buttons.inline_keyboard for button in row))
    click.echo(f"\n{shown.readers:,} people asked for such alerts.")


def _state(found: Alert) -> str:
    approved = f"approved by {found.approved_by}" if found.approved_by else "not approved"
    if found.released:
        counts = f"{found.delivered:,} of {found.recipients:,} delivered, {found.blocked:,} had blocked us, {found.failed:,} failed"
        return f"released {_spoken(found.released)}, {approved}, {counts}, {found.state}"
    if found.state == "scheduled":
        return f"scheduled for {_spoken(found.scheduled)}, {approved}"
    return f"cancelled before it went out, {approved}" if found.cancelled else approved


def _spoken(moment: float) -> str:
    return f"{datetime.datetime.fromtimestamp(moment, LONDON):%d %B %Y %H:%M}"
