"""The one database: engine, sessions, and the base of every table."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session, declarative_base, sessionmaker
from sqlalchemy.pool import QueuePool

from bot.settings import ROOT, get_settings

Base = declarative_base()
_BUSY_SECONDS = 1.0
"""How long SQLite waits for another writer. Longer would keep everybody waiting: Rasa has one thread."""


@lru_cache(maxsize=8)
def get_engine(url: str) -> sa.engine.Engine:
    """Return this process's engine for an SQLAlchemy address. Its errors do not hold the values of a row, for they may be logged."""
    if not url.startswith("sqlite"):
        engine = sa.create_engine(url, future=True, pool_pre_ping=True, hide_parameters=True)
        sa.event.listen(engine, "handle_error", _hide_the_row)
        return engine
    # Connections are kept: closing the last one makes SQLite fold its log into the file, which costs more than the message.
    connect_args = {"timeout": _BUSY_SECONDS, "check_same_thread": False}
    engine = sa.create_engine(url, future=True, poolclass=QueuePool, connect_args=connect_args, hide_parameters=True)
    sa.event.listen(engine, "connect", _for_many_readers)
    return engine


@contextmanager
def session_scope(url: str | None = None) -> Iterator[Session]:
    """Give a session that commits at the end, or rolls back when something is raised."""
    engine = get_engine(url or get_settings().database)
    with sessionmaker(engine, future=True)() as session, session.begin():
        yield session


def migrate(url: str | None = None) -> None:
    """Bring the database's tables up to date."""
    from alembic import command
    from alembic.config import Config

    url = url or get_settings().database
    address = sa.engine.make_url(url)
    if address.get_backend_name() == "sqlite" and address.database:
        Path(address.database).absolute().parent.mkdir(parents=True, exist_ok=True)
    config = Config()
    config.set_main_option("script_location", str(ROOT / "bot" / "migrations"))
    config.attributes["url"] = url
    command.upgrade(config, "head")


def leave_no_trace(url: str) -> None:
    """Fold SQLite's log into the file and empty it, so that not a byte of what was deleted stays on the disk.

    While somebody else reads or writes, the log stays until the next time. Other databases keep their own house.
    """
    if url.startswith("sqlite"):
        with get_engine(url).connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _for_many_readers(connection, _record) -> None:
    """Let readers go on while one process writes, and overwrite what is deleted."""
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA secure_delete=ON")
    cursor.close()


def _hide_the_row(context: sa.engine.ExceptionContext) -> None:
    """PostgreSQL tells on the second line of an error what stands in the row that it refused."""
    for error in (context.original_exception, context.sqlalchemy_exception):
        if error is not None and error.args:
            error.args = (str(error.args[0]).partition("\n")[0], *error.args[1:])
