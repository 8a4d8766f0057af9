"""A phone in the browser: made-up people text a line."""
