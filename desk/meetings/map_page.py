"""The meetings on a map: circles for what lies close together, a dot for each further in."""

from collections.abc import Sequence

from flask import Response, request
from sqlalchemy import Connection

from bot.feeds.sync.meeting_table import (
    CellCount,
    MeetingFilter,
    MeetingPoint,
    count_by_cell,
    points_in_cells,
)
from bot.operators.roles import Permission
from bot.places import gazetteer
from desk.desk_pages import page
from desk.map.marks import CIRCLES_TALL, circles_of, labels_of
from desk.map.view import MAP_HEIGHT, MAP_WIDTH, View, Weighted, outline_path, view_of
from desk.meetings.meeting_pages import table_words
from desk.meetings.shown_lists import what_is_asked
from desk.parts import desk_parts
from desk.routing import DeskRoutes
from flows.domain.map_cells import CELL_DEGREES, cell_middle

routes = DeskRoutes()

# A circle of a map that is so tall is no wider than a cell: then it is of doors.
_DOORS_TALL = CELL_DEGREES * CIRCLES_TALL

# So many doors are told apart, and so many places stand in the table beside the map.
_MAX_DOORS, _MAX_PLACES = 20_000, 40

# So many towns in sight are known by name.
_MAX_TOWNS = 600

# How much closer the next look at a circle is.
_CLOSER = 4


@routes.get("/meetings/map", needs=Permission.SEE)
def show_meeting_map() -> Response:
    """Where the doors are that searches find."""
    with desk_parts().database.reading() as connection:
        asked = what_is_asked(connection)
        cells = count_by_cell(connection, asked.wanted)
        view = _view_asked() or (view_of([*map(_middle, cells)]) if cells else _WORLD)
        doors = _doors(connection, asked.wanted, view, cells)
    towns = gazetteer().towns_within(*view.edges, _MAX_TOWNS)
    points = [*map(_middle, cells)] if doors is None else [*map(_weighted, doors)]
    circles = circles_of(view, points, towns)
    in_sight = sum(one.count for one in circles)
    return page(
        "meetings/map.html",
        asked=asked,
        view=view,
        wider=view.around(view.lat, view.lon, view.tall * _CLOSER),
        closer=[view.around(one.lat, one.lon, view.tall / _CLOSER) for one in circles],
        circles=circles,
        max_places=_MAX_PLACES,
        in_sight=in_sight,
        out_of_sight=sum(one.meetings for one in cells) - in_sight,
        doors=_listed_doors(view, doors),
        labels=labels_of(view, towns),
        outline=outline_path(view),
        map_width=MAP_WIDTH,
        map_height=MAP_HEIGHT,
        **table_words(),
    )


_WORLD = View(20.0, 0.0, 150.0)


def _view_asked() -> View | None:
    """The view that the address names."""
    try:
        lat, lon, tall = (float(request.args.get(name, "")) for name in ("lat", "lon", "tall"))
    except ValueError:
        return None
    if not (-90 <= lat <= 90 and -180 <= lon <= 180 and tall > 0):
        return None
    return _WORLD.around(lat, lon, tall)


def _doors(
    connection: Connection, wanted: MeetingFilter, view: View, cells: Sequence[CellCount]
) -> list[MeetingPoint] | None:
    """The doors in sight, where the map is close enough to tell them apart."""
    if view.tall > _DOORS_TALL:
        return None
    south, north, west, east = view.edges
    near = [
        one.cell
        for one in cells
        if (middle := _middle(one))
        and south - CELL_DEGREES <= middle.lat <= north + CELL_DEGREES
        and west - CELL_DEGREES <= middle.lon <= east + CELL_DEGREES
    ]
    return points_in_cells(connection, wanted, near, _MAX_DOORS)


def _listed_doors(view: View, doors: Sequence[MeetingPoint] | None) -> list[MeetingPoint]:
    """The doors that are listed by name, where they are few."""
    seen = [one for one in doors or () if view.holds(one.lat, one.lon)]
    return sorted(seen, key=lambda one: one.name) if len(seen) <= _MAX_PLACES else []


def _middle(cell: CellCount) -> Weighted:
    return Weighted(*cell_middle(cell.cell), cell.meetings)


def _weighted(door: MeetingPoint) -> Weighted:
    return Weighted(door.lat, door.lon, 1)
