"""What somebody typed while a check's question stood before them: an answer, a wish to skip, go back or stop, or something else."""

from __future__ import annotations

import re

from bot.checks.state import State, answered, asked_again, back, skipped, stopped
from bot.content.self_checks import Check, Question

LONGEST = 40
"""Characters of the longest text that may be an answer."""
_YES = {
    "yes",
    "y",
    "aye",
    "aye i do",
    "yep",
    "yeah",
    "yup",
    "ya",
    "ok",
    "okay",
    "sure",
    "of course",
    "i do",
    "yes i do",
    "i have",
    "yes i have",
    "👍",
    "✅",
}
_NO = {"no", "n", "nope", "naw", "nah", "na", "never", "not yet", "i dont", "no i dont", "i havent", "no i havent", "👎", "❌"}
_UNSURE = {"not sure", "unsure", "im not sure", "dont know", "i dont know", "dunno", "dinnae ken", "idk", "no idea", "maybe", "perhaps"}
_SKIP = {"skip", "skip it", "skip this", "skip this one", "skip question", "pass", "next", "next one", "next question"}
_BACK = {"back", "go back", "previous", "last one", "previous question", "oops"}
_STOP = {"stop", "stop it", "quit", "exit", "cancel", "end", "stop the check", "stop this", "enough", "no more", "leave it"}
_GO_ON = {"carry on", "carry on with the check", "continue", "resume", "go on", "keep going", "back to the check"}
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}
_LETTERS = "abcde"


def read_typed(text: str, check: Check, state: State, *, just_asked: bool) -> State | None:
    """Return where a typed text leads; None when it is for others to answer.

    Args:
        text: what was typed; whether it shows danger is for others to see, before this.
        check: the check that is open.
        state: where it stands.
        just_asked: whether its question is the last thing that was said. After another answer a "yes" is meant for that one.
    """
    said = _plain(text)
    if said in _GO_ON:
        return state
    if not just_asked or state.is_at_plan(check):
        return None
    for words, move in ((_STOP, stopped), (_SKIP, skipped), (_BACK, back)):
        if said in words:
            return move(state)
    option = option_said(said, check.questions[state.position - 1])
    if option:
        return answered(state, option)
    if said in _YES | _NO | _UNSURE:
        return asked_again(state)
    # Longer numbers may be a cry for help, such as "55" or "999".
    return None if re.search(r"[^\W\d_]{2}|\d\d", said) else asked_again(state)


def may_be_typed(text: str) -> bool:
    """Tell whether a text is short enough to be an answer, before anything is looked up for it."""
    return len(text) <= LONGEST


def option_said(said: str, question: Question) -> int | None:
    """Return the number, from 1, of the option that plain words name; None where they name none."""
    options = [_plain(option.say) for option in question.options]
    if said in options:
        return options.index(said) + 1
    number = _number(said)
    if number is not None:
        return number if 1 <= number <= len(options) else None
    for words, begins in ((_UNSURE, ("not sure", "i do not know", "dont know")), (_YES, ("yes",)), (_NO, ("no", "never"))):
        if said in words:
            found = [place for place, option in enumerate(options, 1) if _begins(option, begins)]
            return found[0] if len(found) == 1 else None
    return None


def _begins(option: str, words: tuple[str, ...]) -> bool:
    return any(option == word or option.startswith(f"{word} ") for word in words)


def _number(said: str) -> int | None:
    said = re.sub(r"^(?:number|option|answer|the) ", "", said)
    if said.isdecimal() and len(said) <= 3:
        return int(said)
    return _LETTERS.index(said) + 1 if len(said) == 1 and said in _LETTERS else _NUMBERS.get(said)


def _plain(text: str) -> str:
    """Return a text in small letters, without punctuation and skin colours of emoji."""
    text = re.sub("[\U0001f3fb-\U0001f3ff\ufe0f]", "", text.casefold())
    return " ".join(re.sub(r"[^\w\s👍👎✅❌]", "", text).split())
