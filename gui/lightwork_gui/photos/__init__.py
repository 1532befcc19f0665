"""The photos: what was found, from what to what, and what became of each."""
