"""`handrail doctor`: what a deployment gets wrong, and what to do about it.

Each check is one question with one answer, by whoever can give it: this machine (`here`), the
database (`data`), what stands in it (`service`), the carrier's account (`account`).
"""
