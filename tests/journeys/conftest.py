"""What the journeys share: a founded body at a real central store."""

from tests.central.conftest import founded_store, world  # noqa: F401 - fixtures are found by their name
