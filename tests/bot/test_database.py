"""The database: its errors can be logged, and every change of its tables can be taken back."""

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from sqlalchemy.exc import SQLAlchemyError

from bot.conversations.models import Turn
from bot.database import get_engine, migrate, session_scope
from bot.settings import ROOT, get_settings


@pytest.mark.both_databases
def test_an_error_does_not_hold_what_somebody_said(database):
    with pytest.raises(SQLAlchemyError) as failed, session_scope(database) as session:
        session.add(Turn(conversation_id=None, asked="he follows me home", replies=[], created=0.0))

    assert "he follows me home" not in str(failed.value)


@pytest.mark.both_databases
def test_the_tables_can_be_taken_back_and_made_again(database):
    config = Config()
    config.set_main_option("script_location", str(ROOT / "bot" / "migrations"))
    config.attributes["url"] = database

    before = set(sa.inspect(get_engine(database)).get_table_names())

    command.downgrade(config, "base")
    assert set(sa.inspect(get_engine(database)).get_table_names()) == {"alembic_version"}
    command.upgrade(config, "head")
    assert set(sa.inspect(get_engine(database)).get_table_names()) == before


def test_the_folder_of_the_database_that_is_named_is_made_and_no_other(tmp_path, monkeypatch):
    monkeypatch.setenv("VAR_DIR", str(tmp_path / "another"))
    get_settings.cache_clear()
    try:
        migrate(f"sqlite:///{tmp_path / 'new' / 'keepsafe.db'}")
    finally:
        get_settings.cache_clear()

    assert (tmp_path / "new" / "keepsafe.db").exists() and not (tmp_path / "another").exists()
