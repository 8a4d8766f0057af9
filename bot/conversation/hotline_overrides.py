"""The numbers that are given now: those of the release and the operator's file, with what operators
have changed since, and without those that nobody answers.

A change is a draft until another person has approved it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from bot.conversation.hotline_file import check_numbers
from bot.conversation.hotline_records import HotlineRecordError
from bot.database.database import Database
from bot.database.schema import hotline_calls, hotline_overrides
from bot.monitoring.health_status import MAX_UNANSWERED_CALLS
from flows.hotlines import Hotline, HotlineDirectory, HotlineError
from flows.hotlines.opening_hours import are_valid_hours
from flows.text.gsm import is_gsm

DRAFT, APPROVED, REFUSED, ENDED = "draft", "approved", "refused", "ended"

# The fields that an operator can change, with the most characters of each. `OFF` is "yes" where it
# is given no more. A change of no field gives it again as the release does.
CHANGEABLE = {"call": 24, "press": 4, "text_to": 24, "keyword": 20, "hours": 40}
OFF = "off"

MAX_REASON_CHARS = 200

_NEVER_OFF = {"911", "988"}


@dataclass(frozen=True, slots=True)
class HotlineOverride:
    """A change of a hotline: which fields, why, and who wanted and decided it."""

    id: int
    hotline: str
    changed: Mapping[str, str]
    reason: str
    state: str
    drafted_by: str
    drafted_at: datetime
    decided_by: str
    decided_at: datetime | None


def always_given(entry: Hotline) -> bool:
    """Whether nobody can change it or switch it off: emergency numbers, 911 and 988."""
    digits = {"".join(filter(str.isdecimal, number)) for number in (entry.call, entry.text_to)}
    return entry.is_emergency or bool(_NEVER_OFF & digits)


def overridden(entry: Hotline, changed: Mapping[str, str]) -> Hotline:
    """An entry with what is changed of it."""
    fields: dict[str, Any] = {name: changed[name] for name in CHANGEABLE if name in changed}
    return replace(entry, **fields)


def check_override(
    entry: Hotline, changed: Mapping[str, str], directory: HotlineDirectory
) -> dict[str, str]:
    """What is changed, as it is kept: only what differs. `directory` is that of the release.

    Raises HotlineRecordError for what cannot be given.
    """
    if always_given(entry):
        raise HotlineRecordError(f"{entry.name} is always given, as it is.")
    if changed.get(OFF) == "yes":
        if not _served_by_others(entry, directory, {entry.id}):
            raise HotlineRecordError(
                f"Nothing else serves what {entry.name} is for: it cannot be switched off."
            )
        return {OFF: "yes"}
    kept = {
        name: " ".join(changed[name].split())
        for name in CHANGEABLE
        if name in changed and " ".join(changed[name].split()) != getattr(entry, name)
    }
    for name, value in kept.items():
        if len(value) > CHANGEABLE[name] or not is_gsm(value):
            raise HotlineRecordError(
                f"{name}: at most {CHANGEABLE[name]} plain letters, digits and signs."
            )
    _check_fields(overridden(entry, kept))
    return kept


def _check_fields(made: Hotline) -> None:
    """Raises HotlineRecordError for what nobody could call, text or understand."""
    if not (made.call or made.text_to or made.chat):
        raise HotlineRecordError("There would be no way to reach it. Switch it off instead.")
    if not are_valid_hours(made.hours):
        raise HotlineRecordError("Hours are 24/7, or like Mon-Fri 08:00-18:00 Eastern.")
    if made.press and not made.press.isdecimal():
        raise HotlineRecordError("What to press is a digit.")
    if not all(part.isalnum() for part in made.keyword.split()):
        raise HotlineRecordError("A keyword has letters and digits.")
    try:
        check_numbers(made, "the change")
    except HotlineError as error:
        raise HotlineRecordError(f"{error}.") from None


def draft_override(
    entry: Hotline,
    changed: Mapping[str, str],
    reason: str,
    drafted_by: str,
    connection: Connection,
    now: datetime,
) -> int:
    """Keep a change as a draft; its id. It takes the place of an earlier draft. `changed` is
    checked. Raises HotlineRecordError for a reason that is none."""
    reason = " ".join(reason.split())
    if not 0 < len(reason) <= MAX_REASON_CHARS:
        raise HotlineRecordError(f"Say why, in {MAX_REASON_CHARS} characters at most.")
    earlier = update(hotline_overrides).where(
        hotline_overrides.c.hotline == entry.id, hotline_overrides.c.state == DRAFT
    )
    refused = {"state": REFUSED, "decided_by": drafted_by, "decided_at": now}
    connection.execute(earlier.values(refused))
    made = insert(hotline_overrides).values(
        hotline=entry.id,
        changed=dict(changed),
        reason=reason,
        state=DRAFT,
        drafted_by=drafted_by,
        drafted_at=now,
    )
    return int(connection.execute(made.returning(hotline_overrides.c.id)).scalar_one())


def decide_override(
    override: HotlineOverride,
    decided_by: str,
    connection: Connection,
    now: datetime,
    *,
    good: bool,
) -> None:
    """Approve a draft, or refuse it. Raises HotlineRecordError if it is one no more, and for
    whoever drafted it and would approve it."""
    if good and decided_by.casefold() == override.drafted_by.casefold():
        raise HotlineRecordError("Another person than who drafted it must approve it.")
    this = update(hotline_overrides).where(
        hotline_overrides.c.id == override.id, hotline_overrides.c.state == DRAFT
    )
    values = {"state": APPROVED if good else REFUSED, "decided_by": decided_by, "decided_at": now}
    if connection.execute(this.values(values)).rowcount != 1:
        raise HotlineRecordError("Somebody else has decided about it meanwhile.")
    if good:
        _end_others(override, connection)
        # It is another number now, or none.
        connection.execute(
            update(hotline_calls)
            .where(hotline_calls.c.hotline == override.hotline)
            .values(unanswered=0, unanswered_at=None)
        )


def overrides_of(connection: Connection, hotline: str = "") -> list[HotlineOverride]:
    """The changes that there ever were, the newest first; of one hotline, or of all."""
    wanted = select(hotline_overrides).order_by(hotline_overrides.c.id.desc())
    if hotline:
        wanted = wanted.where(hotline_overrides.c.hotline == hotline)
    return [HotlineOverride(**row._mapping) for row in connection.execute(wanted)]


def known_override(override: int, connection: Connection) -> HotlineOverride:
    """The change of this id. Raises HotlineRecordError."""
    found = next((one for one in overrides_of(connection) if one.id == override), None)
    if found is None:
        raise HotlineRecordError(f"There is no change {override}.")
    return found


def _end_others(override: HotlineOverride, connection: Connection) -> None:
    """Only the change that was approved last is in force."""
    these = update(hotline_overrides).where(
        hotline_overrides.c.hotline == override.hotline,
        hotline_overrides.c.state == APPROVED,
        hotline_overrides.c.id != override.id,
    )
    connection.execute(these.values(state=ENDED))


@dataclass(frozen=True, slots=True)
class HotlineChanges:
    """What differs from the release: the approved changes by hotline, and the hotlines that nobody
    answered twice."""

    approved: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()
    unanswered: frozenset[str] = frozenset()


def read_changes(connection: Connection) -> HotlineChanges:
    """What differs now."""
    approved = select(hotline_overrides.c.hotline, hotline_overrides.c.changed).where(
        hotline_overrides.c.state == APPROVED
    )
    silent = select(hotline_calls.c.hotline).where(
        hotline_calls.c.unanswered >= MAX_UNANSWERED_CALLS
    )
    return HotlineChanges(
        tuple(
            sorted(
                (row.hotline, tuple(sorted(row.changed.items())))
                for row in connection.execute(approved)
            )
        ),
        frozenset(connection.scalars(silent)),
    )


def directory_with(release: HotlineDirectory, changes: HotlineChanges) -> HotlineDirectory:
    """The directory with what differs. One that nobody answers, or that is switched off, is left
    out only if another serves what it is for; emergency numbers, 911 and 988 never are."""
    approved = {hotline: dict(changed) for hotline, changed in changes.approved}
    entries = [
        entry if always_given(entry) else overridden(entry, approved.get(entry.id, {}))
        for entry in release.entries
    ]
    off = {hotline for hotline, changed in approved.items() if changed.get(OFF) == "yes"}
    unwanted = {
        entry.id
        for entry in entries
        if entry.id in off | changes.unanswered and not always_given(entry)
    }
    whole = HotlineDirectory(tuple(entries))
    gone = {
        entry.id
        for entry in entries
        if entry.id in unwanted and _served_by_others(entry, whole, unwanted)
    }
    return HotlineDirectory(tuple(entry for entry in entries if entry.id not in gone))


def _served_by_others(entry: Hotline, directory: HotlineDirectory, but: set[str]) -> bool:
    """Whether others than `but` serve each need of an entry, everywhere where it does and in each
    of its languages. Another name for the same number is no other."""
    same = {entry.call, entry.text_to} - {""}
    others = HotlineDirectory(
        tuple(
            one
            for one in directory.entries
            if one.id not in but and not same & {one.call, one.text_to}
        )
    )
    return all(
        any(language in other.languages for other in others.find(need, country, region))
        for need in entry.needs
        for country in entry.countries
        for region in entry.regions or ("",)
        for language in entry.languages
    )


class HotlinesInForce:
    """The numbers that this process gives. `current` is read in each turn; `refresh` takes over
    what operators have changed, and is called every half minute."""

    def __init__(self, release: HotlineDirectory) -> None:
        self.release = release
        self.current = release
        self._changes = HotlineChanges()

    @classmethod
    def of(cls, hotlines: "HotlineDirectory | HotlinesInForce") -> "HotlinesInForce":
        """These, or those of a release."""
        return cls(hotlines) if isinstance(hotlines, HotlineDirectory) else hotlines

    def refresh_from(self, database: Database) -> None:
        """Take over what has changed, as the database has it."""
        with database.reading() as connection:
            self.refresh(connection)

    def refresh(self, connection: Connection) -> None:
        """Take over what has changed."""
        changes = read_changes(connection)
        if changes != self._changes:
            self.current = directory_with(self.release, changes)
            self._changes = changes


def directory_in_force(release: HotlineDirectory, connection: Connection) -> HotlineDirectory:
    """The numbers that are given now."""
    return directory_with(release, read_changes(connection))
