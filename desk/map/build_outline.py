"""Make outline.json from the files of us-atlas and world-atlas:

    npm pack us-atlas@3.0.1 world-atlas@2.0.2
    python -m desk.map.build_outline us-atlas-3.0.1.tgz world-atlas-2.0.2.tgz

The same files give the same bytes. Both are TopoJSON: lines ("arcs") that areas share, so that a
border between two states is drawn once. A line keeps the points that are further than a tolerance
from the straight way between those beside them (Douglas and Peucker), and is cut into short ones,
of which a page draws those in sight.
"""

import hashlib
import json
import math
import sys
import tarfile
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

OUTLINE_FILE = Path(__file__).with_name("outline.json")

# Degrees in a unit of the file, and how far a point may be off (degrees).
UNIT_DEGREES = 0.01
_TOLERANCE_DEGREES = 0.04
_MAX_LINE_POINTS = 40

_STATES = "package/states-10m.json", "states"
_COUNTRIES = "package/countries-50m.json", "countries"
_SHA256 = {
    _STATES[0]: "d76b391ccfa8bff601d51e3e3da5d43a89fa46cd5caca72ce731b383be5596d0",
    _COUNTRIES[0]: "04342cdc1e3016bcd7db1630de95684d67b79fe3c8c460321e87aef469502394",
}
_UNITED_STATES = "840"  # drawn from the finer file

Point = tuple[float, float]


def main() -> None:
    """Write the file."""
    states, countries = map(Path, sys.argv[1:3])
    lines = [*_lines(states, *_STATES), *_lines(countries, *_COUNTRIES, without=_UNITED_STATES)]
    text = ",\n".join(json.dumps(line, separators=(",", ":")) for line in lines)
    OUTLINE_FILE.write_text(f"[{text}]\n")


def _lines(archive: Path, name: str, layer: str, without: str = "") -> Iterator[list[int]]:
    """The lines of a layer, but those of one area: longitude and latitude of the first point, then
    what each further one adds, in units."""
    topology = _read(archive, name)
    areas = topology["objects"][layer]["geometries"]
    left_out = {arc for area in areas if area.get("id") == without for arc in _arcs(area["arcs"])}
    for number, arc in enumerate(_decoded(topology)):
        if number in left_out:
            continue
        kept = _simplified(arc)
        for start in range(0, len(kept) - 1, _MAX_LINE_POINTS - 1):
            yield from _in_units(kept[start : start + _MAX_LINE_POINTS])


def _read(archive: Path, name: str) -> dict[str, Any]:
    with tarfile.open(archive) as files:
        member = files.extractfile(name)
        assert member is not None
        content = member.read()
    if hashlib.sha256(content).hexdigest() != _SHA256[name]:
        raise SystemExit(f"{name} is not the file that this was written for.")
    topology: dict[str, Any] = json.loads(content)
    return topology


def _arcs(nested: Any) -> Iterator[int]:
    """The numbers of the arcs of an area; one that is walked backwards is written ~number."""
    if isinstance(nested, int):
        yield nested if nested >= 0 else ~nested
        return
    for part in nested:
        yield from _arcs(part)


def _decoded(topology: dict[str, Any]) -> Iterator[list[Point]]:
    """The arcs in degrees: they are written as steps of a grid."""
    (kx, ky), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * kx + tx, y * ky + ty))
        yield points


def _simplified(points: Sequence[Point]) -> list[Point]:
    kept = {0, len(points) - 1}
    spans = [(0, len(points) - 1)]
    while spans:
        first, last = spans.pop()
        far, at = 0.0, 0
        for number in range(first + 1, last):
            off = _distance(points[number], points[first], points[last])
            if off > far:
                far, at = off, number
        if far > _TOLERANCE_DEGREES:
            kept.add(at)
            spans += [(first, at), (at, last)]
    return [points[number] for number in sorted(kept)]


def _distance(point: Point, start: Point, end: Point) -> float:
    """How far a point is from a straight line, in degrees of latitude."""
    narrow = math.cos(math.radians(point[1]))
    px, py = (point[0] - start[0]) * narrow, point[1] - start[1]
    ex, ey = (end[0] - start[0]) * narrow, end[1] - start[1]
    length = ex * ex + ey * ey
    along = max(0.0, min(1.0, (px * ex + py * ey) / length)) if length else 0.0
    return math.hypot(px - along * ex, py - along * ey)


def _in_units(points: Sequence[Point]) -> Iterator[list[int]]:
    """The line, unless all of it is one point."""
    rounded = [(round(x / UNIT_DEGREES), round(y / UNIT_DEGREES)) for x, y in points]
    steps: list[int] = [*rounded[0]]
    for before, after in pairwise(rounded):
        if after != before:
            steps += [after[0] - before[0], after[1] - before[1]]
    if len(steps) > 2:
        yield steps


if __name__ == "__main__":
    main()
