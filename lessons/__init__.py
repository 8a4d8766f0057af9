"""What the crisis reader's weights are learned from: texts written for it, and `make lessons`.

A file holds texts of one danger in one language, one a line: suicide-en.txt. "none" is everyday and
whatever only sounds alike.
"""
