"""The replies about the daily reading and the daily question, at their longest."""

from collections.abc import Iterator
from datetime import UTC, datetime

from flows.conversation.turn import Line
from flows.domain.daily_texts import CheckinRun, DailyKind, DailySay, DailyText
from flows.hotlines import SHIPPED_HOTLINES
from flows.replies.crisis_replies import CrisisReplies
from flows.replies.daily_replies import DailyReplies

_FIRST = datetime(2026, 12, 30, 22, 45, tzinfo=UTC)
_MINUTE = 22 * 60 + 45
_RUN = 9999


def longest_daily_replies(line: Line, language: str) -> Iterator[tuple[str, str]]:
    """Each reply about daily texts, and each text of them that is sent unasked."""
    say = DailyReplies(line, language)
    numbers = CrisisReplies(SHIPPED_HOTLINES, line.country, language)
    yield from (
        ("reading_offer", say.reading_offer()),
        ("no_reading_today", say.no_reading_today()),
        ("no_readings", say.no_readings()),
        ("reading_terms", say.reading_terms(_MINUTE)),
        ("reading_on", say.reading_on(_FIRST)),
        ("reading_runs", say.reading_runs(_MINUTE)),
        ("reading_off", say.reading_off()),
        ("checkin_terms", say.checkin_terms(_MINUTE)),
        ("checkin_on", say.checkin_on(_FIRST)),
        ("checkin_runs", say.checkin_runs(_MINUTE, _RUN)),
        ("checkin_off", say.checkin_off()),
        ("ask_day", say.ask_day()),
        ("one_to_five", say.one_to_five()),
        ("good_day", say.good_day(_RUN)),
        ("fair_day", say.fair_day(_RUN)),
        ("hard_day", say.hard_day(_RUN, numbers)),
        ("hard_day", say.hard_day(_RUN, numbers, talk=True)),
        ("not_by_whatsapp", say.not_by_whatsapp()),
    )
    both = [DailyText(kind, _MINUTE, "UTC", CheckinRun(_RUN)) for kind in DailyKind]
    yield "kept", say.kept(both)
    for sent in (DailySay.NO_READING, DailySay.READINGS_OVER, DailySay.CHECKIN_OVER):
        yield "unasked", say.unasked(sent)
