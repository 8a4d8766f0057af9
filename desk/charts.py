"""Bar charts as inline SVG. The numbers stand in a table beneath, so a chart need not be read."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.reports.figure_tables import FigureTable
from bot.reports.small_numbers import ShownNumber

# In the units of the drawing, which a page makes as wide as there is room.
CHART_WIDTH, CHART_HEIGHT = 640, 170
_PLOT_TOP, _PLOT_BOTTOM, _LEFT = 16, 140, 20

# So many labels fit below the bars.
_MAX_LABELS = 8


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: its upper left corner, its size, and which of the numbers of a row it is."""

    x: float
    y: float
    width: float
    height: float
    series: int


@dataclass(frozen=True, slots=True)
class BarLabel:
    """A word below the bars, at the middle of its own."""

    x: float
    text: str


@dataclass(frozen=True, slots=True)
class BarChart:
    """The drawing. `top` is the greatest number, to which the highest bar belongs."""

    bars: tuple[Bar, ...]
    labels: tuple[BarLabel, ...]
    top: int


def bar_chart(table: FigureTable) -> BarChart | None:
    """The chart of a table whose numbers are worth one; None where it has nothing to show."""
    rows = [
        [value.known if isinstance(value, ShownNumber) else 0 for value in row.values]
        for row in table.rows
    ]
    top = max((number for row in rows for number in row), default=0)
    if not table.charted or not top:
        return None
    slot = (CHART_WIDTH - 2 * _LEFT) / len(rows)
    bars = tuple(
        _bar(slot, place, series, len(numbers), number / top)
        for place, numbers in enumerate(rows)
        for series, number in enumerate(numbers)
        if number
    )
    labels = () if table.words else _labels([row.label for row in table.rows], slot)
    return BarChart(bars, labels, top)


def _bar(slot: float, place: int, series: int, of: int, share: float) -> Bar:
    width = slot * 0.8 / of
    height = max(1.0, share * (_PLOT_BOTTOM - _PLOT_TOP))
    x = _LEFT + slot * (place + 0.1) + width * series
    return Bar(
        round(x, 1), round(_PLOT_BOTTOM - height, 1), round(width, 1), round(height, 1), series
    )


def _labels(words: Sequence[str], slot: float) -> tuple[BarLabel, ...]:
    step = -(-len(words) // _MAX_LABELS)
    return tuple(
        BarLabel(round(_LEFT + slot * (place + 0.5), 1), word)
        for place, word in enumerate(words)
        if place % step == 0
    )
