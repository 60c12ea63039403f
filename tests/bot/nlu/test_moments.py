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
