"""What the gate finds in a candidate: danger that got worse, and a loss that wants a reason."""

from bot.release.gate import Finding

BLOCKING = Finding("danger_missed", "blocks", "danger/weapon", "he has a knife", "danger/weapon", "home/noise", "…")
LOSS = Finding("right_to_wrong", "loss", "cyber/romance", "he needs money", "cyber/romance", "cyber/phishing", "…")
