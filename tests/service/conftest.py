"""The whole service, started once for all tests of this folder; releases are the project's, so that training is done once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from whole_service import Service, running

from bot.release.store import MODEL, Releases
from bot.release.understand import Understander
from bot.settings import get_settings


@pytest.fixture(scope="session")
def service(tmp_path_factory) -> Iterator[Service]:
    """The service on free ports with a database of its own."""
    with running(tmp_path_factory.mktemp("service")) as service:
        yield service


@pytest.fixture(scope="session")
def understander(service) -> Understander:
    """The model of the release in service, loaded once."""
    releases = Releases(get_settings().releases_dir)
    return Understander(releases.path(releases.current_id()) / MODEL)
