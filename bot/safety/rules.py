"""placeholder until rules land"""
from bot.safety.danger import Danger


def find_danger(text: str) -> Danger | None:
    return None
