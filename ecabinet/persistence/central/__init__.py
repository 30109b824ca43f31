"""The central store's tables."""
