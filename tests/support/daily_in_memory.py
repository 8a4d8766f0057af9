"""What a person gets once a day, in memory, and the readings that every transcript has."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.readings.reading_files import Reading
from flows.conversation.turn import Effect, EndDaily, Forget, OptOut, RecordCheckin, SetDaily
from flows.domain.daily_texts import (
    DailyKind,
    DailyPlan,
    DailySay,
    DailyText,
    next_daily_moment,
    plan_daily,
)

# March 9 has none, and only English has one of every other day.
SAMPLE_READINGS = (
    Reading("03-06", "en", "Begin where you are. One small step is a step."),
    Reading("2026-03-07", "en", "Today we listen before we answer."),
    Reading("03-07", "en", "This one is for the seventh of March of other years."),
    Reading("03-07", "es", "Hoy escuchamos antes de responder."),
    Reading("03-07", "fr", "Aujourd'hui nous écoutons avant de répondre."),
    Reading("03-07", "pt", "Hoje ouvimos antes de responder."),
    Reading("03-07", "it", "Oggi ascoltiamo prima di rispondere."),
    Reading("03-08", "en", "Rest is part of the work."),
    Reading("03-10", "en", "A wrong turn is still a part of the road."),
)


@dataclass
class ReadingsInMemory:
    """flows.domain.daily_texts.Readings."""

    stored: Sequence[Reading] = SAMPLE_READINGS

    def any(self) -> bool:
        return bool(self.stored)

    def of_day(self, day: date, languages: Sequence[str]) -> str:
        found = {(one.language, one.day): one.words for one in self.stored}
        names = (day.isoformat(), f"{day:%m-%d}")
        keys = [(language, name) for language in languages for name in names]
        return next((found[key] for key in keys if key in found), "")


@dataclass
class DailyTextsInMemory:
    """flows.domain.daily_texts.DailyTexts of one person, what changes them, and the clock that
    sends them."""

    readings: ReadingsInMemory = field(default_factory=ReadingsInMemory)
    stored: dict[DailyKind, DailyText] = field(default_factory=dict)
    next_at: dict[DailyKind, datetime] = field(default_factory=dict)
    asked_at: datetime | None = None
    used_keys: set[tuple[DailyKind, date]] = field(default_factory=set)

    def daily(self, kind: DailyKind) -> DailyText | None:
        return self.stored.get(kind)

    def apply(self, effect: Effect, now: datetime) -> list[str]:
        """Do as the shell does; what the ledger of consents says of it."""
        match effect:
            case OptOut() | Forget():
                self.stored, self.asked_at = {}, None
            case SetDaily(text, wording):
                self.stored[text.kind] = text
                self.next_at[text.kind] = next_daily_moment(text.minute, text.zone, now)
                return [f"{text.kind}_on words"] if wording else []
            case EndDaily(kind):
                if self.stored.pop(kind, None):
                    return [f"{kind}_off words"]
            case RecordCheckin(run):
                asked = self.stored[DailyKind.CHECKIN]
                self.stored[DailyKind.CHECKIN] = DailyText(
                    asked.kind, asked.minute, asked.zone, run
                )
                self.asked_at = None
        return []

    def next_due_at(self) -> datetime | None:
        """When there is something to do next."""
        return min((self.next_at[kind] for kind in self.stored), default=None)

    def tick(
        self, now: datetime, paused: datetime | None, languages: Sequence[str]
    ) -> list[DailyPlan]:
        """Look at what is due; what is sent."""
        sent = []
        for kind, text in list(self.stored.items()):
            if self.next_at[kind] > now:
                continue
            plan = plan_daily(text, self.next_at[kind], paused, now, self.readings, languages)
            self.next_at[kind] = plan.next_at
            if plan.text is None:
                del self.stored[kind]
            else:
                self.stored[kind] = plan.text
            if plan.say and (kind, plan.day) not in self.used_keys:
                self.used_keys.add((kind, plan.day))
                self.asked_at = now if plan.say is DailySay.QUESTION else self.asked_at
                sent.append(plan)
        return sent
