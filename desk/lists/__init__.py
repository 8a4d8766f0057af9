"""Meeting lists: added after a look, read, compared, accepted, paused, removed; the letter."""
