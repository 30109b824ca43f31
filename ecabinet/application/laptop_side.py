"""What each of the exchange's ways into a laptop knows of it."""

from ecabinet.application.laptop_core import Core
from ecabinet.application.laptop_keys import trust_of
from ecabinet.application.laptop_rows import Memory, Profile
from ecabinet.protocol.verifying import Trust


class LaptopSide:
    """Whose laptop it is, what it remembers of the store, and by which keys it believes it."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @property
    def profile(self) -> Profile:
        """Whose laptop this is, and where its store is."""
        return self._core.profile

    @property
    def memory(self) -> Memory:
        """What is remembered of the store."""
        return self._core.view.memory

    @property
    def trust(self) -> Trust:
        """The body and the keys of its register, as the body's own feed says."""
        return trust_of(self._core)
