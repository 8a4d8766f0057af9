"""The sentences about what is kept of a person. Two segments each, at most."""

from datetime import date

from flows.replies.translations import SPOKEN_LANGUAGES, translator
from flows.text.gsm import to_gsm, trim


class PrivacyReplies:
    """What is said of a person's data in one language."""

    def __init__(self, language: str) -> None:
        self._ = translator(language)
        self._language = to_gsm(SPOKEN_LANGUAGES.get(language, language))

    def stored_data(
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
        city = trim(to_gsm(zone.rsplit("/", 1)[-1].replace("_", " ")), 20)
        return " ".join(
            part
            for part in (
                _(
                    "Kept locked: your number and, for days, answers and your search. Also"
                    " when you texted, since {date}, and your language: {language}."
                ).format(date=since, language=self._language),
                _("Reminders: {count}.").format(count=reminders),
                _("Time zone: {zone}.").format(zone=city) if city else "",
                _("Day count: yes.") if days else _("Day count: no."),
                _("OK or STOP: {count}, last {date}.").format(count=consents, date=last)
                if last
                else "",
                _(
                    "FORGET ME, or months with no text, erases all but the dates of your OK or"
                    " STOP."
                ),
            )
            if part
        )

    def forgotten(self, *, on_both: bool = False) -> str:
        """To FORGET ME, when it is done. It names no service: somebody else may hold the phone.
        `on_both`: the same number was known by SMS and by WhatsApp."""
        if on_both:
            return self._(
                "Done. What we kept about you is erased, by SMS and by WhatsApp. Two things stay,"
                " without your number: the dates you agreed or sent STOP and, for 2 days, that"
                " texts came. Your phone still shows our texts. We ask the companies that carry"
                " them to erase their copies."
            )
        return self._(
            "Done. What we kept about you is erased. Two things stay, without your number: the"
            " dates you agreed or sent STOP and, for 2 days, that texts came. Your phone still"
            " shows our texts: you can clear them there. We ask our phone company to erase its"
            " copies. If you text again, we start new."
        )

    def wrong_number(self) -> str:
        """To a number's new owner. It says nothing of what the texts were about."""
        return self._(
            "Sorry for the mix-up. You will get no more texts from us, and what we kept about this"
            " number is erased. If you ever want to text us, send START."
        )

    def reminders_ending(self) -> str:
        """To somebody who has been silent for long: their reminders end."""
        return self._(
            "It's been a while. Your reminders will stop in 2 weeks. To keep them, text OK."
        )
