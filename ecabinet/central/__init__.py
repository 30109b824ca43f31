"""The central store as a program: service, databases, administration."""
