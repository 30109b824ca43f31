"""One screen a module, each the only user of its form."""
