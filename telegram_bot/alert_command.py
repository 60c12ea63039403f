"""`keepsafe alert`: write an alert, look at it, have it approved, send it, see how far it is."""

from __future__ import annotations

import datetime

import click

from bot.alerts import drafts
from bot.alerts.composing import Wording, compose, from_campaign, problems_of
from bot.alerts.models import Alert
from bot.clock import LONDON
from bot.content.content import Content
from bot.database import session_scope
from bot.errors import AlertRefused
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
    if problems := problems_of(wording, settings.data_dir):
        raise AlertRefused("\n".join(problems))
    with session_scope(settings.database) as session:
        made = compose(session, content=content, wording=wording, area=area, theme=theme, by=by)
        _show(made, drafts.readers_of(session, made), content)
        click.echo(f"\nSomebody else approves it: keepsafe alert approve {made.id} --by NAME")


@alert.command()
@click.argument("number", type=int)
def preview(number: int) -> None:
    """Show an alert as people will read it, and how many it reaches."""
    settings, content = _settings_and_content()
    with session_scope(settings.database) as session:
        found = drafts.get_alert(session, alert_id=number)
        _show(found, drafts.readers_of(session, found), content)


@alert.command()
@click.argument("number", type=int)
@click.option("--by", required=True, help="Who approves it; not its writer.")
def approve(number: int, by: str) -> None:
    """Approve an alert."""
    with session_scope(get_settings().database) as session:
        approved = drafts.approve(session, alert_id=number, by=by)
        click.echo(f"Alert {number} is approved by {approved.approved_by}. Send it: keepsafe alert send {number}")


@alert.command()
@click.argument("number", type=int)
def send(number: int) -> None:
    """Send an approved alert. The Telegram door delivers it by day, each person's at most one a day."""
    with session_scope(get_settings().database) as session:
        sent = drafts.release(session, alert_id=number)
        click.echo(f"Alert {number} is on its way to {sent.recipients:,} people. See how far it is: keepsafe alert list")


@alert.command()
@click.argument("number", type=int)
def cancel(number: int) -> None:
    """Stop an alert; who has it keeps it."""
    with session_scope(get_settings().database) as session:
        click.echo(f"Alert {number} is stopped. It does not go to {drafts.cancel(session, alert_id=number):,} people who were waiting for it.")


@alert.command("list")
def list_alerts() -> None:
    """Show every alert and how far it is, the latest first."""
    with session_scope(get_settings().database) as session:
        for found in drafts.all_alerts(session):
            click.echo(f"{found.id:>5}  {_state(found)}  {found.area}, {found.theme}: {found.title}")


def _settings_and_content() -> tuple[Settings, Content]:
    settings = get_settings()
    return settings, CurrentContent(Releases(settings.releases_dir)).get()


def _show(found: Alert, readers: int, content: Content) -> None:
    # Loaded only now: the other commands do without Telegram's library.
    from bot.alerts.deliveries import Due
    from telegram_bot.alert_message import alert_message
    from telegram_bot.rich import to_plain
    from telegram_bot.words import Words

    example = next(iter(content.councils), "") if found.area == drafts.EVERYWHERE else found.area
    due = Due(0, 0, found.id, example, found.title, found.message, found.topic)
    blocks, buttons = alert_message(due, content, Words(lambda: content), "preview")
    click.echo(f"Alert {found.id}, {found.area}, {found.theme}, written by {found.written_by}, {_state(found)}\n")
    click.echo(to_plain(blocks))
    click.echo("".join(f"\n[ {button.text} ]" for row in buttons.inline_keyboard for button in row))
    click.echo(f"\n{readers:,} people asked for such alerts.")


def _state(found: Alert) -> str:
    if found.released is None:
        return f"approved by {found.approved_by}" if found.approved_by else "not approved"
    counts = f"{found.delivered:,} of {found.recipients:,} delivered, {found.blocked:,} had blocked us, {found.failed:,} failed"
    since = datetime.datetime.fromtimestamp(found.released, LONDON)
    return f"released {since:%d %B %Y %H:%M}, approved by {found.approved_by or 'nobody'}, {counts}, {'finished' if found.finished else 'on its way'}"
