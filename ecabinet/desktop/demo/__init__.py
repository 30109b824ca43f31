"""The demonstration in real windows: the seats, the hand that plays them by itself, and the path for visitors."""
