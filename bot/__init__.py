"""The shared middle of Keep Safe Assistant, and what Rasa loads. It imports no other room of the house."""

from bot.processor import tell_the_linear_algebra

tell_the_linear_algebra()
