"""Summaries of errors without personal data: the message of an exception may quote a person."""

import traceback
from pathlib import Path

# What PostgreSQL's codes mean (https://www.postgresql.org/docs/current/errcodes-appendix.html).
_BY_SQLSTATE = {
    "28P01": "the password is wrong",
    "28000": "the server does not admit this user from here (pg_hba.conf)",
    "3D000": "there is no such database on the server",
    "53300": "too many connections",
    "53100": "the disk is full",
    "55P03": "waited for a lock for too long",
    "57014": "a statement took too long",
    "57P01": "the server is shutting down",
    "57P02": "the server has crashed",
    "57P03": "the server is starting or shutting down",
    "25006": "the database is read-only",
    "42P01": "a table is missing",
    "42501": "this user may not do that",
}

# A connection that fails has no code, only a message of libpq's, the server's or SQLite's. The
# first row that occurs in it counts.
_BY_WORDS = (
    ("connection refused", "the server refuses connections: is it running?"),
    ("password authentication failed", "the password is wrong"),
    ("no password supplied", "the password is missing"),
    ("too many clients", "too many connections"),
    ("too many connections", "too many connections"),
    ("remaining connection slots", "too many connections"),
    ("no pg_hba.conf entry", "the server does not admit this user from here (pg_hba.conf)"),
    ("authentication failed", "the server does not admit this user from here (pg_hba.conf)"),
    ("timeout expired", "the server did not answer in time"),
    ("timed out", "the server did not answer in time"),
    ("no answer from the server", "the server did not answer in time"),
    ("starting up", "the server is starting or shutting down"),
    ("shutting down", "the server is starting or shutting down"),
    ("recovery mode", "the server is starting or shutting down"),
    ("resolve host", "the server's name is not known"),
    ("translate host name", "the server's name is not known"),
    ("server closed the connection", "the server closed the connection"),
    ("connection is closed", "the server closed the connection"),
    ("no space left", "the disk is full"),
    ("is full", "the disk is full"),
    ("no such file or directory", "the server's socket is not there: is it running?"),
    ("network is unreachable", "the server cannot be reached by the network"),
    ("no route to host", "the server cannot be reached by the network"),
    ("is locked", "another program has locked it"),
    ("unable to open database file", "the file cannot be opened"),
    ("readonly", "the database is read-only"),
    ("read-only", "the database is read-only"),
    ("malformed", "the file is damaged"),
    ("not a database", "the file is damaged"),
    ("disk i/o error", "the disk cannot be read or written"),
    ("queuepool limit", "all connections of this process are in use"),
    ("no such table", "a table is missing"),
    ("does not exist", "the database, the user or a table does not exist"),
)

# The packages whose errors are a database's.
_DATABASE_PACKAGES = ("psycopg", "sqlalchemy", "sqlite3")


def summarize(error: BaseException) -> str:
    """The kind of an error, the place it comes from, and of a database's error the reason."""
    frames = traceback.extract_tb(error.__traceback__)
    reason = database_reason(error)
    shown = f"{type(error).__name__} ({reason})" if reason else type(error).__name__
    if not frames:
        return shown
    frame = frames[-1]
    return f"{shown} in {frame.name}, {Path(frame.filename).name} line {frame.lineno}"


def database_reason(error: BaseException) -> str:
    """Why a database could not be used, in words of ours; "" where that is not known. The message
    itself may quote an address with its password, or what a person sent."""
    if type(error).__module__.partition(".")[0] not in _DATABASE_PACKAGES:
        return ""
    cause = getattr(error, "orig", None) or error
    code = getattr(cause, "sqlstate", None)
    if code:
        return _BY_SQLSTATE.get(code, "")
    said = str(cause).lower()
    return next((reason for words, reason in _BY_WORDS if words in said), "")
