"""Rasa's custom actions, one module for each skill. They choose; the words are the editors'."""
