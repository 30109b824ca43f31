"""The demonstration: an invented cabinet with its own store on this computer, by hand or by itself."""
