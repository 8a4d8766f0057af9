"""What the operator is told of a list that cannot be read."""


class FeedError(Exception):
    """A list that cannot be used; the message is a plain sentence for its operator."""


class BadRow(Exception):
    """A row that cannot be read; the message is the short reason that is counted."""
