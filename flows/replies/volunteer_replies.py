"""What is said to volunteers of a line: the invitation, their shifts, and what they ask about them.

It goes to phones that others may see, so it says "this line" and never what the line is for; its
name stands there because that is who writes.
"""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from flows.domain.line import Line
from flows.domain.shifts import Duty
from flows.replies.dates_and_times import TimeFormatter
from flows.replies.locale_formats import zone_name
from flows.replies.translations import translator
from flows.text.gsm import to_gsm, trim

# A list of shifts has so many at most.
SHIFTS_SHOWN = 3

# As others call them.
MAX_ALIAS_CHARS = 20


class VolunteerReplies:
    """The sentences of one line in one language. `zone` is the volunteer's: where its clock is
    another than the line's, hours are named with the line's zone."""

    def __init__(self, line: Line, language: str, zone: str = "") -> None:
        self._line = line
        self._zone = zone or line.zone
        self._ = translator(language)
        self._times = TimeFormatter(line, language)

    # --- what is sent unasked

    def invitation(self) -> str:
        """The question whether they answer for the line; the words that they agree to."""
        return self._(
            "{line}: a coordinator asks you to answer people who text this line. You'd get 2 texts"
            " a shift, offers of free shifts, and texts of those who ask to talk while you're on."
            " Your number stays hidden. We log when you're on, not what is said. Msg & data rates"
            " may apply. Text AGREE to agree. HELP for help, STOP to end."
        ).format(line=self._name())

    def shift_tomorrow(self, duty: Duty) -> str:
        """A day before a shift."""
        return self._("{line}: your shift is {when}. If you can't, text CAN'T.").format(
            line=self._name(), when=self.when(duty)
        )

    def shift_soon(self, duty: Duty) -> str:
        """A quarter of an hour before a shift."""
        return self._(
            "{line}: your shift begins at {time}. Text ON if you're there, CAN'T if not."
        ).format(line=self._name(), time=self._hour(duty.start))

    def cover_wanted(self, duty: Duty, offer: int) -> str:
        """Somebody cannot take a shift: will they?"""
        return self._("{line}: a shift is free, {when}. To take it, text COVER {number}.").format(
            line=self._name(), when=self.when(duty), number=offer
        )

    def swap_wanted(self, duty: Duty, back: Duty, alias: str, offer: int) -> str:
        """Somebody would swap a shift for one of theirs."""
        return self._(
            "{line}: {alias} would swap {when} for your {back}. To agree, text COVER {number}."
        ).format(
            line=self._name(),
            alias=_alias(alias),
            when=self.when(duty),
            back=self.when(back),
            number=offer,
        )

    def taken_by(self, duty: Duty, alias: str, back: Duty | None) -> str:
        """Somebody takes their shift; for a swap they take the other's."""
        _ = self._
        said = _("{line}: {alias} takes {when}.").format(
            line=self._name(), alias=_alias(alias), when=self.when(duty)
        )
        if back is None:
            return said
        return f"{said} " + _("You take {when}.").format(when=self.when(back))

    # --- answers

    def agreed(self, upcoming: Sequence[Duty]) -> str:
        """To AGREE."""
        thanks = self._(
            "Thank you. You answer for this line now. Text ON when you can be asked, OFF when not,"
            " SHIFT for your shifts."
        )
        return f"{thanks} {self._next(upcoming[0])}" if upcoming else thanks

    def on_until(self, until: datetime) -> str:
        """To ON."""
        return self._("You're on until {time}. OFF ends it.").format(time=self._moment(until))

    def off(self, upcoming: Sequence[Duty]) -> str:
        """To OFF."""
        off = self._("You're off, and nobody is sent to you.")
        return f"{off} {self._next(upcoming[0])}" if upcoming else off

    def shifts(self, upcoming: Sequence[Duty]) -> str:
        """To SHIFT: the next ones, numbered."""
        _ = self._
        if not upcoming:
            return _("You have no shift in the next weeks. Text ON when you can be asked.")
        rows = [f"{number} {self.when(duty)}" for number, duty in enumerate(upcoming, 1)]
        hint = _("If you can't, text CAN'T and the number. SWAP and the number to swap.")
        return "\n".join((_("Your next shifts:"), *rows[:SHIFTS_SHOWN], hint))

    def no_such_shift(self) -> str:
        """To CAN'T or SWAP without such a shift."""
        return self._("You have no such shift. Text SHIFT to see yours.")

    def given_up(self, duty: Duty, asked: int) -> str:
        """To CAN'T. `asked` is how many others are."""
        _ = self._
        said = _("OK, {when} is not yours any more, and your coordinator knows.").format(
            when=self.when(duty)
        )
        asking = _("I ask the others.") if asked else _("There is nobody else to ask.")
        return f"{said} {asking} " + _("To take it back, text COVER.")

    def swap_offered(self, duty: Duty, asked: int) -> str:
        """To SWAP."""
        _ = self._
        if not asked:
            return _(
                "Nobody has a shift to swap for {when}. It stays yours. CAN'T gives it up."
            ).format(when=self.when(duty))
        return _("I ask the others. {when} stays yours until somebody agrees.").format(
            when=self.when(duty)
        )

    def covered(self, duty: Duty, back: Duty | None, alias: str) -> str:
        """To COVER, when it is theirs."""
        _ = self._
        said = _("Thank you. You take {when}.").format(when=self.when(duty))
        if back is None:
            return said
        return f"{said} " + _("{alias} takes {when}.").format(
            alias=_alias(alias), when=self.when(back)
        )

    def cover_taken(self, duty: Duty) -> str:
        """To COVER, when somebody else was faster."""
        return self._("Thank you, but {when} is taken already.").format(when=self.when(duty))

    def nothing_to_cover(self) -> str:
        """To COVER without such an offer."""
        return self._("There is no such shift to take. Text SHIFT to see yours.")

    def which_to_cover(self, offers: Sequence[tuple[int, Duty]]) -> str:
        """To COVER without a number, of several."""
        _ = self._
        rows = [f"{number} {self.when(duty)}" for number, duty in offers[:SHIFTS_SHOWN]]
        return "\n".join((_("Which one? Text COVER and its number:"), *rows))

    def on_hold(self) -> str:
        """To any of their words, as long as the coordinator does not have them asked."""
        return self._("You are paused, so nobody is sent to you for now.")

    # --- times

    def when(self, duty: Duty) -> str:
        """A duty's day and hours: "Thu Dec 3, 6:00 PM - 8:00 PM"."""
        day = self._times.day_of_month(duty.start.date())
        hours = f"{self._times.hour(duty.start)} - {self._times.hour(duty.end)}"
        zone = zone_name(duty.start, self._zone)
        return f"{day}, {hours} {zone}".rstrip()

    def _moment(self, moment: datetime) -> str:
        """An hour by the volunteer's own clock."""
        return self._times.hour(moment.astimezone(ZoneInfo(self._zone)))

    def _hour(self, moment: datetime) -> str:
        return f"{self._times.hour(moment)} {zone_name(moment, self._zone)}".rstrip()

    def _next(self, duty: Duty) -> str:
        return self._("Your next shift: {when}.").format(when=self.when(duty))

    def _name(self) -> str:
        return to_gsm(self._line.name)


def _alias(alias: str) -> str:
    return trim(to_gsm(alias), MAX_ALIAS_CHARS)
