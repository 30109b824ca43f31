"""The rules of a cabinet: acts, decisions, meetings, ballots, minutes; standard library only."""
