"""What many tests share: settings on a temporary folder, a small corpus, a release made from it."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from frozen_release import freeze
from postgresql import PostgreSQL

from bot.content.corpus import Corpus, read_corpus
from bot.database import Base, get_engine, migrate
from bot.release.store import CONTENT, Releases
from bot.settings import ROOT, Settings


@sa.event.listens_for(Base, "before_insert", propagate=True)
@sa.event.listens_for(Base, "before_update", propagate=True)
def _refuse_what_postgresql_refuses(mapper, _connection, row) -> None:
    """SQLite takes texts of any length into any column; PostgreSQL does not, and takes no NUL."""
    for attribute in mapper.column_attrs:
        value, longest = getattr(row, attribute.key), getattr(attribute.columns[0].type, "length", None)
        if isinstance(value, str):
            assert longest is None or len(value) <= longest, f"{attribute} holds {longest} characters, not {len(value)}"
            assert "\0" not in value, f"{attribute} holds a NUL"


@pytest.fixture(autouse=True, scope="module")
def _what_stays_is_not_searched_for_garbage() -> None:
    """The shelf, Rasa and TensorFlow are two million objects that stay to the end; to look through them again and again took a third of the time.
    What the module before has left is cleared up first, or it would stay too."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def corpus() -> Corpus:
    """The editors' shelf as it stands."""
    return read_corpus(ROOT / "data", ROOT / "tests" / "nlu")[0]


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database to copy, for migrating takes longer than a test."""
    path = tmp_path_factory.mktemp("database") / "empty.db"
    url = f"sqlite:///{path}"
    migrate(url)
    with get_engine(url).connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    get_engine(url).dispose()
    return path


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--postgresql", action="store_true", help="run every test on PostgreSQL, not on SQLite")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log):
    """Start a service that many files share once, whatever `-n` is."""
    from worker_share import ShareByService

    return ShareByService(config, log)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run what is marked `both_databases` once on each."""
    if "database_url" in metafunc.fixturenames and metafunc.definition.get_closest_marker("both_databases"):
        metafunc.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgreSQL]:
    """A PostgreSQL of the tests' own."""
    with tempfile.TemporaryDirectory(prefix="keepsafe-") as folder:
        server = PostgreSQL(Path(folder))
        yield server
        server.stop()


@pytest.fixture
def database_url(request: pytest.FixtureRequest) -> str:
    """What `DATABASE_URL` says: nothing for SQLite, or the address of a fresh database in PostgreSQL."""
    on_postgresql = request.config.getoption("postgresql") or getattr(request, "param", "") == "postgresql"
    return request.getfixturevalue("postgresql").fresh() if on_postgresql else ""


@pytest.fixture
def settings(tmp_path: Path, database_url: str) -> Settings:
    """Settings whose database, releases and secret live in a temporary folder."""
    return Settings(
        var_dir=tmp_path / "var", releases_dir=tmp_path / "releases", secret_key="a secret for tests", database_url=database_url, telegram_token=""
    )


@pytest.fixture
def database(tmp_path: Path, database_url: str, empty_database: Path) -> str:
    """The address of an empty, migrated database: the one that `settings` name."""
    if database_url:
        return database_url
    var = tmp_path / "var"
    var.mkdir(exist_ok=True)
    shutil.copy(empty_database, var / "keepsafe.db")
    return f"sqlite:///{var / 'keepsafe.db'}"


@pytest.fixture(scope="session")
def frozen_shelf(corpus: Corpus, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A release of the shelf as it stands, and a model that nobody loads; to freeze it takes longer than most tests."""
    folder = tmp_path_factory.mktemp("frozen")
    releases = Releases(folder / "releases")
    return releases.path(freeze(releases, "2030-06-01-120000", corpus, folder).id)


@pytest.fixture
def releases(settings: Settings, frozen_shelf: Path) -> Iterator[Releases]:
    """Releases with one in service, the frozen shelf. Its content is shared between tests, so that it is read once."""
    releases = Releases(settings.releases_dir)
    here, shared = releases.path(frozen_shelf.name), frozen_shelf / CONTENT
    shutil.copytree(frozen_shelf, here, ignore=lambda *_: [CONTENT])
    os.link(shared, here / CONTENT)
    releases.put_in_service(frozen_shelf.name)
    before = shared.stat().st_mtime_ns
    yield releases
    assert shared.stat().st_mtime_ns == before, "this test wrote into a file that all tests share; unlink it first"


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A copy of the editors' shelf that a test may spoil; held-out sentences stand in `tests/nlu` beside it."""
    shutil.copytree(ROOT / "data", tmp_path / "data")
    shutil.copytree(ROOT / "tests" / "nlu", tmp_path / "tests" / "nlu")
    return tmp_path / "data"
