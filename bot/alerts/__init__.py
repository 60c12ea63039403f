"""Alerts: short messages, approved by an editor, to people who asked for them by area and theme."""
