"""Alembic's scripts for the laptop's store."""
