"""The sentences about the daily reading and the daily question. Two segments each, and one for what
comes unasked.

A question that comes unasked lights up a phone that others can see, so it names neither recovery
nor the line. What somebody agrees to (`reading_terms`, `checkin_terms`) is kept word for word in
the ledger of consents.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from flows.conversation.turn import Line
from flows.domain.daily_texts import DailyKind, DailySay, DailyText
from flows.replies.crisis_replies import CrisisReplies
from flows.replies.dates_and_times import TimeFormatter
from flows.replies.layout import REPLY_SEPTETS
from flows.replies.shared_phrases import SharedPhrases, join_sentences
from flows.replies.translations import translator
from flows.text.gsm import septets, to_gsm, trim

# From so many days in a row on the number is said.
MIN_SHOWN_RUN = 2


class DailyReplies:
    """The sentences of one line in one language."""

    def __init__(self, line: Line, language: str) -> None:
        self._ = translator(language)
        self._line = line
        self._language = language
        self._times = TimeFormatter(line, language)
        self._name = trim(to_gsm(line.name), 30)

    # --- the reading

    def reading_offer(self) -> str:
        """Behind a reading: how it comes each day."""
        return self._("READ 7AM sends it to you each day at 7. Another hour is fine, too.")

    def no_reading_today(self) -> str:
        """The line has readings, and none for today."""
        return self._(
            "There is no reading for today, I'm sorry. Text READ again tomorrow, or a ZIP code or a"
            " town for a meeting."
        )

    def no_readings(self) -> str:
        """The line has no readings at all."""
        return self._(
            "This line has no daily reading. CHECKIN asks you each day how it goes. For a meeting,"
            " text a ZIP code or a town."
        )

    def reading_terms(self, minute: int) -> str:
        """What OK agrees to, as carriers ask: who, what and how often, rates, HELP, STOP."""
        return self._(
            "{line}: 1 reading a day at {time}. Its words show on your screen. Msg & data rates may"
            " apply. HELP for help, STOP to end. Text OK to agree."
        ).format(line=self._name, time=self._hour(minute))

    def reading_on(self, first: datetime) -> str:
        """They agreed, or chose another hour; the `first` one comes then, by their clock."""
        return self._("Done. The next one comes on {date} at {time}. READ OFF ends it.").format(
            date=self._times.date(first.date()), time=self._times.hour(first)
        )

    def reading_runs(self, minute: int) -> str:
        """They ask for it each day, and get it."""
        return self._(
            "You get it each day at {time}. READ 8PM sends it at 8 in the evening, READ OFF ends"
            " it."
        ).format(time=self._hour(minute))

    def reading_off(self) -> str:
        """No daily reading, any more or at all."""
        return self._("OK, no daily readings. READ still sends the one of today.")

    # --- the question

    def checkin_terms(self, minute: int) -> str:
        """What OK agrees to, as carriers ask."""
        return self._(
            "{line}: 1 question a day at {time}, how your day is. You answer with 1 number. Msg &"
            " data rates may apply. HELP for help, STOP to end. Text OK to agree."
        ).format(line=self._name, time=self._hour(minute))

    def checkin_on(self, first: datetime) -> str:
        """They agreed, or chose another hour; the `first` question comes then, by their clock."""
        return self._(
            "Done. The next question comes on {date} at {time}. You answer 1 to 5: 1 is hard, 5 is"
            " good. I keep no answers. CHECKIN OFF ends it."
        ).format(date=self._times.date(first.date()), time=self._times.hour(first))

    def checkin_runs(self, minute: int, run: int) -> str:
        """They ask for it, and are asked already; so many days in a `run` they answered."""
        return join_sentences(
            self._("I ask you each day at {time}.").format(time=self._hour(minute)),
            self._days_in_a_row(run),
            self._("CHECKIN 8PM sets another hour, CHECKIN OFF ends it."),
        )

    def checkin_off(self) -> str:
        """No question, any more or at all."""
        return self._("OK, I won't ask. CHECKIN starts it again at any time.")

    def ask_day(self) -> str:
        """The question."""
        return self._(
            "How is your day, 1 to 5? 1 is hard, 5 is good. Reply with the number alone. CHECKIN"
            " OFF ends this."
        )

    def one_to_five(self) -> str:
        """To a number that is no answer."""
        return self._("Please answer with one number, 1 to 5: 1 is hard, 5 is good.")

    def good_day(self, run: int) -> str:
        """To 4 and 5."""
        return join_sentences(self._("That's good to hear."), self._days_in_a_row(run))

    def fair_day(self, run: int) -> str:
        """To 3."""
        return join_sentences(self._("Thank you for telling me."), self._days_in_a_row(run))

    def hard_day(self, run: int, crisis_replies: CrisisReplies, *, talk: bool = False) -> str:
        """To 1 and 2: a person, the crisis line of their country, and the way to a meeting. `talk`:
        a volunteer may talk with them by text now."""
        _ = self._
        phrases = SharedPhrases(self._line, self._language, crisis_replies)
        thanks = _("Thank you for telling me. A day like that is hard, and you answered.")
        person = _("TALK: text with a person now.") if talk else phrases.phone()
        crisis = _("To talk with someone: {crisis}.").format(crisis=phrases.crisis_line())
        way = _("Text a ZIP code or a town and I'll find a meeting.")
        row = self._days_in_a_row(run)
        whole = join_sentences(thanks, row, person, crisis, way)
        if septets(whole) <= REPLY_SEPTETS:
            return whole
        return join_sentences(thanks, person, crisis, way)

    def not_by_whatsapp(self) -> str:
        """WhatsApp lets us write freely only for a day after somebody wrote."""
        return self._(
            "On WhatsApp I can only answer, so nothing comes by itself. READ works here too."
        )

    # --- what comes unasked, beside the reading and the question

    def unasked(self, say: DailySay) -> str:
        """What is sent by itself; for a reading, the words that stand in its place."""
        _ = self._
        match say:
            case DailySay.NO_READING:
                return _("There is no reading for today, I'm sorry. READ OFF ends these texts.")
            case DailySay.READINGS_OVER:
                return _(
                    "This line sends no readings any more, so yours end here. Text MENU to see what"
                    " I can do."
                )
            case DailySay.CHECKIN_OVER:
                return _(
                    "I asked 5 times and heard nothing, so I stop asking. That's all right. CHECKIN"
                    " starts it again at any time."
                )
        return self.ask_day()

    def kept(self, daily: Sequence[DailyText]) -> str:
        """Behind MY DATA: what comes each day, and what is kept for it."""
        _ = self._
        said = []
        for text in daily:
            if text.kind is DailyKind.READING:
                line = _("Each day: a reading at {time}.")
                said.append(line.format(time=self._hour(text.minute)))
            else:
                line = _(
                    "Each day: a question at {time}. Of your answers I keep only how many days in a"
                    " row there were: {count}."
                )
                count = text.run.answered
                said.append(line.format(time=self._hour(text.minute), count=count))
        return join_sentences(*said)

    # --- pieces

    def _days_in_a_row(self, run: int) -> str:
        """How many days were answered in a row; "" where there is no run: a day that was missed is
        not spoken of."""
        return self._("{count} days in a row.").format(count=run) if run >= MIN_SHOWN_RUN else ""

    def _hour(self, minute: int) -> str:
        """A minute of the day as people say it."""
        at = datetime.combine(date(2000, 1, 1), time(*divmod(minute, 60)), UTC)
        return self._times.hour(at)
