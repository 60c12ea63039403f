"""Where the person stands: is it happening `now`, has it happened (`after`), or do they want to prevent it (`before`)?

Read from the grammar of the plain words (`bot.safety.normalise`), so that Scots and slips count too: what somebody is doing, what was
done, and how questions for advice begin.
"""

from __future__ import annotations

import re

from bot.safety.tables import normaliser


def _any_of(*patterns: str) -> re.Pattern:
    return re.compile(rf"\b(?:{'|'.join(patterns)})\b")


_PLANNED = "going to|go|moving|planning|thinking|buying|selling|meeting|looking|travelling|wondering|hoping|starting|getting a|worried|leaving for"
_SUBJECT = r"(?:he|she|they|someone|somebody|people|kids|boys|[a-z]+s?)"
_NOW = _any_of(
    r"right now|just now|at the moment|as we speak|this minute|on the (?:phone|line|way)|still|again and again|at it again",
    r"all week|every (?:day|night|week)",
    r"keeps?|about to|will not (?:leave|stop|go|let|take)|would like me|wants? me|(?:is|are) (?:making|forcing|telling|asking) me",
    rf"{_SUBJECT} (?:is|are) (?:[a-z]+ )?(?!(?:{_PLANNED})\b)[a-z]+ing",
    rf"i am (?!(?:{_PLANNED})\b)(?:[a-z]+ing|locked|stuck|trapped|being|at a|at the|on the|in the)",
    r"we have been [a-z]+ing|has been (?:parked|outside|standing|sitting|there)|is locked|i can (?:see|hear)|i can not get",
    r"(?:is|are) in (?:my|the|our)",
    r"(?:is|are|s) (?:at|on|outside|in|over) (?:my|the|our)|there is (?:a|someone|two|some)|there are|says i (?:have|need|must)",
    r"to stay on|is full of",
    r"is not well",
)
_PAST_TIME = r"yesterday|last (?:night|week|month|year|spring|summer|autumn|winter|[a-z]+day)|ago|already|overnight|this morning|through the night"
_PAST = _any_of(
    _PAST_TIME,
    r"stole|stolen|took|taken|gave|given|paid|sent|lost|fell|got|went|came|told|saw|found|bought|broke|broken|hit|met|opened",
    r"let (?:him|her|them|a|the)",
    r"was|were|been|had|did|done|gone|missing|happened|turned|put in|hurt me|made me|rang|left|hacked|scammed|robbed|mugged|burgled|conned",
    r"(?<!to )(?!(?:need|shed|bed|speed|feed|weed|locked|scared|worried|interested|used|red|related|married|trusted|allowed|fitted|supposed|tired"
    r"|listed|registered|approved|masked|armed|hundred)\b)[a-z]{2,}ed",
)
_NO_LOSS = _any_of(
    r"(?:(?<=being )|(?<=be )|(?<=get )|(?<=gets )|(?<=getting ))[a-z]+",
    r"(?:got|had|received|sent me) (?:a|an|another|this|these|some)(?: [a-z]+){0,2} (?:texts?|emails?|messages?|calls?|letters?)",
    r"(?:rang|texted|emailed|phoned|contacted) me",
    r"(?:saying|says|claiming|pretending)(?: (?!(?:and|but|so|then|i|took|stole|stolen|paid|gave)\b)[a-z]+)*",
    r"missing (?:person|people|persons)",
)
"""No loss yet: what is feared, that somebody wrote or rang, and what they say."""
_ASKED = re.compile(
    r"^(?:(?:hi|hello|ok|so|and|please|also|hey) )*"
    r"(?:how|what|which|who|where|when|why|is|are|do|does|can|could|should|would|will|any|tips|advice|help|make|need|want|looking|thinking"
    r"|planning|before|going|moving|buying|best|scared of|i want|i need|i would|i am (?:going|moving|thinking|planning|meeting|buying))\b"
)
_AHEAD = _any_of(
    r"what if|in case|tips|advice (?:on|for|about)|best way|before (?:i|we|you)|is it (?:safe|ok|real|worth)|should (?:i|we)",
    r"prevent[a-z]*|protect[a-z]*|avoid[a-z]*",
    r"worry|worried (?:about|that)|tomorrow|next (?:week|month|year|summer)|soon|away for",
    r"going (?:on holiday|away|to)|want to|would like to",
    r"planning|thinking (?:of|about)|wants? (?:a|an|to)|old enough",
    r"how (?:do|can|should|would|could) (?:i|we|you|my|they|she|he|the|people)",
)
_NEXT_TIME = re.compile(r"how (?:do|can|should|could) (?:i|we|you) (?:(?:avoid|prevent) (?:that|this|it|being|getting)|protect|guard)")
"""Asked by whoever looks ahead, whatever happened before."""
_PRESSING = _any_of(r"right now|just now|at my door|at the door now|this minute", r"(?:he|she|they|someone) (?:is|are) (?:at|in|on|outside)")
_GOES_ON = "send|post|shar|ring|phon|call|text|messag|contact|follow|watch|us|runn|blackmail|threaten|harass|hitt|hurt|bother|ask"
_TO_STOP = _any_of(rf"stop (?:him|her|them|it|this|that) (?:[a-z]+ )?(?:{_GOES_ON})ing", r"(?:make|get) (?:him|her|them) (?:to )?(?:stop|go|leave)")
"""What somebody goes on doing; "how do I stop them getting in" rather looks ahead."""
ANOTHER_TIME = _any_of(r"again|happen[a-z]*|future|next time|another|in case|prevent[a-z]*|avoid[a-z]*|from now")
"""Words of who looks ahead; without them "how do I stop it" in the midst of danger is about now."""
_STARTED = ("how", "what", "which", "who", "where", "when", "is", "are", "do", "does", "can", "could", "should")


def find_moment(text: str) -> str | None:
    """Return `now`, `after`, `before`, or None when the words do not show it."""
    said = " ".join(normaliser().words(text))
    asked = bool(_ASKED.search(said))
    now, past = bool(_NOW.search(said)), bool(_PAST.search(_NO_LOSS.sub(" ", said)))
    if asked and not past and not (now and said.split()[0] not in _STARTED and not _AHEAD.search(said)):
        return "before" if not _urgent(said) else "now"
    if past and not now and _NEXT_TIME.search(said):
        return "before"
    if past and re.search(rf"\b(?:{_PAST_TIME})\b", said):
        return "after"
    if now:
        return "now"
    if past:
        return "after"
    return "before" if _AHEAD.search(said) else None


def wants_it_to_stop(text: str) -> bool:
    """Tell whether somebody asks how to stop what somebody does to them ("how do I stop him posting it"), not how to stop it from happening again."""
    return _to_stop(" ".join(normaliser().words(text)))


def _to_stop(said: str) -> bool:
    return bool(_TO_STOP.search(said)) and not ANOTHER_TIME.search(said)


def _urgent(said: str) -> bool:
    """Tell whether even a question is one of this moment: `what do I do he is at the door`, `how do I stop them sending it to my friends`."""
    return bool(_PRESSING.search(said)) or _to_stop(said)
