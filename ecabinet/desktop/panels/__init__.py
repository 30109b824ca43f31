"""Parts of pages with a form of their own."""
