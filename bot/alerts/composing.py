"""Write an alert, from a campaign or in words of one's own, looked at as every other text that the public reads."""

from __future__ import annotations

import time
from dataclasses import dataclass

import yaml
from sqlalchemy.orm import Session

from bot.alerts.drafts import EVERYWHERE, named
from bot.alerts.models import Alert
from bot.clock import now
from bot.content.checks import validate
from bot.content.content import Content
from bot.errors import AlertRefused, AlertWordsRefused
from bot.scratch import scratch
from bot.settings import Settings

_NOT_NEEDED = ("campaigns", "nlu")
"""Shelves that an alert's words need not be compared with. Without the sentences people type, the check takes a moment."""


@dataclass(frozen=True)
class Wording:
    """What an alert says, and the topic it leads to."""

    title: str
    message: str
    topic: str


def from_campaign(content: Content, key: str) -> Wording:
    """Return a campaign's words; raise AlertRefused when there is none of that key."""
    campaign = content.campaigns.get(key)
    if campaign is None:
        raise AlertRefused(f"There is no campaign `{key}`. There are: {', '.join(content.campaigns) or 'none'}.")
    return Wording(campaign.title, campaign.message, campaign.topics[0])


def compose(session: Session, *, content: Content, settings: Settings, wording: Wording, area: str, by: str, theme: str = "") -> Alert:
    """Keep a new alert, to be approved by somebody else.

    Args:
        settings: name the editors' shelf, whose rules the words are held to.
        area: key of a council area, or `scotland`.
        by: name of the person who writes it.
        theme: those who chose it get the alert; empty for the theme of the topic.

    Raises AlertWordsRefused when the words break a rule, AlertRefused when it leads nowhere or nobody wrote it.
    """
    if problems := problems_of(wording, settings):
        raise AlertWordsRefused(problems)
    return keep_draft(session, content=content, wording=wording, area=area, theme=theme, by=by)


def keep_draft(session: Session, *, content: Content, wording: Wording, area: str, by: str, theme: str = "") -> Alert:
    """Keep a new alert whose words were checked before. Raises AlertRefused when it leads nowhere or nobody wrote it."""
    name = named(by)
    if area != EVERYWHERE and area not in content.councils:
        raise AlertRefused(f"There is no council area `{area}`. Use `{EVERYWHERE}` or a key of data/places/councils.yml.")
    if wording.topic not in content.advice:
        raise AlertRefused(f"There is no advice on `{wording.topic}`. Use a topic that has a file in data/advice.")
    themes = {topic.partition("/")[0] for topic in content.advice}
    theme = theme or wording.topic.partition("/")[0]
    if theme not in themes:
        raise AlertRefused(f"There is no theme `{theme}`. There are: {', '.join(sorted(themes))}.")
    alert = Alert(area=area, theme=theme, written_by=name, written=time.time(), approved_by="", **vars(wording))
    session.add(alert)
    session.flush()
    return alert


def problems_of(wording: Wording, settings: Settings) -> list[str]:
    """Return what the editors' checks say of an alert's words, as if it were a campaign on their shelf."""
    today = now().date()
    campaign = {
        "title": wording.title,
        "message": wording.message,
        "from": today.isoformat(),
        "to": today.isoformat(),
        "topics": [wording.topic],
        "checked": today.isoformat(),
        "next_review": today.replace(year=today.year + 1, day=1).isoformat(),
    }
    with scratch(settings.var_dir) as desk:
        shelf = desk / "data"
        (shelf / "campaigns").mkdir(parents=True)
        for path in settings.data_dir.iterdir():
            if path.name not in _NOT_NEEDED:
                (shelf / path.name).symlink_to(path.resolve())
        ours = shelf / "campaigns" / "alert.yml"
        ours.write_text(yaml.safe_dump(campaign, allow_unicode=True), "utf-8")
        _, problems = validate(shelf, shelf / "no sentences")
    return [problem.message for problem in problems if problem.path.endswith("campaigns/alert.yml") and not problem.is_warning]
