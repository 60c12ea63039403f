"""The whole service with its back office on a copy of the shelf, as real processes, started once for all tests that change what is public."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import httpx
import pytest
from editors_at_work import Editors, email_of
from own_release import put_own_in_service
from passwords import PASSWORD
from patience import PATIENCE
from whole_service import Service, running

from bot.accounts.models import AUTHOR, PUBLISHER, REVIEWER
from bot.changes.drafting import get_change
from bot.database import session_scope
from bot.release.store import Releases
from bot.settings import ROOT, Settings, get_settings
from editor.app import create_app
from editor.first_account import add_with_password

STAFF = {"Isla": AUTHOR, "Ewan": AUTHOR, "Rory": REVIEWER, "Kirsty": PUBLISHER}


@dataclass
class LiveOffice:
    """A service whose shelf may be changed, and its settings."""

    service: Service
    settings: Settings

    @property
    def releases(self) -> Releases:
        """All its releases."""
        return Releases(self.settings.releases_dir)

    def advice(self, topic: str) -> str:
        """Return the public's page of a topic, empty where there is none."""
        answer = httpx.get(f"{self.service.address}/advice/{topic}", timeout=30, trust_env=False)
        return answer.text if answer.status_code == 200 else ""

    def state_of(self, change_id: int) -> str:
        """Return the state of a change."""
        with session_scope(self.settings.database) as session:
            return get_change(session, change_id).state

    def kill(self) -> None:
        """Kill every process of the back office as `kill -9` does, and wait until its supervisor has started it again."""
        self.service.kill_with_children("editor")
        until(self.is_open)

    def is_open(self) -> bool:
        """Whether the back office answers."""
        try:
            return httpx.get(f"{self.service.office}/healthz", timeout=10, trust_env=False).status_code == 200
        except httpx.HTTPError:
            return False


def until(condition: Callable[[], object]) -> None:
    """Wait until something is so."""
    end = time.monotonic() + PATIENCE / 1000
    while not condition():
        assert time.monotonic() < end, "that did not come about"
        time.sleep(0.05)


@pytest.fixture(scope="session")
def live(tmp_path_factory) -> Iterator[LiveOffice]:
    """A service on a copy of the shelf and of the project's release, with an author or two, a reviewer and a publisher."""
    folder = tmp_path_factory.mktemp("live")
    shutil.copytree(ROOT / "data", folder / "data")
    shutil.copytree(ROOT / "tests" / "nlu", folder / "tests" / "nlu")
    put_own_in_service(folder / "releases")
    places = {"data_dir": folder / "data", "held_out_dir": folder / "tests" / "nlu", "releases_dir": folder / "releases", "var_dir": folder / "var"}
    own = {"EDITOR_SECOND_FACTOR": "false", "EDITOR_RATE_LIMIT": "1000 per minute"}
    with running(folder, **own, **{name.upper(): str(path) for name, path in places.items()}) as service:
        live = LiveOffice(service, get_settings().copy(update={**places, "editor_second_factor": False}))
        with create_app(live.settings).app_context():
            for name, role in STAFF.items():
                add_with_password(live.settings, name=name, email=email_of(name), password=PASSWORD, roles=(role,))
        until(live.is_open)
        yield live


@pytest.fixture(scope="module")
def editors(live, browser, watch_over) -> Iterator[Editors]:
    """The editors of the live office at their browsers; nothing may go wrong in any of them."""
    watch = watch_over({live.service.office})
    editors = Editors(browser, live.service.office, watched=watch.over)
    yield editors
    editors.leave()
    assert watch.complaints == []
    assert watch.strangers == []
