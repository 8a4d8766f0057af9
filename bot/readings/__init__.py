"""The daily readings of a line: the operator's own texts, read from a table or a folder."""
