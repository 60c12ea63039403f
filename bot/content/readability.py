"""How hard a text is to read: reading age by Flesch and Kincaid, and sentences that are too long."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from statistics import median

import pyphen

from bot.content.corpus import Corpus
from bot.content.models import Advice, DangerAnswer, Moment
from bot.content.problems import Problem
from bot.content.public_texts import PublicText, public_texts
from bot.content.self_checks import question_texts

HARDEST, HARD = 13.0, 11.0
"""Reading ages above which a text is refused, and above which it is warned of."""
LONGEST, LONG = 35, 25
"""Words of a sentence, likewise."""
_AGE_AT_GRADE_0 = 5
_TOO_SHORT_TO_JUDGE = 5
"""Words of a text, such as a button, whose reading age would say nothing."""
_SENTENCE_END = re.compile(r"[.?!]+[\"”’')]*(?:\s+|$)")
_WORD = re.compile(r"\{\w+\}|[\w£#*@'’]+(?:[-./:,@][\w#]+)*")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"[^aeiouy]e$(?<![^aeiouy]le)|[^aeiouytd]ed$|[^aeiouyszxcg]es$(?<!ches)(?<!shes)(?<![^aeiouy]les)")


def sentences(text: str) -> list[str]:
    """Return the sentences of a text."""
    return [sentence for sentence in _SENTENCE_END.split(text) if _WORD.search(sentence)]


def words(text: str) -> list[str]:
    """Return the words of a text; a telephone number is one word, named (`{police_101}`) or not."""
    return _WORD.findall(re.sub(r"(?<=\d) (?=\d)", "", text))


@cache
def syllables(word: str) -> int:
    """Return how many syllables a word has; numbers and addresses count as one.

    Hyphenation alone finds too few (8 % over our texts, "emer-gency"), and groups of vowels alone now and then too ("being"):
    the larger of the two is 2 in 1,000 from what a pronouncing dictionary says of the same texts.
    """
    if re.search(r"[\d{@]|\w\.\w", word):
        return 1
    return sum(_syllables(part) for part in re.split(r"[-/:,]", word))


def _syllables(part: str) -> int:
    letters = re.sub(r"[^a-z]", "", re.sub(r"['’]\w*$", "", part.lower()))
    spoken = len(_VOWELS.findall(letters)) - bool(_SILENT.search(letters))
    return max(1, spoken, len(_hyphenation().positions(letters)) + 1)


@cache
def _hyphenation() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="en_GB")


def reading_age(text: str, names: Iterable[str] = ()) -> float:
    """Return the age at which a pupil can read a text: the Flesch-Kincaid grade and 5. Names of organisations are not counted."""
    plain = _names_pattern(frozenset(names)).sub(" ", text)
    found = words(plain)
    if not found:
        return 0.0
    per_sentence = len(found) / max(1, len(sentences(plain)))
    per_word = sum(map(syllables, found)) / len(found)
    return 0.39 * per_sentence + 11.8 * per_word - 15.59 + _AGE_AT_GRADE_0


@cache
def _names_pattern(names: frozenset[str]) -> re.Pattern[str]:
    longest_first = sorted(names, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})(?!\w)" if names else r"\b\B")


def names_of(corpus: Corpus) -> frozenset[str]:
    """Return the names that are not counted: of organisations, with and without what stands in brackets, and the listed ones."""
    full = [organisation.name for organisation in corpus.organisations.values()]
    parts = [part.strip() for name in full for part in re.split(r"[()]", name)]
    return frozenset(filter(None, [*full, *parts, *corpus.style.names]))


def reading_ages(corpus: Corpus) -> dict[tuple[str, str], float]:
    """Return the reading age of each passage by its file's key and its kind: `summary`, `steps`, `danger`, `notice`, ..."""
    names = names_of(corpus)
    return {(passage.key, kind): reading_age(passage.text, names) for kind, passage in _passages(corpus)}


def typical(ages: dict[tuple[str, str], float], kind: str) -> tuple[float, float, str]:
    """Return the median and the maximum of a kind of passage, and the key of the maximum."""
    of_kind = {key: age for (key, its_kind), age in ages.items() if its_kind == kind}
    hardest = max(of_kind, key=of_kind.__getitem__, default="")
    return (median(of_kind.values()), of_kind[hardest], hardest) if of_kind else (0.0, 0.0, "")


def people_can_read_it(corpus: Corpus) -> Iterator[Problem]:
    """A passage is written for a reading age of 9 to 11."""
    ages = reading_ages(corpus)
    for kind, passage in _passages(corpus):
        age = ages[passage.key, kind]
        if age > HARD:
            message = f"The reading age of the {kind} is {age:.1f}. Use shorter words and sentences, to come below {HARD:.0f}."
            yield passage.problem(corpus, "", message, is_warning=age <= HARDEST)


def sentences_are_short(corpus: Corpus) -> Iterator[Problem]:
    """A sentence has up to 25 words."""
    for text in public_texts(corpus):
        for sentence in sentences(text.text):
            count = len(words(sentence))
            if count > LONG:
                message = f"A sentence has {count} words (“{' '.join(sentence.split()[:6])} ...”). Make two of it, of up to {LONG} words each."
                yield text.problem(corpus, " ".join(sentence.split()[:3]), message, is_warning=count <= LONGEST)


def _passages(corpus: Corpus) -> Iterator[tuple[str, PublicText]]:
    """Give what is read as one piece, and its kind."""
    for key, answer in corpus.looked_at(corpus.answers()):
        if isinstance(answer, Advice):
            steps = [step.text for moment in Moment for step in answer.steps.get(moment, [])]
            yield "summary", PublicText(key, ("summary",), answer.summary)
            yield "steps", PublicText(key, ("steps",), "\n".join(steps))
        elif isinstance(answer, DangerAnswer):
            yield "danger answer", PublicText(key, ("first_line",), "\n".join([answer.first_line, *answer.lines]))
        else:
            yield "text", PublicText(key, ("text",), answer.text)
    for key, campaign in corpus.looked_at(corpus.campaigns, "campaigns/"):
        yield "message", PublicText(key, ("message",), campaign.message)
    for key, check in corpus.looked_at(corpus.checks, "checks/"):
        asked = [text for question in check.questions for text in question_texts(question)]
        yield "questions", PublicText(key, ("questions",), "\n".join(asked))
        yield "outcomes", PublicText(key, ("outcomes",), "\n".join([check.lead, *(outcome.say for outcome in check.outcomes)]))
    for key, tool in corpus.looked_at(corpus.tools, "tools/"):
        items = [item.text for part in tool.parts for item in part.items]
        yield "tool", PublicText(key, ("parts",), "\n".join([tool.lead, *items]))
    for key, organisation in corpus.looked_at(corpus.organisations, "organisations/"):
        yield "description", PublicText(key, ("does",), organisation.does)
    for key, entry in corpus.telegram.items() if corpus.is_looked_at("telegram") else ():
        if len(words(entry.text)) >= _TOO_SHORT_TO_JUDGE:
            yield f"text `{key}`", PublicText("telegram", ("telegram", key, "text"), entry.text)
