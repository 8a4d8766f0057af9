"""What people review: the numbers that are given, and every sentence with what it costs.

Whoever rang a number, signed sentences off or wants a number changed is named, and the audit log
has it.
"""
