"""The rooms of the back office in the order of its menu."""

from __future__ import annotations

from flask import Flask, request

from editor.guard import may

MENU = (
    ("home.start", "Start"),
    ("topics.list_topics", "Topics"),
    ("changes.list_changes", "Changes"),
    ("trying.show", "Try it"),
    ("inbox.clusters", "Inbox"),
    ("directory.overview", "Partners and more"),
    ("alerts.list_alerts", "Alerts"),
    ("calendar.month", "Calendar"),
    ("measuring.dashboard", "Measuring"),
    ("releases.list_releases", "Releases"),
    ("switches.overview", "Switches"),
    ("accounts.list_accounts", "Accounts"),
    ("audit.list_entries", "Audit"),
    ("help.guide", "Help"),
)
"""Endpoint and label. An item shows when its endpoint is there and the editor may see it."""


def add_menu(app: Flask) -> None:
    """Let templates ask for the menu: endpoint, label, and whether it leads to where one is."""

    @app.context_processor
    def menu() -> dict:
        room = (request.endpoint or "").partition(".")[0]
        return {"menu": [(endpoint, label, endpoint.startswith(f"{room}.")) for endpoint, label in MENU if may(endpoint)]}
