"""Conversations of made-up people with a real line, which send, count and keep nothing."""
