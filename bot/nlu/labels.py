"""The labels that the head learns: topics of advice, matters that are not ours, small talk, self-checks, danger."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from bot.content.content import NOTICE_THEMES

HARMLESS = "danger/none"
CHECK = "check"
PARTNERS = "find_partners"
BESIDE_DANGER = frozenset(
    [
        *(f"cyber/{key}" for key in ("ai_deepfake", "bank_courier_impersonation", "grooming", "hi_mum", "intimate_images", "just_sent_money")),
        *(f"cyber/{key}" for key in ("remote_access", "sextortion", "small_business_ransomware")),
        *(f"doorstep/{key}" for key in ("at_the_door_now", "police_impersonation")),
        *(f"safety/{key}" for key in ("adult_at_risk", "domestic_abuse", "drugs", "forced_marriage_hba", "human_trafficking")),
        *(f"safety/{key}" for key in ("mental_health_suicide", "missing_person", "organised_crime_county_lines", "radicalisation_terrorism")),
        *(f"safety/{key}" for key in ("sexual_violence", "stalking")),
        *(f"young/{key}" for key in ("child_protection", "young_people")),
        *("justice/how_to_report", "justice/victims_rights", "home/been_broken_into", "out/night_out_spiking", "roads/road_safety"),
        "out_of_scope/report_named_crime",
    ]
)
"""Topics that people ask about in the midst of it too, often in the same words: their examples are no measure of what is harmless."""


def is_danger(label: str) -> bool:
    """Tell whether a label is one of a danger class."""
    return label.startswith("danger/") and label != HARMLESS


def is_strange(label: str) -> bool:
    """Tell whether a label is one of matters that are not ours. Gibberish is left out: it has no words to learn from."""
    return label.startswith("out_of_scope/") and label != "out_of_scope/gibberish"


def is_topic(label: str) -> bool:
    """Tell whether a label is a topic of advice."""
    return "/" in label and label.partition("/")[0] not in (*NOTICE_THEMES, "danger", CHECK)


def danger_labels(labels: Sequence[str]) -> np.ndarray:
    """Return which of `labels` (n) are danger classes, as booleans."""
    return np.asarray([is_danger(label) for label in labels])


def beside_danger(labels: Sequence[str]) -> np.ndarray:
    """Return which of `labels` (n) are topics that people ask about in the midst of danger too, as booleans."""
    return np.asarray([label in BESIDE_DANGER for label in labels])
