"""Use cases: turning intents into acts, folding what arrives, questions that screens ask; ports."""
