"""Charts as inline SVG. The numbers stand in a table beneath, so a chart need not be read."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.reports.figure_tables import Chart, FigureTable
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
class ChartLabel:
    """A word below the drawing, at the middle of what it is of; the `first` begins at the edge, so
    that nothing of it is cut off."""

    x: float
    text: str
    first: bool


@dataclass(frozen=True, slots=True)
class Drawing:
    """The drawing: bars, or the points of a line, as SVG writes them. `top` is the greatest number,
    to which the highest one belongs."""

    bars: tuple[Bar, ...]
    line: str
    labels: tuple[ChartLabel, ...]
    top: int


def draw(table: FigureTable) -> Drawing | None:
    """The chart of a table whose numbers are worth one; None where it has nothing to show."""
    rows = [
        [value.known if isinstance(value, ShownNumber) else 0 for value in row.values]
        for row in table.rows
    ]
    top = max((number for row in rows for number in row), default=0)
    if table.chart is Chart.NONE or not top:
        return None
    slot = (CHART_WIDTH - 2 * _LEFT) / len(rows)
    labels = () if table.words else _labels([row.label for row in table.rows], slot)
    if table.chart is Chart.LINE:
        points = (_point(slot, place, numbers[0] / top) for place, numbers in enumerate(rows))
        return Drawing((), " ".join(points), labels, top)
    bars = tuple(
        _bar(slot, place, series, len(numbers), number / top)
        for place, numbers in enumerate(rows)
        for series, number in enumerate(numbers)
        if number
    )
    return Drawing(bars, "", labels, top)


def _point(slot: float, place: int, share: float) -> str:
    x, y = _LEFT + slot * (place + 0.5), _PLOT_BOTTOM - share * (_PLOT_BOTTOM - _PLOT_TOP)
    return f"{x:.1f},{y:.1f}"


def _bar(slot: float, place: int, series: int, of: int, share: float) -> Bar:
    width = slot * 0.8 / of
    height = max(1.0, share * (_PLOT_BOTTOM - _PLOT_TOP))
    x = _LEFT + slot * (place + 0.1) + width * series
    return Bar(
        round(x, 1), round(_PLOT_BOTTOM - height, 1), round(width, 1), round(height, 1), series
    )


def _labels(words: Sequence[str], slot: float) -> tuple[ChartLabel, ...]:
    step = -(-len(words) // _MAX_LABELS)
    return tuple(
        ChartLabel(round(_LEFT + slot * (place + 0.5), 1) if place else 2.0, word, place == 0)
        for place, word in enumerate(words)
        if place % step == 0
    )
