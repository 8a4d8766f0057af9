"""Runs the steps on the connection that `bot.database.database.Database.upgrade` hands over."""

from alembic import context

from bot.database.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=False,  # the caller's transaction holds all steps
    render_as_batch=True,  # SQLite changes a column by making its table anew
)
context.run_migrations()
