"""Talks by text in the database: relays, who is asked, what is passed on, and what ends them.

The rules are in flows.domain.relay_moves. Here they are bound to rows, and nothing is decided.
"""
