"""The people who run the desk: their roles, how they sign in, and what they did.

They are people of the line, and not texters: nothing here leads to anybody who texts.
"""
