"""Is the person upset? Then we say first, in one sentence, that we are sorry."""

from __future__ import annotations

import re

_UPSET = re.compile(
    r"\b(?:scared|frightened|terrified|feart|afraid|ashamed|embarrass\w*|mortified|humiliated|in tears|crying|greetin|shaking|shaken|devastated|"
    r"so upset|really upset|gutted|feel (?:so |really |very |such )?(?:sick|stupid|daft|awful|unsafe|violated|an idiot|a fool|terrible|guilty)|"
    r"(?:don'?t|dinnae|do not|no longer|never) feel safe|can'?t (?:sleep|cope|stop thinking)|my (?:own )?fault|heart ?broken|panick\w*|"
    r"so stupid|hate myself)\b",
    re.IGNORECASE,
)


def is_upset(text: str) -> bool:
    """Tell whether the words of a message show fear, shame or grief."""
    return bool(_UPSET.search(text))
