"""`keepsafe editor demo`: the back office to try out, in a folder of its own. The real shelf, database and releases are only read."""

from __future__ import annotations

import os
import secrets
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from bot.database import migrate
from bot.errors import BotError
from bot.preparation import prepare_database
from bot.release.store import Releases
from bot.settings import ROOT, Settings
from editor.app import create_app
from editor.demo_data import EDITORS, fill
from editor.first_account import add_with_password

_MARK = "this-is-a-demo"


def prepare(settings: Settings, folder: Path | None, say: Callable[[str], None]) -> dict[str, str]:
    """Lay out a demo and tell how to sign in; return the environment that its processes need.

    folder: one that is empty or holds an earlier demo, which is thrown away; None makes one. Raises BotError for any other.
    """
    folder = _empty(folder or Path(tempfile.mkdtemp(prefix="keep-safe-demo-")))
    demo = settings.copy(
        update={
            "var_dir": folder / "var",
            "data_dir": folder / "data",
            "held_out_dir": folder / "held_out",
            "releases_dir": folder / "releases",
            "database_url": "",
            "secret_key": "",
            "smtp_host": "",
            "telegram_token": "",
            "editor_second_factor": False,
        }
    )
    _copy(settings, demo)
    migrate(demo.database)
    prepare_database(demo, say)
    passwords = _editors(demo)
    fill(demo)
    environment = _environment(demo)
    _explain(demo, passwords, environment, say)
    return environment


def serve(environment: dict[str, str]) -> None:
    """Become the back office of a demo."""
    sys.stdout.flush()
    os.execve(sys.executable, [sys.executable, "-m", "bot", "editor"], {**os.environ, **environment})


def _empty(folder: Path) -> Path:
    folder = folder.resolve()
    if folder.is_relative_to(ROOT / "data") or (folder.exists() and any(folder.iterdir()) and not (folder / _MARK).exists()):
        raise BotError(f"{folder} holds something that is no demo. Choose an empty folder.")
    for inside in folder.iterdir() if folder.exists() else ():
        shutil.rmtree(inside) if inside.is_dir() and not inside.is_symlink() else inside.unlink()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / _MARK).write_text("Made by `keepsafe editor demo`; it may be thrown away.\n", "utf-8")
    return folder


def _copy(settings: Settings, demo: Settings) -> None:
    """Copy the shelf, and the release in service where there is one."""
    shutil.copytree(settings.data_dir, demo.data_dir)
    shutil.copytree(settings.held_out_dir, demo.held_out_dir, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    demo.var_dir.mkdir(mode=0o700)
    current = Releases(settings.releases_dir).current_id()
    if current:
        shutil.copytree(settings.releases_dir / current, demo.releases_dir / current)
        Releases(demo.releases_dir).put_in_service(current)


def _editors(demo: Settings) -> dict[str, str]:
    """Make an editor of each role; return their passwords by mail address."""
    passwords = {email: secrets.token_urlsafe(12) for _, email, _ in EDITORS}
    with create_app(demo).app_context():
        for name, email, roles in EDITORS:
            add_with_password(demo, name=name, email=email, password=passwords[email], roles=roles)
    return passwords


def _environment(demo: Settings) -> dict[str, str]:
    changed = ("var_dir", "data_dir", "held_out_dir", "releases_dir", "database_url", "secret_key", "smtp_host", "telegram_token")
    return {**{name.upper(): str(getattr(demo, name)) for name in changed}, "EDITOR_SECOND_FACTOR": "false"}


def _explain(demo: Settings, passwords: dict[str, str], environment: dict[str, str], say: Callable[[str], None]) -> None:
    say(f"\nThe demo is in {demo.var_dir.parent}. Remove the folder when you are done; nothing else was changed.\n")
    for name, email, roles in EDITORS:
        say(f"  {name:<12} {email:<22} {passwords[email]}   {', '.join(roles)}")
    if not Releases(demo.releases_dir).current_id():
        say("\nThere is no release yet, so nothing can be tried out or published. `.venv/bin/keepsafe publish` makes one; then start the demo again.")
    say(f"\nThe back office: http://{demo.editor_host}:{demo.editor_port}/ (no code is asked for in the demo). Ctrl-C stops it.")
    variables = " ".join(f"{name}={value}" for name, value in environment.items() if value)
    say(f"To run the whole service on the demo instead, stop this and run:\n\n  {variables} DATABASE_URL= TELEGRAM_TOKEN= .venv/bin/keepsafe run\n")
