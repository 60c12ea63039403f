"""A dozen sentences with the answers they got: what reports are tested on."""

from datetime import UTC, datetime

from bot.content.examples import Example
from bot.nlu.understanding import Understanding
from bot.release.evaluate import evaluate
from bot.release.judging import judge
from bot.release.report.report import Earlier, Report

MADE = datetime(2030, 6, 1, 12, 0, tzinfo=UTC)
ROMANCE, PHISHING, WEAPON = "cyber/romance", "cyber/phishing", "danger/weapon"


def advice(topic: str, confidence: float = 0.9, danger: str | None = None) -> Understanding:
    """Advice on `topic`, perhaps with a doubt on top."""
    return Understanding("advice", topic=topic, danger=danger, confidence=confidence, ranking=[{"name": topic, "confidence": confidence}])


def offers(*topics: str, danger: str | None = None) -> Understanding:
    """No answer, but `topics` on offer."""
    return Understanding("suggestions", offers=list(topics), danger=danger, confidence=0.3, ranking=[{"name": topics[0], "confidence": 0.3}])


def danger(kind: str) -> Understanding:
    """Danger of a kind, for certain."""
    return Understanding("danger", danger=kind, danger_certain=True, confidence=1.0, ranking=[{"name": ROMANCE, "confidence": 0.2}])


def notice(label: str, kind: str = "out_of_scope") -> Understanding:
    """A matter that is not ours, or small talk."""
    return Understanding(kind, notice=label, confidence=0.8, ranking=[{"name": label, "confidence": 0.8}])


ANSWERS = {
    "he wants gift cards": (ROMANCE, advice(ROMANCE)),
    "we never met and he needs money": (ROMANCE, advice(PHISHING, 0.7)),
    "my online boyfriend asks for a loan": (ROMANCE, offers(PHISHING, ROMANCE)),
    "a text <script>alert(1)</script> about a parcel": (PHISHING, notice("out_of_scope/police_jobs")),
    "a man has a knife": (WEAPON, danger("weapon")),
    "he showed me a blade": (WEAPON, danger("break_in_now")),
    "a lad with a machete": (WEAPON, advice(ROMANCE, danger="weapon")),
    "somebody pulled a chib": (WEAPON, offers(ROMANCE)),
    "this cake is to die for": ("danger/none", advice(ROMANCE, 0.4)),
    "these heels are killing me": ("danger/none", danger("weapon")),
    "how do I join the police": ("out_of_scope/police_jobs", notice("out_of_scope/police_jobs")),
    "can I be a dog handler": ("out_of_scope/police_jobs", advice(ROMANCE)),
    "hello there": ("smalltalk/greet", notice("smalltalk/greet", "smalltalk")),
}
HELD_OUT = [Example(label, text, "tests/nlu/x.yml", 1) for text, (label, _) in ANSWERS.items()]


def judged(**otherwise: Understanding) -> list:
    """Return the dozen sentences judged by ANSWERS, `otherwise` by what is given for a sentence, its spaces written as `_`."""
    return [judge(example, otherwise.get(example.text.replace(" ", "_"), ANSWERS[example.text][1])) for example in HELD_OUT]


def report_on(earlier: Earlier | None = None, **otherwise: Understanding) -> Report:
    """Return a report on the dozen sentences, answered as in `judged`, beside an earlier one."""

    def understand(text: str) -> Understanding:
        return otherwise.get(text.replace(" ", "_"), ANSWERS[text][1]) if text in ANSWERS else advice(ROMANCE)

    return evaluate(HELD_OUT, understand, of="Release 2030-06-01-120000", made=MADE, earlier=earlier)
