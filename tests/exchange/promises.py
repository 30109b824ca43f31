"""How a promise that was not kept is said."""


class BrokenPromiseError(AssertionError):
    """A promise that was not kept."""

    def __init__(self, promise: str, why: str) -> None:
        super().__init__(f"{promise}: {why}")
        self.promise = promise


def require(promise: str, condition: object, why: str) -> None:
    """Raise `BrokenPromiseError` unless a promise was kept."""
    if not condition:
        raise BrokenPromiseError(promise, why)
