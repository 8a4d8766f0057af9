"""Counts what happens: in memory at once, in the database a little later.

So a text does not wait for its own counting, and a text that is answered without a database is
counted too. All processes of all machines add to the same rows, so that each can report the total.
A process that is killed loses its last seconds of counts.
"""

import json
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from threading import Lock

from sqlalchemy import Connection, select

from bot.carrier.outcomes import Accepted, Busy, OptedOut, Outcome, Rejected, Unknown
from bot.database.compiled_statements import upsert
from bot.database.database import Database
from bot.database.schema import counts
from bot.monitoring import alarms
from bot.monitoring.alarms import AlarmKind
from bot.monitoring.line_counts import LineCounts, Measure, found_nothing, write_line_counts
from flows.conversation.turn import Step
from flows.domain.intents import Intent
from flows.text.gsm import sms_cost

# How often a process writes its counts to the database.
COUNTER_WRITE_INTERVAL = timedelta(seconds=10)

# Upper bounds of the histogram of answers, in seconds. The carrier waits for 15.
LATENCY_BUCKETS_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 15.0)
INFINITY_LABEL = "+Inf"

_Key = tuple[str, tuple[tuple[str, str], ...]]


class Counters:
    """What one process has counted, and the alarms it has noted, since it last wrote them.
    `by_line` are the counts of each line."""

    def __init__(self) -> None:
        self.by_line = LineCounts()
        self._counts: defaultdict[_Key, float] = defaultdict(float)
        self._noted_alarms: dict[AlarmKind, str] = {}
        self._noted_ends: set[AlarmKind] = set()
        self._lock = Lock()

    def add(self, name: str, value: float = 1, **labels: str) -> None:
        """Add to a counter. Labels come from short lists of ours, never from a text."""
        with self._lock:
            self._counts[name, tuple(labels.items())] += value

    def note_alarm(self, kind: AlarmKind, detail: str = "") -> None:
        """Raise an alarm when the counts are next written, for use where there may be no
        database."""
        with self._lock:
            self._noted_alarms[kind] = detail

    def note_over(self, kind: AlarmKind) -> None:
        """Clear an alarm when the counts are next written, unless there is cause until then."""
        with self._lock:
            self._noted_ends.add(kind)

    def count_text(self, step: Step, language: str) -> None:
        """Count a text that was decided."""
        self.add("texts", intent=step.intent.value, language=language)
        if step.crisis:
            self.add("crisis_texts", category=step.crisis.value)
        if step.intent is Intent.UNKNOWN:
            self.add("misses", kind="not understood")
        elif found_nothing(step):
            self.add("misses", kind="nothing found")

    def count_answer(
        self, replies: Sequence[str], duration: timedelta, line: int | None, now: datetime
    ) -> None:
        """Count an answer that went back to the carrier, so long after its text came. `line` is
        None where the database could not be asked."""
        seconds = max(0.0, duration.total_seconds())
        bucket = next(
            (str(most) for most in LATENCY_BUCKETS_SECONDS if seconds <= most), INFINITY_LABEL
        )
        self.add("answers", le=bucket)
        self.add("answer_seconds", seconds)
        segments = sum(sms_cost(reply).segments for reply in replies)
        if segments:
            self.add("segments", segments, way="answer")
        if line is not None:
            self.by_line.add(line, now, Measure.ANSWERS, bucket)
            if segments:
                self.by_line.add(line, now, Measure.SEGMENTS, "answer", value=segments)

    def count_send(self, outcome: Outcome, segments: int, line: int, now: datetime) -> None:
        """Count a text of the outbox that was handed to the carrier."""
        match outcome:
            case Accepted():
                self.add("sends", outcome="accepted", code="")
                self.add("segments", segments, way="outbox")
                self.by_line.add(line, now, Measure.SENT)
                self.by_line.add(line, now, Measure.SEGMENTS, "outbox", value=segments)
            case Rejected(code) | OptedOut(code):
                kind = "stopped" if isinstance(outcome, OptedOut) else "rejected"
                self.add("sends", outcome=kind, code=str(code))
            case Busy() | Unknown():
                self.add("sends", outcome=type(outcome).__name__.lower(), code="")

    def flush(self, database: Database, now: datetime) -> None:
        """Write everything to the database. Raises the database's error; then the counts are
        kept."""
        with self._lock:
            new, self._counts = self._counts, defaultdict(float)
            noted, self._noted_alarms = self._noted_alarms, {}
            over, self._noted_ends = self._noted_ends - noted.keys(), set()
        dated = self.by_line.take()
        if not (new or noted or over or dated):
            return
        try:
            with database.transaction() as connection:
                # In order, or two processes might each wait for a row of the other's.
                for (name, labels), value in sorted(new.items()):
                    written = json.dumps(dict(sorted(labels)), separators=(",", ":"))
                    _ADD_TO_COUNTER.run(
                        connection, {"name": name, "labels": written, "value": value}
                    )
                for kind, detail in sorted(noted.items()):
                    alarms.raise_alarm(connection, kind, now, detail)
                alarms.clear_kinds(connection, over, now)
                write_line_counts(connection, dated)
        except BaseException:
            self.by_line.put_back(dated)
            with self._lock:
                for key, value in new.items():
                    self._counts[key] += value
                self._noted_alarms = noted | self._noted_alarms
                self._noted_ends |= over
            raise


def read_counters(connection: Connection) -> dict[str, list[tuple[dict[str, str], float]]]:
    """Everything that has been counted, by name: pairs of labels and value."""
    found: dict[str, list[tuple[dict[str, str], float]]] = defaultdict(list)
    for row in connection.execute(select(counts).order_by(counts.c.name, counts.c.labels)):
        found[row.name].append((json.loads(row.labels), row.value))
    return found


_ADD_TO_COUNTER = upsert(counts, "name", "labels", increment=("value",))
