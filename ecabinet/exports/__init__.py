"""What leaves the program for people: one format a file."""
