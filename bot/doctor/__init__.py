"""`handrail doctor`: what a deployment gets wrong, and what to do about it.

Each check is one question with one answer. The modules are named for what is asked: this machine,
the database, the service (what the database says of it), the carrier's account.
"""
