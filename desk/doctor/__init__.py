"""Doctor: everything that a deployment gets wrong, and what to do."""
