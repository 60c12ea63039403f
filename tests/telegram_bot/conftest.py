"""A door that is open to a Bot API on loopback, with a far end that plays Rasa and a real database."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from bot_api import TOKEN, BotApi
from far_end import FarEnd
from open_door import freeze, opened
from people import AILSA, MORAG, Person

from bot.content.content import Content
from bot.content.corpus import read_corpus
from bot.database import get_engine
from bot.settings import ROOT, Settings
from telegram_bot.door import Door


@pytest.fixture(scope="session")
def content() -> Content:
    """The real content, without the sentences nobody needs here."""
    corpus, _ = read_corpus(ROOT / "data", ROOT / "tests" / "nlu")
    return Content.from_json(corpus.to_json())


@pytest.fixture(scope="session")
def releases(content: Content, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one release in service."""
    return freeze(content, tmp_path_factory.mktemp("releases"))


@pytest.fixture
def settings(releases: Path, empty_database: Path, tmp_path: Path) -> Iterator[Settings]:
    """Settings of a door with a token and a database of its own."""
    made = Settings(
        telegram_token=TOKEN,
        telegram_api_url="http://127.0.0.1:9/bot",
        secret_key="a secret for tests",
        var_dir=tmp_path,
        database_url=f"sqlite:///{tmp_path / 'test.db'}",
        releases_dir=releases,
    )
    shutil.copy(empty_database, tmp_path / "test.db")
    yield made
    get_engine(made.database).dispose()


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    """Telegram."""
    async with BotApi() as server:
        yield server


@pytest.fixture
def rasa(content: Content) -> FarEnd:
    """Rasa."""
    return FarEnd(content)


@pytest.fixture
def ailsa(api: BotApi) -> Person:
    """Somebody in a private chat."""
    return Person(api, AILSA)


@pytest.fixture
def morag(api: BotApi) -> Person:
    """Somebody in another chat."""
    return Person(api, MORAG)


@pytest.fixture
async def door(settings: Settings, api: BotApi, rasa: FarEnd) -> AsyncIterator[Door]:
    """An open door."""
    async with opened(settings, api, rasa) as door:
        yield door
