"""Lines: what they are, what they answer, and one change at a time."""
