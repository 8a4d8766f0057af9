"""Volunteers: who answers for a line, and the calendar of their shifts."""
