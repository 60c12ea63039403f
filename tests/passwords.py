"""Passwords of editors that tests make, and how cheaply they are kept."""

PASSWORD = "wool harbour seven"
OTHER = "lantern otter gravel"
CHEAP_HASH = {"argon2__rounds": 1, "argon2__memory_cost": 8, "argon2__parallelism": 1}
"""A password hash is dear on purpose; tests sign in hundreds of times."""
