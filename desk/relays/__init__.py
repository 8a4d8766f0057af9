"""The log of talks by text."""
