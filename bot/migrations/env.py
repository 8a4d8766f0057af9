"""Runs the steps on the connection that `bot.db.Database.upgrade` hands over."""

from alembic import context

from bot.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=False,  # the caller's transaction holds all steps
    render_as_batch=True,  # SQLite changes a column by making its table anew
)
context.run_migrations()
