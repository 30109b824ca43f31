"""The laptop's side of the exchange; no Qt."""
