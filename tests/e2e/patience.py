"""How long browsers wait for what is on its way."""

PATIENCE = 60_000
"""Milliseconds: a machine that does much else at once is slow, not wrong."""
