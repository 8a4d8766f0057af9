"""Wording: every sentence that people receive, who has signed it off, and what is said of it."""
