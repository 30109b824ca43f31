"""Keys, key store, certificates, PAdES signatures and their verification, evidence files."""
