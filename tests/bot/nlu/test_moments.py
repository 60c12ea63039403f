"""Where the person stands is heard in nine of ten sentences that nothing was trained on."""

from pathlib import Path

import pytest
import yaml

from bot.nlu.moments import find_moment

SENTENCES = yaml.safe_load((Path(__file__).parents[2] / "moments" / "sentences.yml").read_text("utf-8"))


@pytest.mark.parametrize("moment", SENTENCES)
def test_the_moment_is_heard_in_nine_of_ten_sentences(moment):
    missed = [text for text in SENTENCES[moment] if find_moment(text) != moment]

    assert len(missed) <= len(SENTENCES[moment]) / 10, missed


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("How do I stop them sharing it with everybody I know?", "now"),
        ("how can I get him to stop", "now"),
        ("how do I stop him from messaging me", "now"),
        ("how do I stop them ringing again", "before"),
        ("how do I stop thieves getting in", "before"),
        ("how do I make it harder for them", "before"),
    ],
)
def test_how_to_stop_what_somebody_goes_on_doing_is_asked_in_the_midst_of_it(text, moment):
    assert find_moment(text) == moment


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("how do I keep my bike from being stolen", "before"),
        ("worried about being scammed", "before"),
        ("how do I stop my dog being stolen", "before"),
        ("I work in a bookies, what should we do if we get robbed", "before"),
        ("my neighbour got robbed by a fake gas man last year, how do I avoid that", "before"),
        ("is there a list of trusted traders", "before"),
        ("how do I report a missing person", "before"),
        ("got a text from the bank saying my account is blocked", None),
        ("someone rang me saying they were from BT", None),
        ("got a text from Evri and I clicked on the link", "after"),
        ("he rang me saying he was from the bank and I moved my money", "after"),
    ],
)
def test_what_is_feared_or_only_said_by_a_caller_has_not_happened(text, moment):
    assert find_moment(text) == moment
