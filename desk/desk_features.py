"""The features of the desk, in the order of its navigation. A new one is a line here."""

from desk import static_files
from desk.overview import overview_pages
from desk.phone import phone_pages
from desk.routing import DeskRule

_FEATURES = (
    overview_pages.routes,
    phone_pages.routes,
    static_files.routes,
)


def desk_rules() -> list[DeskRule]:
    """Every route of the desk."""
    return [rule for routes in _FEATURES for rule in routes.rules]
