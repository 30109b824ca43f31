"""Qt models over lists that the application hands out."""
