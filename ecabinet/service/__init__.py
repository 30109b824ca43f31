"""The HTTP side of the exchange over ports."""
