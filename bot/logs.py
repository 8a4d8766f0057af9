"""The log, in JSON or in plain text. It never says who texted, what, or where.

Our own messages name no person in the first place. The formatter here also guards against mistakes
of ours and against libraries, at every level. Of a library's message it shows the template only,
without its arguments; of an error the type and the place, without the message; and it shows no long
number and no secret of the settings at all.
"""

import json
import logging
import re
import sys
import threading
import traceback
from collections.abc import Sequence
from contextvars import ContextVar
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

from bot.settings import Settings

# The id of the current request, "" outside of a request.
request_id: ContextVar[str] = ContextVar("request", default="")

# Seven or more digits, however they are written, may be a phone number.
_PHONE_NUMBER = re.compile(r"\+?\d(?:[\s().-]*\d){6,}")

# The arguments of a template: "%s", "%(name)-10s", "%%".
_PLACEHOLDER = re.compile(r"%(?:\([^)]*\))?[-#0 +]*[\d*]*(?:\.[\d*]+)?[a-zA-Z]")

# Gunicorn's reports: what it listens on, and which process started or ended. Their numbers are
# ports and process ids.
_SERVER_NEWS = {("gunicorn.error", logging.INFO)}

# Of the traceback of an error the last ones are shown.
MAX_FRAMES = 6


class RedactingFormatter(logging.Formatter):
    """Writes a record as one line."""

    def __init__(self, secrets: Sequence[str], *, as_json: bool) -> None:
        """`secrets` are replaced wherever they occur."""
        super().__init__()
        self._secrets = [secret for secret in secrets if secret]
        self._json = as_json

    def format(self, record: logging.LogRecord) -> str:
        """One line, whatever the record holds."""
        error = record.exc_info[1] if record.exc_info else None
        parts = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": self._redact(safe_message(record), numbers=_is_harmless(record)),
            "request": request_id.get(),
            "error": error_chain(error) if error else "",
        }
        if self._json:
            return json.dumps({name: part for name, part in parts.items() if part})
        line = f"{record.levelname} {parts['message']}"
        for name in ("error", "request"):
            line += f" [{name} {parts[name]}]" if parts[name] else ""
        return line

    def _redact(self, text: str, *, numbers: bool) -> str:
        for secret in self._secrets:
            text = text.replace(secret, "[secret]")
        text = text if numbers else _PHONE_NUMBER.sub("[number]", text)
        return text.replace("\n", " ")


def _is_harmless(record: logging.LogRecord) -> bool:
    return (record.name, record.levelno) in _SERVER_NEWS


def safe_message(record: logging.LogRecord) -> str:
    """The message of a record, as far as it may be shown."""
    if record.name.partition(".")[0] == "handrail" or _is_harmless(record):
        try:
            return record.getMessage()
        except Exception as error:  # template and arguments do not fit
            return f"a message that cannot be written: {type(error).__name__}"
    place = f"{record.module}, line {record.lineno}"
    if not record.args or not isinstance(record.msg, str):
        return f"a message of {place}; its words are not shown"  # they may be a person's
    return f"{_PLACEHOLDER.sub('...', record.msg)} ({place})"


def error_chain(error: BaseException) -> str:
    """An error and its causes: the type and the traceback of each, without the messages."""
    parts = []
    seen: set[int] = set()
    while error and id(error) not in seen:
        seen.add(id(error))
        steps = traceback.extract_tb(error.__traceback__)[-MAX_FRAMES:]
        place = " > ".join(
            f"{Path(step.filename).name}:{step.lineno} {step.name}" for step in steps
        )
        parts.append(f"{type(error).__name__} at {place}" if place else type(error).__name__)
        behind = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        if behind is None:
            break
        error = behind
    return "; after ".join(parts)


def start(settings: Settings, out: TextIO | None = None) -> None:
    """Log in this way from now on, uncaught errors too.

    Without `log_format` in the settings it is text on a terminal and JSON elsewhere. `log_level` is
    for our own messages; libraries log from WARNING on, or everything if our level is DEBUG.
    """
    out = out or sys.stderr
    as_json = settings.log_format == "json" or (not settings.log_format and not out.isatty())
    handler = logging.StreamHandler(out)
    handler.setFormatter(RedactingFormatter(settings.secrets, as_json=as_json))
    root = logging.getLogger()
    for other in [one for one in root.handlers if type(one) is logging.StreamHandler]:
        root.removeHandler(other)
    root.addHandler(handler)
    root.setLevel(logging.DEBUG if settings.log_level == "DEBUG" else logging.WARNING)
    logging.getLogger("handrail").setLevel(settings.log_level)
    logging.captureWarnings(capture=True)
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread
    sys.unraisablehook = _unraisable
    logging.raiseExceptions = False  # else logging prints a line it cannot write, with its values


def _uncaught_in_thread(caught: threading.ExceptHookArgs) -> None:
    _uncaught(caught.exc_type, caught.exc_value, caught.exc_traceback)


def _unraisable(caught: Any) -> None:
    """For an error that no code can catch, as in a destructor. Python's default prints its message
    and the object."""
    way = (caught.exc_type, caught.exc_value or caught.exc_type(), caught.exc_traceback)
    logging.getLogger("handrail").error("an error nobody could catch", exc_info=way)


def _uncaught(
    kind: type[BaseException], error: BaseException | None, way: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    log = logging.getLogger("handrail")
    log.critical("ended by an error", exc_info=(kind, error or kind(), way))
