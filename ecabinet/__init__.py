"""eCabinet: meetings, opinion ballots and sealed minutes for cabinets, councils and boards."""

__version__ = "0.1.0"
