"""What people will read of an alert, and how many of them, before it goes out."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from bot.alerts.drafts import EVERYWHERE, get_alert, readers_of
from bot.answers.parts import said
from bot.answers.titles import THEME_NAMES
from bot.content.content import Content
from bot.errors import AlertRefused


@dataclass(frozen=True)
class Preview:
    """An alert in words.

    title, message: as people read them, numbers filled in.
    area, theme, topic: the names of its council area or of Scotland, of its theme, and of the advice that its button leads to.
    readers: how many people would get it if it went out now.
    """

    title: str
    message: str
    area: str
    theme: str
    topic: str
    readers: int


def preview(session: Session, *, content: Content, alert_id: int) -> Preview:
    """Return an alert as it would go out now; raise AlertUnknown, or AlertRefused when the release in service lacks what it names."""
    alert = get_alert(session, alert_id=alert_id)
    if alert.topic not in content.advice:
        raise AlertRefused(f"The release in service has no advice on `{alert.topic}`, which this alert leads to. Publish one that has.")
    try:
        title, message = said(alert.title, content), said(alert.message, content)
    except KeyError as error:
        raise AlertRefused(f"The release in service has no number {error}, which this alert names. Publish one that has.") from error
    council = content.councils.get(alert.area)
    return Preview(
        title=title,
        message=message,
        area="Scotland" if alert.area == EVERYWHERE else council.name if council else alert.area,
        theme=THEME_NAMES.get(alert.theme, alert.theme),
        topic=content.advice[alert.topic].title,
        readers=readers_of(session, alert),
    )
