"""The first page of the desk."""

from flask import Response

from bot.operators.roles import Permission
from desk.desk_pages import page
from desk.routing import DeskRoutes
from desk.translation import N_

routes = DeskRoutes()


@routes.get("", needs=Permission.SEE, nav=N_("Overview"))
def show_overview() -> Response:
    """Where somebody begins."""
    return page("overview/overview.html")
