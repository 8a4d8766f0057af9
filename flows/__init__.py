"""The decisions: what a text means and what to answer. Pure, so that all of it can be read and
tested alone."""
