"""Every kind of act, one module per feed: the shape of its data, its guard, and how it changes the state."""
