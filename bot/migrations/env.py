"""Alembic's entry: it migrates the database that `bot.database.migrate` names."""

from alembic import context

from bot.database import get_engine

with get_engine(context.config.attributes["url"]).connect() as connection:
    context.configure(connection=connection, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
