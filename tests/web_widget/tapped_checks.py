"""Self-checks, their buttons on the page, and one answered to its end."""

import html
import re

from bot.content.corpus import read_corpus
from bot.settings import ROOT

CHECKS = read_corpus(ROOT / "data", ROOT / "tests" / "nlu")[0].checks


def buttons(page: str) -> dict[str, str]:
    """Return the payloads of the question asked last, by the words on their buttons."""
    form = re.findall(r'<form class="choices asking".*?</form>', page, re.DOTALL)[-1]
    found = re.findall(r'<button name="payload" value="([^"]+)"[^>]*>([^<]+)', form)
    return {html.unescape(title): payload for payload, title in found}


def finish(press, key: str) -> str:
    """Answer every question with its last option; return the page with the plan."""
    page = press(f"check/{key}")
    for question in CHECKS[key].questions:
        assert html.escape(question.ask.replace("'", "’")) in page.replace("&#39;", "’"), question.ask
        page = press(buttons(page)[question.options[-1].say])
    return page
