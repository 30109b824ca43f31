"""SQLAlchemy and Alembic: the laptop's SQLCipher store, the central store, papers on disk."""
