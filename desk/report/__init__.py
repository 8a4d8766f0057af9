"""The report of a month or of any days."""
