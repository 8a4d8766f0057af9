"""The sentences about what is kept of a person. Two segments each, at most."""

from datetime import date

from flows.gsm import plain, trim
from flows.translations import LANGUAGES, translator
from flows.turn import Line


class DataTexts:
    """What one line says of a person's data in one language."""

    def __init__(self, line: Line, language: str) -> None:
        self._ = translator(language)
        self._name = trim(plain(line.name), 30)
        self._language = plain(LANGUAGES.get(language, language))

    def kept(
        self,
        *,
        since: date,
        reminders: int,
        zone: str,
        days: bool,
        consents: int,
        last: date | None,
    ) -> str:
        """To MY DATA: what is kept, safe to be read over a shoulder. `zone` is "" for none."""
        _ = self._
        city = trim(plain(zone.rsplit("/", 1)[-1].replace("_", " ")), 20)
        return " ".join(
            part
            for part in (
                _(
                    "Encrypted: your number and, for hours, answers and search. Also: times of"
                    " texts, since {date}, language {language}."
                ).format(date=since, language=self._language),
                _("Reminders: {count}.").format(count=reminders),
                _("Time zone: {zone}.").format(zone=city) if city else "",
                _("Day count: yes.") if days else _("Day count: no."),
                _("Agreed or STOP: {count}, last {date}.").format(count=consents, date=last)
                if last
                else "",
                _("FORGET ME, or months without a text, erases all but dates of a yes or STOP."),
            )
            if part
        )

    def forgotten(self) -> str:
        """To FORGET ME, when it is done."""
        return self._(
            "Done. What {line} kept of you is erased, reminders too. Left, under a code and not"
            " your number: dates of any yes or STOP; for 2 days, that texts came. Our text service"
            " is asked to erase these; your phone still shows them. A new text starts afresh."
        ).format(line=self._name)

    def ending(self) -> str:
        """To somebody who has been silent for long: their reminders end."""
        return self._(
            "Your reminders end in 2 weeks, as you have not texted for a long time. To keep them,"
            " text OK."
        )
