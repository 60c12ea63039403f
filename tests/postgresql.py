"""A PostgreSQL of the tests' own: a server on a socket in a temporary folder, gone with it."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import psycopg2

from bot.database import get_engine, migrate

_PROGRAMS = Path("/usr/lib/postgresql")
_FORGETFUL = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=300 -c listen_addresses="


class PostgreSQL:
    """A running server with one migrated, empty database to copy."""

    def __init__(self, folder: Path) -> None:
        """Start it in an empty folder, whose path has to be short: it holds a socket."""
        self._folder, self._copies = folder, 0
        # PostgreSQL refuses to run as root; Debian's package brings a user for it.
        self._as_its_user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        if self._as_its_user:
            shutil.chown(folder, "postgres")
        self._run("initdb", "--username=keepsafe", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync", "-D", f"{folder}/data")
        self._run("pg_ctl", "-D", f"{folder}/data", "-w", "-l", f"{folder}/log", "-o", f"-k {folder} {_FORGETFUL}", "start")
        self._say("CREATE DATABASE empty")
        migrate(self._address("empty"))
        get_engine(self._address("empty")).dispose()

    def fresh(self) -> str:
        """Return the address of a database of its own, with every table and no row."""
        self._copies += 1
        self._say(f"CREATE DATABASE copy_{self._copies} TEMPLATE empty STRATEGY FILE_COPY")
        return self._address(f"copy_{self._copies}")

    def stop(self) -> None:
        """Stop it at once, whoever is still connected."""
        self._run("pg_ctl", "-D", f"{self._folder}/data", "-m", "immediate", "stop")

    def _address(self, name: str) -> str:
        return f"postgresql://keepsafe@/{name}?host={self._folder}"

    def _say(self, statement: str) -> None:
        connection = psycopg2.connect(self._address("postgres"))
        connection.autocommit = True
        connection.cursor().execute(statement)
        connection.close()

    def _run(self, program: str, *arguments: str) -> None:
        newest = max(_PROGRAMS.glob(f"*/bin/{program}"), key=lambda path: int(path.parts[-3]), default=None)
        assert newest, "PostgreSQL is missing: run tools/get_test_tools.sh"
        subprocess.run([*self._as_its_user, str(newest), *arguments], check=True, cwd=self._folder, stdout=subprocess.DEVNULL)
