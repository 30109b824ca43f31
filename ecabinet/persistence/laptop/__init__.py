"""The laptop's encrypted store."""
