"""Calls: who calls, what is known of them, and what is answered and kept for an hour."""
