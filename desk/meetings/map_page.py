"""The meetings on a map: circles for what lies close together, a dot for each further in."""

from collections.abc import Sequence
from functools import partial
from urllib.parse import urlencode

from flask import Response, request
from sqlalchemy import Connection

from bot.feeds.sync.meeting_table import (
    MeetingFilter,
    MeetingPoint,
    count_by_cell,
    points_within,
)
from bot.operators.roles import Permission
from bot.places import gazetteer
from desk.desk_pages import desk_url, page
from desk.map.marks import CIRCLES_TALL, circles_of, labels_of
from desk.map.view import MAP_HEIGHT, MAP_WIDTH, View, Weighted, outline_path, view_of
from desk.meetings.meeting_pages import table_words
from desk.meetings.shown_lists import what_is_asked
from desk.parts import desk_parts
from desk.routing import DeskRoutes
from flows.domain.map_cells import CELL_DEGREES, Area, cell_middle, cell_of

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
        middles = [Weighted(*cell_middle(cell), count) for cell, count in cells]
        view = _view_asked() or (view_of(middles) if middles else _WORLD)
        doors = _doors(connection, asked.wanted, view, middles)
    towns = gazetteer().towns_within(*view.edges, _MAX_TOWNS)
    points = middles if doors is None else [Weighted(one.lat, one.lon, 1) for one in doors]
    circles = circles_of(view, points, towns, _MAX_PLACES)
    in_sight = sum(one.count for one in circles)
    address = partial(_address, desk_url("show_meeting_map", **asked.words))
    return page(
        "meetings/map.html",
        asked=asked,
        view=view,
        wider=address(view.around(view.lat, view.lon, view.tall * _CLOSER)),
        closer=[address(view.around(one.lat, one.lon, view.tall / _CLOSER)) for one in circles],
        circles=circles,
        max_places=_MAX_PLACES,
        in_sight=in_sight,
        out_of_sight=sum(one.weight for one in middles) - in_sight,
        doors=sorted(doors or (), key=lambda one: one.name) if in_sight <= _MAX_PLACES else [],
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


def _address(whole: str, view: View) -> str:
    """The address of a part of the map, from that of the whole: to make each anew takes longer than
    the rest of the page."""
    part = urlencode({"lat": view.lat, "lon": view.lon, "tall": view.tall})
    return f"{whole}{'&' if '?' in whole else '?'}{part}"


def _doors(
    connection: Connection, wanted: MeetingFilter, view: View, middles: Sequence[Weighted]
) -> list[MeetingPoint] | None:
    """The doors in sight, where the map is close enough to tell them apart."""
    if view.tall > _DOORS_TALL:
        return None
    south, north, west, east = view.edges
    area = Area(
        [
            cell_of(one.lat, one.lon)
            for one in middles
            if abs(one.lat - view.lat) <= view.tall / 2 + CELL_DEGREES
            and abs(one.lon - view.lon) <= view.wide / 2 + CELL_DEGREES
        ],
        south,
        north,
        west,
        east,
    )
    return points_within(connection, wanted, area, _MAX_DOORS)
