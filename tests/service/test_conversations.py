"""Conversations, step by step: what each message is understood as, and which action Rasa takes, on the model of the release in service."""

from collections import Counter
from pathlib import Path

import pytest
import yaml
from rasa.core.agent import Agent
from rasa.core.test import test as run_stories

from bot.release.store import MODEL, Releases
from bot.settings import get_settings

CONVERSATIONS = Path(__file__).parents[1] / "conversations"
FILES = sorted(CONVERSATIONS.glob("test_*.yml"))


@pytest.fixture(scope="module")
def agent(service) -> Agent:
    """Rasa with the model that the service has made sure of."""
    releases = Releases(get_settings().releases_dir)
    return Agent.load(str(releases.path(releases.current().id) / MODEL))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
async def test_every_conversation_goes_as_it_is_written(agent, path, tmp_path):
    await run_stories(str(path), agent, out_directory=str(tmp_path), fail_on_prediction_errors=True, e2e=True, disable_plotting=True)


def test_there_are_sixty_conversations_each_with_a_name_of_its_own():
    names = Counter(story["story"] for path in FILES for story in yaml.safe_load(path.read_text("utf-8"))["stories"])

    assert len(names) >= 60
    assert set(names.values()) == {1}
