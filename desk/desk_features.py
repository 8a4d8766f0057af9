"""The features of the desk, in the order of its navigation. A new one is a line here."""

from desk import static_files
from desk.blocked import blocked_pages
from desk.doctor import doctor_pages
from desk.hotlines import hotline_pages
from desk.lines import line_pages
from desk.listings import listing_pages
from desk.lists import change_pages, difference_pages, letter_pages, list_pages, new_list_pages
from desk.meetings import map_page, meeting_pages, why_pages
from desk.overview import overview_pages
from desk.people import audit_pages, people_pages, settings_pages
from desk.phone import phone_pages
from desk.relays import relay_pages
from desk.reminders import reminders_pages
from desk.report import report_pages
from desk.routing import DeskRule
from desk.signing_in import account_pages, invitation_pages, sign_in_pages
from desk.volunteers import shift_pages, volunteer_pages
from desk.wording import wording_pages

_FEATURES = (
    overview_pages.routes,
    report_pages.routes,
    reminders_pages.routes,
    relay_pages.routes,
    phone_pages.routes,
    line_pages.routes,
    list_pages.routes,
    new_list_pages.routes,
    change_pages.routes,
    difference_pages.routes,
    letter_pages.routes,
    listing_pages.routes,
    volunteer_pages.routes,
    shift_pages.routes,
    meeting_pages.routes,
    map_page.routes,
    why_pages.routes,
    hotline_pages.routes,
    wording_pages.routes,
    blocked_pages.routes,
    doctor_pages.routes,
    sign_in_pages.routes,
    invitation_pages.routes,
    account_pages.routes,
    people_pages.routes,
    audit_pages.routes,
    settings_pages.routes,
    static_files.routes,
)


def desk_rules() -> list[DeskRule]:
    """Every route of the desk."""
    return [rule for routes in _FEATURES for rule in routes.rules]
