"""Puts the desk together: its routes behind its guard, its navigation, its error pages."""

from flask import Blueprint, Response
from flask.sansio.blueprints import BlueprintSetupState
from werkzeug.exceptions import NotFound

from desk.desk_features import desk_rules
from desk.desk_pages import add_to_templates
from desk.error_pages import show_error
from desk.guard import Guard, add_headers
from desk.navigation import navigation
from desk.parts import EXTENSION, DeskParts
from desk.routing import EVERYBODY, Access

PREFIX = "/desk"


def desk_blueprint(parts: DeskParts) -> Blueprint:
    """The blueprint of the desk. Its accesses are kept with it, for the tests that ask for every
    route: `app.extensions["desk_accesses"]`."""
    desk = Blueprint("desk", "desk", url_prefix=PREFIX)
    rules = desk_rules()
    accesses: dict[str, Access] = {}
    for rule in rules:
        if rule.endpoint in accesses:
            raise ValueError(f"two routes are called {rule.endpoint}")
        accesses[rule.endpoint] = rule.access
        desk.add_url_rule(
            rule.path,
            rule.view.__name__,
            rule.view,
            methods=[rule.method],
            strict_slashes=False,
        )
    accesses["desk.nothing_here"] = Access(EVERYBODY)
    desk.add_url_rule(
        "/<path:address>", "nothing_here", nothing_here, methods=["GET", "POST", "PUT", "DELETE"]
    )
    add_to_templates("navigation", lambda signed_in: navigation(rules, signed_in))
    desk.before_request(Guard(accesses).admit)
    desk.after_request(add_headers)
    desk.register_error_handler(Exception, show_error)

    @desk.record_once
    def keep(state: BlueprintSetupState) -> None:
        state.app.extensions[EXTENSION] = parts
        state.app.extensions["desk_accesses"] = accesses

    return desk


def nothing_here(address: str) -> Response:
    """Every other address below /desk."""
    raise NotFound
