"""Kept for pages that still look for the kit here: it lies in `ecabinet.desktop.kit`, where panels may use it too."""

from ecabinet.desktop.kit import PageKit

__all__ = ["PageKit"]
