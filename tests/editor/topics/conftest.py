"""A shelf of a few answers, and an author's fresh draft of one of them."""

import shutil

import pytest
from topic_form import KEY, Page

from bot.changes.drafting import get_change
from bot.database import session_scope
from bot.settings import ROOT


@pytest.fixture
def shelf_of_editors(tmp_path) -> dict:
    """A shelf of a few answers and their sentences, so that reading it takes no time."""
    shutil.copytree(ROOT / "data", tmp_path / "data", ignore=shutil.ignore_patterns("nlu", "advice", "languages", "checks", "tools"))
    for theme in ("doorstep", "danger", "smalltalk"):
        shutil.copytree(ROOT / "data" / "advice" / theme, tmp_path / "data" / "advice" / theme)
    for name in (f"data/nlu/{KEY}.yml", f"tests/nlu/{KEY}.yml", "data/nlu/danger/caller_at_door.yml", "data/nlu/doorstep/bogus_callers.yml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    return {"data_dir": tmp_path / "data", "held_out_dir": tmp_path / "tests" / "nlu"}


@pytest.fixture
def isla(sign_in):
    """The browser of an author."""
    return sign_in("author", name="Isla")


@pytest.fixture
def page(isla) -> Page:
    """Isla's fresh draft of a topic."""
    address = isla.post(f"/topics/of/{KEY}/edit").request.path
    return Page(isla, address)


@pytest.fixture
def draft(database):
    """Read the draft as it is kept."""

    def read(change_id: int = 1) -> dict:
        with session_scope(database) as session:
            return get_change(session, change_id).texts()

    return read
