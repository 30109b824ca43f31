"""Bytes, versioned: envelopes, receipts, chains, the Merkle register, exchange messages."""
