"""How much of anything the exchange accepts: one place, read by laptops and central store alike."""

ACT_BYTES = 1 << 20
"""The longest act, in bytes of its canonical form; a published agenda of 2,000 items fits."""

DEPTH = 16
"""How deep lists and maps may nest inside an act or a receipt."""

REFS = 1_000
"""How many papers and acts one act may name."""

ACTS_PER_REQUEST = 200
"""How many acts one exchange may carry."""

ACT_BYTES_PER_REQUEST = ACT_BYTES
"""How many bytes of acts one exchange may carry, so that a single act always fits."""

REQUEST_BYTES = 2 << 20
"""The longest body of a request other than a paper: the acts as base64url text, and the rest."""

ANSWER_BYTES = 16 << 20
"""The longest body of an answer other than a paper that a laptop reads."""

WANTED_FEEDS = 200
"""How many feeds one exchange may ask for."""

ENTRIES_PER_PAGE = 500
"""How many entries of one feed one answer may hold."""

CLOCK_SKEW_MS = 120_000
"""How far a request's time may lie from the store's clock, either way, in milliseconds."""

PAPER_BYTES = 500_000_000
"""The longest paper, in bytes."""

LATEST_MS = 253_402_300_799_999
"""The last millisecond of the year 9999; no time on the wire lies after it."""

LARGEST_INT = (1 << 53) - 1
"""The largest whole number that every reader of JSON keeps exactly (RFC 8785 section 3.2.2.3, RFC 7493 section 2.2)."""
