"""What there is to know of each number that is given: who rang it, and whether it is given now."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from bot.conversation.hotline_overrides import (
    APPROVED,
    DRAFT,
    HotlineOverride,
    always_given,
    directory_with,
    overrides_of,
    read_changes,
)
from bot.conversation.hotline_records import HotlineCall, hotline_calls_by_id, is_overdue
from flows.hotlines import Hotline, HotlineDirectory


@dataclass(frozen=True, slots=True)
class HotlineState:
    """A number of the release, as it is given now, None if it is given no more. `call` is the last
    time that somebody rang it. `overdue`: nobody has within a quarter, and it is to be rung."""

    release: Hotline
    given: Hotline | None
    call: HotlineCall | None
    overdue: bool
    draft: HotlineOverride | None
    approved: HotlineOverride | None
    fixed: bool

    @property
    def entry(self) -> Hotline:
        """As it is given, or was."""
        return self.given or self.release


def hotline_states(
    release: HotlineDirectory, connection: Connection, now: datetime
) -> list[HotlineState]:
    """All numbers: those that nobody has rung for a quarter first, never rung before long ago; last
    the emergency numbers, which are never rung."""
    calls, today = hotline_calls_by_id(connection, now), now.date()
    changes = {DRAFT: {}, APPROVED: {}}  # type: dict[str, dict[str, HotlineOverride]]
    for one in overrides_of(connection):
        if one.state in changes:
            changes[one.state].setdefault(one.hotline, one)
    given = {entry.id: entry for entry in directory_with(release, read_changes(connection)).entries}
    states = [
        HotlineState(
            release=entry,
            given=given.get(entry.id),
            call=calls.get(entry.id),
            overdue=is_overdue(entry, calls.get(entry.id), today),
            draft=changes[DRAFT].get(entry.id),
            approved=changes[APPROVED].get(entry.id),
            fixed=always_given(entry),
        )
        for entry in release.entries
    ]
    return sorted(
        states,
        key=lambda one: (
            not one.overdue,
            one.release.is_emergency,
            one.call.checked_on if one.call else date.min,
        ),
    )


def of_countries(states: Iterable[HotlineState], countries: Iterable[str]) -> list[HotlineState]:
    """Those that are given in one of these countries."""
    wanted = set(countries)
    return [one for one in states if wanted & set(one.release.countries)]
