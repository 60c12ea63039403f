"""The search for help, taken up again after a question between."""

from bot.answers.partner_questions import ask_place
from bot.answers.titles import title_of
from bot.content.corpus import read_corpus
from bot.payloads import Command
from bot.settings import ROOT

SHELF = read_corpus(ROOT / "data", ROOT / "tests" / "nlu")[0]
SEARCH = title_of(Command("near", "any"), None)
"""The button that takes it up."""
WHERE = ask_place(SHELF).text
"""What is asked when the search goes on from its first question: what it is about is known from the answer between."""
