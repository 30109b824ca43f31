"""PDF: intake, text, rendering in child processes."""
