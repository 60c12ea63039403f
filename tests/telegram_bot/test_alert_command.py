"""`keepsafe alert`: an editor writes, another approves, and everybody can see how far it is."""

from __future__ import annotations

import re

import pytest
from click.testing import CliRunner

from bot.alerts.subscriptions import subscribe
from bot.content.content import Content
from bot.database import session_scope
from bot.errors import AlertClosed, AlertRefused, BotError
from bot.settings import Settings
from telegram_bot import alert_command


@pytest.fixture
def keepsafe(settings: Settings, monkeypatch: pytest.MonkeyPatch):
    """Run `keepsafe alert ...`; return what it says."""
    monkeypatch.setattr(alert_command, "get_settings", lambda: settings)

    def run(*arguments: str) -> str:
        result = CliRunner().invoke(alert_command.alert, arguments)
        if result.exception:
            raise result.exception
        return result.output

    return run


def test_an_alert_is_written_approved_and_sent(keepsafe, settings: Settings, content: Content):
    with session_scope(settings.database) as session:
        subscribe(session, chat_id=7, council="angus", themes=["doorstep"])

    written = keepsafe("compose", "--area", "angus", "--campaign", "doorstep_crime", "--by", "Isla")
    assert content.campaigns["doorstep_crime"].message in written and "[ Stop alerts ]" in written and "1 people asked" in written
    number = re.search(r"approve (\d+)", written).group(1)

    assert "approved by Ruaridh" in keepsafe("approve", number, "--by", "Ruaridh")
    assert "on its way to 1 people" in keepsafe("send", number)
    assert "0 of 1 delivered" in keepsafe("list") and "approved by Ruaridh" in keepsafe("preview", number)
    assert "does not go to 1 people" in keepsafe("cancel", number)
    assert "released" in keepsafe("list") and "cancelled" in keepsafe("list")


def test_a_draft_that_is_cancelled_is_not_shown_as_released(keepsafe):
    written = keepsafe("compose", "--area", "angus", "--campaign", "doorstep_crime", "--by", "Isla")
    number = re.search(r"approve (\d+)", written).group(1)
    assert "not approved" in keepsafe("list")

    assert "does not go to 0 people" in keepsafe("cancel", number)
    listed = keepsafe("list")
    assert "cancelled before it went out" in listed and "released" not in listed
    with pytest.raises(AlertClosed, match="was cancelled"):
        keepsafe("send", number)


def test_an_alert_can_be_sent_later(keepsafe):
    written = keepsafe("compose", "--area", "angus", "--campaign", "doorstep_crime", "--by", "Isla")
    number = re.search(r"approve (\d+)", written).group(1)
    keepsafe("approve", number, "--by", "Ruaridh")

    assert "goes out at 01 June 2090 09:00" in keepsafe("send", number, "--at", "2090-06-01 09:00")
    assert "scheduled for 01 June 2090 09:00" in keepsafe("list")
    with pytest.raises(AlertRefused, match="has passed"):
        keepsafe("send", number, "--at", "2020-06-01 09:00")


def test_sending_twice_is_said_in_words(keepsafe):
    written = keepsafe("compose", "--area", "angus", "--campaign", "doorstep_crime", "--by", "Isla")
    number = re.search(r"approve (\d+)", written).group(1)
    keepsafe("approve", number, "--by", "Ruaridh")
    keepsafe("send", number)

    with pytest.raises(AlertClosed, match="released already"):
        keepsafe("send", number)


def test_a_database_that_is_away_is_said_in_words(keepsafe, settings: Settings, monkeypatch: pytest.MonkeyPatch):
    nowhere = settings.copy(update={"database_url": "sqlite:////nowhere/at/all.db"})
    monkeypatch.setattr(alert_command, "get_settings", lambda: nowhere)

    with pytest.raises(BotError, match="Nothing was changed"):
        keepsafe("list")


def test_words_of_ones_own_are_checked_like_all_others(keepsafe):
    words = ("--area", "scotland", "--title", "Texts about tax", "--topic", "cyber/phishing", "--by", "Isla")

    assert "Do not tap the link. Ring 101." in keepsafe("compose", *words, "--message", "Do not tap the link. Ring {police_101}.")
    with pytest.raises(AlertRefused, match="spelled out"):
        keepsafe("compose", *words, "--message", "Do not tap the link. Ring 101.")


def test_an_alert_without_words_is_refused(keepsafe):
    with pytest.raises(AlertRefused, match="needs --campaign"):
        keepsafe("compose", "--area", "angus", "--title", "T", "--by", "Isla")


def test_an_alert_that_is_not_there_is_said_in_words(keepsafe):
    for arguments in (("preview", "9"), ("send", "9"), ("cancel", "9"), ("approve", "9", "--by", "Isla")):
        with pytest.raises(AlertRefused, match="no alert 9"):
            keepsafe(*arguments)
