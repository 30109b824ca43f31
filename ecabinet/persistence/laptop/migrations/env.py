"""Runs the migrations of the laptop's store on the connection it is given; there is no other way to call it."""

from alembic import context

from ecabinet.persistence.laptop.tables import Base

context.configure(connection=context.config.attributes["connection"], target_metadata=Base.metadata)
context.run_migrations()
