"""The metrics for Prometheus: the counters (bot.monitoring.counters) and the health check
(bot.monitoring.health_status). They hold nothing about a person, a place or a phone number."""

from collections.abc import Iterator
from datetime import datetime
from importlib.metadata import version

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    InfoMetricFamily,
)
from prometheus_client.exposition import CONTENT_TYPE_LATEST as CONTENT_TYPE
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector
from sqlalchemy import Connection, func, select

from bot.database.schema import daily_texts, day_counts, reminders
from bot.monitoring import counters
from bot.monitoring.health_status import HealthStatus, check_health

__all__ = ["CONTENT_TYPE", "exposition"]

# The counters: name, description, labels.
_COUNTER_FAMILIES = (
    ("texts", "Texts decided, by what they wanted and the language known before.",
     ("intent", "language")),
    ("misses", "Texts not understood, and searches that found nothing.", ("kind",)),
    ("crisis_texts", "Texts that told of a danger.", ("category",)),
    ("rescues", "Urgent texts answered by the crisis fallback, without the database.", ()),
    ("segments", "Segments sent as answers, and from the outbox.", ("way",)),
    ("sends", "Texts of the outbox handed to the carrier, by what came of it.",
     ("outcome", "code")),
    ("receipts", "The carrier's receipts; a code where a text did not arrive.",
     ("status", "code")),
    ("limited", "Texts stopped by a limit of their own number.", ("why",)),
    ("urgent_segments", "Segments to danger, HELP and STOP, which no limit stops.", ()),
    ("missed", "Texts that never reached the webhook and were found at the carrier.", ()),
    ("calls", "Calls, by what came of them.", ("what",)),
    ("errors", "Requests that failed.", ()),
    ("refused", "Requests to the webhooks that were refused.", ("why",)),
)  # fmt: skip


class _SnapshotCollector(Collector):
    """All metrics at one moment."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        self._counts = counters.read_counters(connection)
        self._health = check_health(connection, now)
        self._requested = {
            table.name: connection.scalar(select(func.count()).select_from(table)) or 0
            for table in (reminders, day_counts, daily_texts)
        }

    def collect(self) -> Iterator[Metric]:
        """As prometheus_client asks for it."""
        yield InfoMetricFamily("handrail", "The release.", {"version": version("handrail")})
        for name, about, labels in _COUNTER_FAMILIES:
            family = CounterMetricFamily(f"handrail_{name}", about, labels=labels)
            for values, count in self._counts.get(name, []):
                family.add_metric([values[label] for label in labels], count)
            yield family
        yield self._answers()
        for table, number in self._requested.items():
            yield GaugeMetricFamily(f"handrail_{table}", "How many people have asked for.", number)
        yield from _gauges(self._health)

    def _answers(self) -> HistogramMetricFamily:
        found = {values["le"]: count for values, count in self._counts.get("answers", [])}
        buckets, so_far = [], 0.0
        for most in (*map(str, counters.LATENCY_BUCKETS_SECONDS), counters.INFINITY_LABEL):
            so_far += found.get(most, 0)
            buckets.append((most, so_far))
        seconds = sum(value for _, value in self._counts.get("answer_seconds", []))
        about = "How long the carrier waited for an answer."
        family = HistogramMetricFamily("handrail_answer_seconds", about)
        family.add_metric([], buckets, seconds)
        return family


def _gauges(health: HealthStatus) -> Iterator[Metric]:
    def gauge(name: str, about: str, value: float) -> Metric:
        return GaugeMetricFamily(f"handrail_{name}", about, value)

    def age(at: datetime | None) -> float:
        return (health.at - at).total_seconds() if at else 0

    yield gauge(
        "queue_age_seconds", "How long the most overdue has been due.", age(health.oldest_due_at)
    )
    yield gauge("queue_texts", "Texts that are due and wait.", health.waiting_texts)
    yield gauge("unknown_texts", "Texts with a fate not found out.", health.unknown_texts)
    ticks = GaugeMetricFamily(
        "handrail_tick_age_seconds", "Since a tick last went well.", labels=("tick",)
    )
    for tick, at in sorted(health.heartbeats.last_by_tick.items()):
        ticks.add_metric([tick], age(at))
    yield ticks
    ages = GaugeMetricFamily(
        "handrail_feed_age_seconds", "Since a line's oldest list was read well.", labels=("line",)
    )
    flags = GaugeMetricFamily(
        "handrail_feeds_flagged", "Lists that were not taken.", labels=("line",)
    )
    for lists in health.line_feeds:
        if lists.oldest_read_at:
            ages.add_metric([lists.line], age(lists.oldest_read_at))
        flags.add_metric([lists.line], len(lists.flagged))
    yield ages
    yield flags
    alarms = GaugeMetricFamily("handrail_alarm", "Alarms that are on.", labels=("kind",))
    for alarm in health.alarms:
        alarms.add_metric([alarm.kind], 1)
    yield alarms


def exposition(connection: Connection, now: datetime) -> bytes:
    """All metrics, in Prometheus' text format."""
    registry = CollectorRegistry()
    registry.register(_SnapshotCollector(connection, now))
    return generate_latest(registry)
