"""What must be in place before the processes start. Doing it again does nothing."""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec

from bot.content.corpus import read_corpus
from bot.database import migrate, session_scope
from bot.partners.seed import seed_directory
from bot.settings import Settings


def prepare_database(settings: Settings, say: Callable[[str], None]) -> None:
    """Migrate the database, finish what was left in the middle of publishing, and seed the partner directory."""
    migrate(settings.database)
    # An installation without the back office publishes no changes.
    if find_spec("flask_security"):
        from bot.publication.recovery import recover

        for said in recover(settings):
            say(said)
    corpus, _ = read_corpus(settings.data_dir, settings.held_out_dir)
    with session_scope(settings.database) as session:
        if seed_directory(session, corpus):
            say(f"The partner directory has {len(corpus.organisations)} organisations.")
