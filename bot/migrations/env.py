"""Alembic's entry: it migrates the database that `bot.database.migrate` names."""

from alembic import context

import bot.accounts.models
import bot.alerts.models
import bot.audit.models
import bot.conversations.answered
import bot.conversations.models
import bot.partners.models  # noqa: F401
from bot.database import Base, get_engine

with get_engine(context.config.attributes["url"]).connect() as connection:
    context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
