"""Words of one's own in place of what two people wrote: sentence by sentence, so that nobody has to know how the file has them."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from typing import Any

from bot.changes.compare import Choice, Comparison
from bot.changes.comparison_told import sentences_of_blocks, sentences_to_write
from bot.changes.sentences_of_file import Sentence
from bot.changes.yaml_text import data_of, rewritten
from bot.errors import ChangeRefused


def joined(comparison: Comparison, choices: Mapping[int, Choice | Sequence[str]]) -> str | None:
    """Return the text with every block decided; None: no file. A choice is a Choice, or words for each of the sentences that `BlockTold.own` names;
    empty words take a sentence out, several lines are several sentences where the file has a list of them.

    Raises ChangeRefused while a conflict has no answer, and where words do not fit.
    """
    own = {number: words for number, words in choices.items() if not isinstance(words, Choice)}
    theirs, mine = (sentences_of_blocks([getattr(block, name) for block in comparison.blocks]) for name in ("theirs", "mine"))
    base = {number: Choice.mine if any(sentence.way for sentence in mine[number]) else Choice.theirs for number in own}
    texts = comparison.decided({**choices, **base})
    text = "".join(texts)
    if not own:
        return None if comparison.may_go and not text else text
    data, places = data_of(text), sentences_of_blocks(texts)
    for number in sorted(own, reverse=True):
        asked, found = sentences_to_write(theirs[number], mine[number]), [sentence for sentence in places[number] if sentence.way]
        if [sentence.said for sentence in asked] != [sentence.said for sentence in found] or len(found) != len(own[number]):
            raise ChangeRefused(
                "Words of your own do not fit between what you chose around them. Choose theirs or yours, then change the words in the form."
            )
        for sentence, words in reversed(list(zip(found, own[number], strict=True))):
            if words.strip() != sentence.words:
                _put(data, sentence, words.strip())
    return rewritten(text, data)


def _put(data: Any, sentence: Sentence, words: str) -> None:
    """Write words where a sentence stands in a file's data."""
    *way, last = sentence.way
    parents = [data]
    for step in way:
        parents.append(parents[-1][step])
    if isinstance(parents[-1], str):
        parents[-2][way[-1]] = _with_line(parents[-1], int(last), words)
    elif words or isinstance(parents[-1][last], list):
        parents[-1][last] = _of_its_kind(parents[-1][last], words)
    elif isinstance(parents[-1], list):
        del parents[-1][last]
    elif last == "text" and isinstance(parents[-2], list):
        # A step without its words is none.
        del parents[-2][way[-1]]
    else:
        parents[-1][last] = ""


def _with_line(text: str, number: int, words: str) -> str:
    """Put words in place of a line of a text; a dash before it is for every line of them."""
    lines = text.splitlines()
    dash = "- " if lines[number].lstrip().startswith("- ") else ""
    lines[number : number + 1] = [f"{dash}{' '.join(line.split())}" for line in words.splitlines() if line.strip()]
    return "".join(f"{line}\n" for line in lines)


def _of_its_kind(before: Any, words: str) -> Any:
    """Return words as what stood there: keys, a day, a number, or a text. What is none of its kind stays words, for the checks to name."""
    if isinstance(before, list):
        return re.findall(r"[^\s,]+", words)
    try:
        if isinstance(before, datetime.date):
            return datetime.date.fromisoformat(words)
        if isinstance(before, int) and not isinstance(before, bool):
            return int(words)
    except ValueError:
        pass
    if isinstance(before, bool) and words in ("true", "false"):
        return words == "true"
    return " ".join(words.split())
