"""What an editor sees who runs `keepsafe validate` and `keepsafe new-topic`."""

import pytest
from click.testing import CliRunner

from bot.cli import keepsafe
from bot.errors import BotError


def test_validate_counts_the_shelf_and_says_how_easy_it_is_to_read():
    done = CliRunner().invoke(keepsafe, ["validate"])

    assert done.exit_code == 0, done.output
    assert "reading age of summaries, median;" in done.output and "reading age of steps, median;" in done.output
    assert "facts to verify" in done.output and "campaigns" in done.output


def test_the_steps_without_a_source_are_listed_on_request(corpus):
    done = CliRunner().invoke(keepsafe, ["validate", "--unsourced"])
    *steps, last = done.output.splitlines()

    assert done.exit_code == 0
    assert last == f"{len(steps)} steps without a source."
    assert all(step.startswith("data/advice/") for step in steps)


def test_a_topic_that_is_there_is_not_laid_out_again():
    done = CliRunner().invoke(keepsafe, ["new-topic", "doorstep/id_checks"])

    assert isinstance(done.exception, BotError)
    with pytest.raises(BotError, match="There is a topic doorstep/id_checks already"):
        raise done.exception
