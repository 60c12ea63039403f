"""Passwords of editors that tests make."""

PASSWORD = "wool harbour seven"
OTHER = "lantern otter gravel"
