"""The figures as a plain table."""

from collections.abc import Mapping, Sequence
from statistics import median

from benchmarks.answers import SegmentCounts
from benchmarks.rounds import Measurement, RoundPair, median_measurement

_ROW = "  {:<26}{:>12}{:>12}{:>10}   {}"


def heading(*words: str) -> str:
    """The head of the columns."""
    return _ROW.format(*words).rstrip()


def comparison_rows(pairs: Sequence[RoundPair], target: str) -> list[str]:
    """Bare Flask and Handrail side by side; a share is the median of the rounds' own shares."""
    bare = median_measurement([pair.bare for pair in pairs])
    ours = median_measurement([pair.ours for pair in pairs])
    speed = median(pair.ours.rate / pair.bare.rate for pair in pairs)
    thrift = median(pair.bare.cpu_ms / pair.ours.cpu_ms for pair in pairs)
    return [
        _row("answers a second", f"{bare.rate:,.0f}", f"{ours.rate:,.0f}", f"{speed:.1%}", target),
        _row("processor ms an answer", f"{bare.cpu_ms:.2f}", f"{ours.cpu_ms:.2f}", f"{thrift:.1%}"),
        _row("p50 / p99 ms", *(f"{side.p50_ms:.1f} / {side.p99_ms:.0f}" for side in (bare, ours))),
        _row("shares, round by round", " ".join(f"{p.ours.rate / p.bare.rate:.0%}" for p in pairs)),
    ]


def steady_rows(rounds: Sequence[Measurement], rate: float, target: str) -> list[str]:
    """Handrail at a steady load."""
    ours = median_measurement(list(rounds))
    return [
        _row("texts a second", "", f"{rate:,.0f}"),
        _row("p50 / p99 ms", "", f"{ours.p50_ms:.1f} / {ours.p99_ms:.0f}", "", target),
        _row("slowest ms", "", f"{max(each.slowest_ms for each in rounds):.0f}"),
        _row("p99 ms, round by round", " ".join(f"{each.p99_ms:.0f}" for each in rounds)),
    ]


def answer_rows(count: int, found: SegmentCounts) -> list[str]:
    """What the answers were."""
    alphabets = ", ".join(f"{n:,} {name}" for name, n in found.alphabets.most_common())
    return [
        f"  {count:,} answers, each TwiML with one list of meetings; {found.count:,} distinct",
        f"  segments per answer: mean {found.mean:.2f}, most {found.maximum}; {alphabets}",
    ]


def stage_rows(microseconds: Mapping[str, float], bare: float) -> list[str]:
    """Where a turn's time goes, and bare Flask's for comparison."""
    whole = sum(microseconds.values())
    rows = [f"  {name:<36}{us:>8,.0f}{us / whole:>8.0%}" for name, us in microseconds.items()]
    return [*rows, f"  {'together':<36}{whole:>8,.0f}", f"  {'bare Flask':<36}{bare:>8,.0f}"]


def _row(*words: str) -> str:
    return _ROW.format(*words, *[""] * (5 - len(words))).rstrip()
