"""What a verdict about a meeting says (flows.domain.verdicts), in words for an operator.

The sentences are English; the desk's catalogs have them too, and `say` translates.
"""

from collections.abc import Callable
from dataclasses import dataclass

from babel.dates import format_date, format_datetime

from flows.domain.fellowships import short_name
from flows.domain.line import Line
from flows.domain.meetings import Meeting
from flows.domain.search import MILE_COUNTRIES, MILES_PER_KM, Query
from flows.domain.verdicts import Check, Listing, SearchVerdict
from flows.replies.rule_labels import rule_label
from flows.replies.search_replies import SearchReplies

Say = Callable[[str], str]


# gettext's own name for a mark: the desk's catalogs have these sentences too.
N_ = str

# Of each check, what is said if it is fine and if it is not. In braces stands what `_facts` knows.
_SENTENCES = {
    Check.LIST: (
        N_("{line} uses its list, {list}."),
        N_("{line} does not use its list, {list}."),
    ),
    Check.HIDDEN: (
        N_("Nobody hides it."),
        N_("Another entry of the same meeting is hidden, and this one with it."),
    ),
    Check.COPY: (
        N_("It is the entry that people find, and no copy."),
        N_("It is a copy: people find another entry of the same meeting."),
    ),
    Check.OPEN: (N_("It meets."), N_("It does not meet for now, as its list says.")),
    Check.DOOR: (
        N_("It has a door to go to."),
        N_("It is online only: a search near a place is for doors."),
    ),
    Check.LINK: (
        N_("It can be joined by link or phone."),
        N_("It has no link and no number to join it by."),
    ),
    Check.POINT: (
        N_("It is known where its door is."),
        N_("It is not known where its door is: its list gives no point, and its address is none."),
    ),
    Check.SCHEDULE: (
        N_("It has a day and an hour."),
        N_("It has no day or no hour: it is by appointment."),
    ),
    Check.NEAR: (
        N_("It is {distance} away, and everything within {radius} is found."),
        N_(
            "It is {distance} away. Enough others were found within {radius}, so nobody looked "
            "further."
        ),
    ),
    Check.FAR: (
        N_("It is {distance} away, further than {radius}, as was asked for."),
        N_("It is {distance} away, and only what is further than {radius} was asked for."),
    ),
    Check.DAY: (
        N_("It meets then: {start}."),
        N_("It does not meet then. It meets {rule}, next on {start}."),
    ),
    Check.OTHER_DAY: (
        N_("It is not on a day that was left out."),
        N_("It is on a day that was left out."),
    ),
    Check.NAME: (N_("Its name fits what was asked for."), N_("Its name is another one.")),
    Check.FELLOWSHIP: (
        N_("It is of a fellowship that was asked for: {fellowship}."),
        N_("It is of {fellowship}, and {wanted} was searched."),
    ),
    Check.TYPES: (
        N_("It is of the kind that was asked for: {types}."),
        N_("Its list does not say that it is of this kind: {types}."),
    ),
    Check.WITHOUT_TYPES: (
        N_("It is of no kind that was left out."),
        N_("It is of a kind that was left out: {types}."),
    ),
    Check.HYBRID: (N_("It has a door and a link."), N_("It has not both a door and a link.")),
    Check.PHONE: (N_("There is a number to dial."), N_("There is no number to dial.")),
}

_HIDDEN_UNTIL = N_("It is hidden through {day} by somebody who runs the line.")
_APPROXIMATE = N_(
    "Its point on the map is not its door's, but a default one or that of a postal area. It is "
    "found, and no distance is told."
)
_TOO_FAR = N_("It is {distance} away, and nobody looks further than {radius}.")
_EVERY_WEEK, _OTHERS = N_("every week"), N_("any other fellowship")
_NO_FELLOWSHIP = N_("no fellowship that its list names")


@dataclass(frozen=True, slots=True)
class JudgedMeeting:
    """What a verdict is about: a meeting as it stands in a list, and how a line was asked."""

    meeting: Meeting
    listing: Listing
    list_name: str
    line: Line
    query: Query


def verdict_words(
    verdict: SearchVerdict, about: JudgedMeeting, language: str, say: Say = str
) -> str:
    """A verdict in a sentence. `language` is the one that `say` translates to."""
    sentence = _SENTENCES[verdict.check][0 if verdict.fine else 1]
    if verdict.check is Check.HIDDEN and about.listing.hidden_until:
        sentence = _HIDDEN_UNTIL
    elif verdict.check is Check.POINT and verdict.fine and about.meeting.approximate:
        sentence = _APPROXIMATE
    elif verdict.check is Check.NEAR and verdict.widest:
        sentence = _TOO_FAR
    return say(sentence).format(**_facts(verdict, about, language, say))


def _facts(verdict: SearchVerdict, about: JudgedMeeting, language: str, say: Say) -> dict[str, str]:
    meeting, filters, until = about.meeting, about.query.filters, about.listing.hidden_until
    country = about.query.place.country if about.query.place else about.line.country
    start, rule = verdict.start, ""
    if start:
        day_name = format_date(start, "EEE", locale=language)
        rule = str(rule_label(meeting.rule, start.date(), day_name, language))
    types = SearchReplies(about.line, language).refining.wishes(sorted(verdict.types), "")
    return {
        "line": about.line.name,
        "list": about.list_name,
        "day": format_date(until, "EEE d MMM y", locale=language) if until else "",
        "distance": distance_words(verdict.miles, country),
        "radius": distance_words(verdict.radius_miles, country),
        "start": format_datetime(start, "EEE d MMM y, HH:mm", locale=language) if start else "",
        "rule": rule or say(_EVERY_WEEK),
        "fellowship": short_name(meeting.fellowship) or say(_NO_FELLOWSHIP),
        "wanted": short_name(filters.fellowship) or say(_OTHERS),
        "types": types,
    }


def distance_words(miles: float | None, country: str) -> str:
    """A distance to a tenth, in the measure of a country's roads: "60.1 mi", "96.7 km"."""
    if miles is None:
        return ""
    in_miles = country in MILE_COUNTRIES
    return f"{miles if in_miles else miles / MILES_PER_KM:.1f} {'mi' if in_miles else 'km'}"
