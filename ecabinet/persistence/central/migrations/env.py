"""Runs the central store's migrations on the connection that `migrating.upgrade` hands over."""

from alembic import context

from ecabinet.persistence.central.tables import Table

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
    transactional_ddl=True,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
