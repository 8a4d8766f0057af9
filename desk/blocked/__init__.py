"""Blocked: numbers that get no answers, but to danger and HELP. No page has one."""
