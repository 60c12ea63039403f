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
