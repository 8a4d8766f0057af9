"""The last line of defence: whatever is logged, by whomever, no line says who or what."""

import gc
import io
import json
import logging
import sys
import warnings
from collections.abc import Iterator

import pytest

from bot import logs
from bot.settings import Settings

NUMBER = "+14025550100"
WORDS = "narnia i want to die"
SECRETS = ("a secret of thirty-two characters", "the carrier's token")
PRIVATE = (NUMBER, "402-555-0100", "(402) 555 0100", WORDS, "narnia", *SECRETS, "pass word")


@pytest.fixture
def out() -> Iterator[io.StringIO]:
    """The log, begun as production begins it, and everything put back afterwards."""
    root, ours = logging.getLogger(), logging.getLogger("handrail")
    before = root.handlers[:], root.level, ours.level, sys.excepthook
    unraisable, raises = sys.unraisablehook, logging.raiseExceptions
    stream = io.StringIO()
    settings = Settings(
        database_url="postgresql://user:pass%20word@db.example/x",
        secret_keys=SECRETS[:1],
        auth_tokens=SECRETS[1:],
        log_level="DEBUG",
    )
    logs.start(settings, stream)
    yield stream
    root.handlers[:], level, our_level, sys.excepthook = before
    sys.unraisablehook, logging.raiseExceptions = unraisable, raises
    root.setLevel(level)
    ours.setLevel(our_level)
    logging.captureWarnings(capture=False)


def private(out: io.StringIO) -> list[str]:
    """What of nobody's business stands in the log."""
    text = out.getvalue()
    assert text
    return [word for word in PRIVATE if word.casefold() in text.casefold()]


def library(message: object, *values: object, level: int = logging.WARNING) -> None:
    logging.getLogger("urllib3.connectionpool").log(level, message, *values)


@pytest.mark.parametrize("level", [logging.DEBUG, logging.INFO, logging.WARNING, logging.CRITICAL])
def test_a_library_shows_its_template_and_nothing_that_was_filled_in(
    out: io.StringIO, level: int
) -> None:
    library('%s://%s "%s %s" %d', "https", NUMBER, WORDS, SECRETS[0], 68102, level=level)
    assert private(out) == []
    assert "68102" not in out.getvalue()
    assert '...://... \\"... ...\\"' in out.getvalue()


@pytest.mark.parametrize("message", [f"sent to {NUMBER}: {WORDS}", {"body": WORDS}, [NUMBER], None])
def test_a_library_that_fills_in_by_itself_shows_where_it_speaks(
    out: io.StringIO, message: object
) -> None:
    library(message)
    assert private(out) == []
    assert "words are not shown" in out.getvalue()


def test_what_cannot_be_written_is_no_error() -> None:
    for name in ("handrail", "urllib3"):
        record = logging.LogRecord(name, logging.ERROR, "x.py", 1, "%d %s", (WORDS,), None)
        assert WORDS not in logs.RedactingFormatter((), as_json=True).format(record)


@pytest.mark.parametrize(
    "number",
    [NUMBER, "402-555-0100", "(402) 555 0100", "4025550100", "+44 20 7946 0123", "+1.402.555.0100"],
)
def test_our_own_mistakes_show_no_number_and_no_secret(out: io.StringIO, number: str) -> None:
    logging.getLogger("handrail").error("to %s with %s", number, SECRETS[1])
    assert number not in out.getvalue()
    assert "[number]" in out.getvalue()
    assert "[secret]" in out.getvalue()


def test_a_server_s_port_and_process_are_nobody_s_number(out: io.StringIO) -> None:
    news = logging.getLogger("gunicorn.error")
    news.setLevel(logging.INFO)
    news.info("Listening at: %s (%s)", "http://127.0.0.1:8000", 1234567)
    news.warning("Listening at: %s (%s)", "http://127.0.0.1:8000", 1234567)
    news.setLevel(logging.NOTSET)
    info, warning = (json.loads(line)["message"] for line in out.getvalue().splitlines())
    assert info == "Listening at: http://127.0.0.1:8000 (1234567)"
    assert "1234567" not in warning


def test_our_own_messages_are_shown_with_their_small_numbers(out: io.StringIO) -> None:
    logging.getLogger("handrail").info("feed %d took %s", 12, "3.25 s")
    assert json.loads(out.getvalue())["message"] == "feed 12 took 3.25 s"


def fail(body: str) -> None:
    try:
        raise KeyError(body)
    except KeyError as error:
        raise ValueError(f"cannot read {body}") from error


def test_an_error_shows_its_kind_and_its_way(out: io.StringIO) -> None:
    try:
        fail(WORDS)
    except ValueError:
        logging.getLogger("handrail").exception("that went wrong")
        library("for %s", NUMBER)
        logging.getLogger("flask.app").exception("Exception on %s", WORDS)
    assert private(out) == []
    assert "ValueError at test_logs.py" in out.getvalue()
    assert "after KeyError" in out.getvalue()


def test_an_error_that_ends_the_program_shows_no_words(
    out: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        fail(WORDS)
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    assert private(out) == []
    assert "ended by an error" in out.getvalue()
    assert WORDS not in capsys.readouterr().err


def test_warnings_show_no_words(out: io.StringIO) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(capture=True)
        warnings.warn(f"odd: {WORDS} {NUMBER}", stacklevel=1)
    assert private(out) == []


def test_every_line_is_json_and_one_line(out: io.StringIO) -> None:
    logging.getLogger("handrail").error("two\nlines")
    library("%s", "x\ny")
    for line in out.getvalue().splitlines():
        assert {"at", "level", "logger", "message"} <= json.loads(line).keys()
    assert len(out.getvalue().splitlines()) == 2


def test_a_request_is_named_in_its_lines(out: io.StringIO) -> None:
    token = logs.request_id.set("abc123")
    logging.getLogger("handrail").error("x")
    logs.request_id.reset(token)
    assert json.loads(out.getvalue())["request"] == "abc123"


def test_on_a_terminal_lines_are_to_be_read(out: io.StringIO) -> None:
    stream = io.StringIO()
    logs.start(Settings(log_format="text"), stream)
    logging.getLogger("handrail").warning("line %d is busy", 1)
    assert stream.getvalue() == "WARNING line 1 is busy\n"
    assert out.getvalue() == ""


def test_an_error_that_nobody_can_catch_keeps_its_words(
    out: io.StringIO, capfd: pytest.CaptureFixture[str]
) -> None:
    class Thing:
        def __repr__(self) -> str:
            return WORDS

        def __del__(self) -> None:
            raise ValueError(f"{WORDS} {NUMBER}")

    Thing()
    gc.collect()
    assert private(out) == []
    assert "ValueError at test_logs.py" in out.getvalue()
    assert capfd.readouterr().err == ""


def test_a_line_that_cannot_be_written_is_not_printed_elsewhere(
    out: io.StringIO, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.logs.RedactingFormatter.format", lambda *_: 1 // 0)
    library("%s %s", NUMBER, WORDS)
    assert capfd.readouterr().err == ""
