"""The figures as a plain table."""

from collections.abc import Mapping, Sequence
from statistics import median

from benchmarks.answers import Segments
from benchmarks.rounds import Measured, Pair, middle

_ROW = "  {:<26}{:>12}{:>12}{:>10}   {}"


def heading(*words: str) -> str:
    """The head of the columns."""
    return _ROW.format(*words).rstrip()


def comparison(pairs: Sequence[Pair], target: str) -> list[str]:
    """Bare Flask and Handrail side by side; a share is the median of the rounds' own shares."""
    bare = middle([pair.bare for pair in pairs])
    ours = middle([pair.ours for pair in pairs])
    speed = median(pair.ours.rate / pair.bare.rate for pair in pairs)
    thrift = median(pair.bare.cpu / pair.ours.cpu for pair in pairs)
    return [
        _row("answers a second", f"{bare.rate:,.0f}", f"{ours.rate:,.0f}", f"{speed:.1%}", target),
        _row("processor ms an answer", f"{bare.cpu:.2f}", f"{ours.cpu:.2f}", f"{thrift:.1%}"),
        _row("p50 / p99 ms", *(f"{side.p50:.1f} / {side.p99:.0f}" for side in (bare, ours))),
        _row("shares, round by round", " ".join(f"{p.ours.rate / p.bare.rate:.0%}" for p in pairs)),
    ]


def steady(rounds: Sequence[Measured], rate: float, target: str) -> list[str]:
    """Handrail at a steady load."""
    ours = middle(list(rounds))
    return [
        _row("texts a second", "", f"{rate:,.0f}"),
        _row("p50 / p99 ms", "", f"{ours.p50:.1f} / {ours.p99:.0f}", "", target),
        _row("slowest ms", "", f"{max(each.worst for each in rounds):.0f}"),
        _row("p99 ms, round by round", " ".join(f"{each.p99:.0f}" for each in rounds)),
    ]


def answers(count: int, found: Segments) -> list[str]:
    """What the answers were."""
    alphabets = ", ".join(f"{n:,} {name}" for name, n in found.alphabets.most_common())
    return [
        f"  {count:,} answers, each TwiML with one list of meetings; {found.answers:,} distinct",
        f"  segments per answer: mean {found.mean:.2f}, most {found.most}; {alphabets}",
    ]


def stages(microseconds: Mapping[str, float], bare: float) -> list[str]:
    """Where a turn's time goes, and bare Flask's for comparison."""
    whole = sum(microseconds.values())
    rows = [f"  {name:<36}{us:>8,.0f}{us / whole:>8.0%}" for name, us in microseconds.items()]
    return [*rows, f"  {'together':<36}{whole:>8,.0f}", f"  {'bare Flask':<36}{bare:>8,.0f}"]


def _row(*words: str) -> str:
    return _ROW.format(*words, *[""] * (5 - len(words))).rstrip()
