"""Hotlines: the numbers that are given, who rang them, and changes that two people make."""
