"""Switches: an administrator closes a door, and the public is told why; danger is answered all the same."""
