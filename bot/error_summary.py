"""Summaries of errors without personal data: the message of an exception may quote a person."""

import traceback


def summarize(error: BaseException) -> str:
    """The kind of an error and the place it comes from."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} in {frame.name}, line {frame.lineno}"
