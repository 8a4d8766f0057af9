"""The phone of `make demo`: the page of the desk, for whoever sits at this machine.

Nobody signs in, so no deployment has it: webhooks/demo_application.py alone adds it.
"""

from flask import Blueprint, Response, g, request
from werkzeug.exceptions import Forbidden

from desk.error_pages import show_error
from desk.guard import add_headers
from desk.parts import desk_parts
from desk.phone.phone_pages import blank_phone, lines_to_text, phone_after
from desk.translation import DESK_LANGUAGES
from desk.visit import Visit

PHONE_PATH = "/phone"


def open_phone_blueprint() -> Blueprint:
    """GET and POST /phone. The desk must be on: the page loads its files."""
    routes = Blueprint("open_phone", __name__)
    routes.before_request(_admit)
    routes.after_request(add_headers)
    routes.register_error_handler(Exception, show_error)

    @routes.get(PHONE_PATH)
    def show_open_phone() -> Response:
        return blank_phone(lines_to_text())

    @routes.post(PHONE_PATH)
    def use_open_phone() -> Response:
        return phone_after(lines_to_text())

    return routes


def _admit() -> None:
    """Raises Forbidden for the form of another site."""
    language = request.accept_languages.best_match(DESK_LANGUAGES) or "en"
    g.desk_visit = Visit(desk_parts().clock(), language, "")
    if request.headers.get("Sec-Fetch-Site", "none") not in ("none", "same-origin"):
        raise Forbidden
