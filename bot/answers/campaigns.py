"""Campaigns that are running: what is on people's minds at this time of the year, beside the greeting."""

from __future__ import annotations

from datetime import date
from typing import Any

from bot.answers.parts import said, topic_button
from bot.content.campaigns import Campaign
from bot.content.content import Content
from bot.reply import Button


def running(content: Content, today: date) -> list[tuple[str, Campaign]]:
    """Return the campaigns shown on a day, with their keys, that lead to a topic which is there."""
    shown = [(key, campaign) for key, campaign in content.campaigns.items() if campaign.runs_on(today)]
    return [(key, campaign) for key, campaign in shown if _topics(campaign, content)]


def campaign_parts(content: Content, today: date) -> list[dict[str, Any]]:
    """Return the running campaigns as a card shows them."""
    return [
        {"key": key, "title": campaign.title, "message": said(campaign.message, content), "topics": _topics(campaign, content)}
        for key, campaign in running(content, today)
    ]


def campaign_buttons(content: Content, today: date) -> tuple[Button, ...]:
    """Return a button to the first topic of each running campaign."""
    first = dict.fromkeys(_topics(campaign, content)[0] for _, campaign in running(content, today))
    return tuple(topic_button(topic, content) for topic in first)


def _topics(campaign: Campaign, content: Content) -> list[str]:
    return [topic for topic in campaign.topics if topic in content.advice]
