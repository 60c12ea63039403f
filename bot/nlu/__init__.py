"""Rasa pipeline components: they turn a message into what it is about."""
