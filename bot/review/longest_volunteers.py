"""What volunteers are told, at its longest."""

from collections.abc import Iterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from flows.conversation.turn import Line
from flows.domain.shifts import Duty
from flows.replies.volunteer_replies import MAX_ALIAS_CHARS, SHIFTS_SHOWN, VolunteerReplies

# In the zone whose name is long, for somebody who lives by another clock.
_ZONE, _OTHER_ZONE = "America/Los_Angeles", "America/New_York"
_OFFER = 1_234_567
_OTHERS = 12


def longest_volunteer_replies(line: Line, language: str) -> Iterator[tuple[str, str]]:
    """Each reply: the name of its method, and its text at the longest."""
    say = VolunteerReplies(line, language, _OTHER_ZONE)
    start = datetime(2026, 12, 30, 22, 30, tzinfo=ZoneInfo(_ZONE))
    duty = Duty(1, start.date(), start, start.replace(hour=23, minute=30), 1, 1)
    alias, duties = "M" * MAX_ALIAS_CHARS, [duty] * SHIFTS_SHOWN
    offers = [(_OFFER, duty)] * SHIFTS_SHOWN
    yield "invitation", say.invitation()
    yield "shift_tomorrow", say.shift_tomorrow(duty)
    yield "shift_soon", say.shift_soon(duty)
    yield "cover_wanted", say.cover_wanted(duty, _OFFER)
    yield "swap_wanted", say.swap_wanted(duty, duty, alias, _OFFER)
    yield "taken_by", say.taken_by(duty, alias, duty)
    yield "agreed", say.agreed(duties)
    yield "on_until", say.on_until(datetime(2026, 12, 30, 22, 30, tzinfo=UTC))
    yield "off", say.off(duties)
    yield "shifts", say.shifts(duties)
    yield "no_such_shift", say.no_such_shift()
    yield "given_up", say.given_up(duty, _OTHERS)
    yield "swap_offered", say.swap_offered(duty, _OTHERS)
    yield "covered", say.covered(duty, duty, alias)
    yield "cover_taken", say.cover_taken(duty)
    yield "nothing_to_cover", say.nothing_to_cover()
    yield "which_to_cover", say.which_to_cover(offers)
    yield "on_hold", say.on_hold()
