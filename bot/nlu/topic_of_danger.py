"""Which topic a danger leads to where its class names none: one that is sure, and that fits whoever is in danger. Else none at all.

People who are in danger and ask on ("what do I do now") are answered from that topic, so that a likely one is not good enough.
"""

from __future__ import annotations

import re

from bot.nlu.labels import is_topic
from bot.nlu.prediction import Prediction
from bot.partners.people import who_is_meant

SURE = 0.6
"""Share from which a topic is sure enough to lead to."""
SURE_OF_A_BUSINESS = 0.3
"""The same for the topic of a business when the danger is in one."""
YOUNG = "young/young_people"
"""It is for the young who carry a weapon or see others do so, and for their parents, not for whoever is threatened."""
_ABOUT_THE_YOUNG = re.compile(
    r"\b(?:school\w*|college|class|teacher|pupils?|teen\w*|young\w*|youths?|boys|lads|kids"
    r"|my (?:wee )?(?:son|daughter|brother|sister|boy|girl|lad|laddie|lassie|wean|pal|pals|mate|mates|friend|friends)"
    r"|(?:i|we) (?:always )?(?:carry|keep|take|have|hae|hiv|got|bring)|i'?(?:ve| am|m) (?:got|carrying|taking|holding)|my (?:knife|blade))\b",
    re.IGNORECASE,
)


def topic_beside(prediction: Prediction | None, text: str) -> str | None:
    """Return the topic that a message of danger is surely about besides, or None."""
    label, share = prediction.ranking[0] if prediction else ("", 0.0)
    least = SURE_OF_A_BUSINESS if label.startswith("business/") and who_is_meant(text) == "businesses" else SURE
    if not is_topic(label) or share < least or (label == YOUNG and not _ABOUT_THE_YOUNG.search(text)):
        return None
    return label
