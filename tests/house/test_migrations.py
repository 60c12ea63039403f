"""Migrations stand in one line and end in the tables of the models."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import bot.accounts.models
import bot.alerts.models
import bot.audit.models
import bot.changes.models
import bot.conversations.answered
import bot.conversations.models
import bot.counts.models
import bot.inbox.models
import bot.partners.models
import bot.publication.models
import bot.switches.models
import bot.teamwork.models  # noqa: F401
from bot.database import Base, get_engine
from bot.settings import ROOT


def test_migrations_have_one_end():
    config = Config()
    config.set_main_option("script_location", str(ROOT / "bot" / "migrations"))

    assert len(ScriptDirectory.from_config(config).get_heads()) == 1


@pytest.mark.both_databases
def test_migrations_make_the_tables_of_the_models(database):
    with get_engine(database).connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
