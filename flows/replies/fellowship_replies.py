"""What a fellowship is for, in one sentence each. Two segments at most."""

from collections.abc import Sequence

from flows.domain.fellowships import FELLOWSHIP_NAMES
from flows.replies.shared_phrases import join_sentences
from flows.replies.translations import translator

_SMALL_WORDS = ("of", "and", "in", "for")

# More are not told of in one answer.
_MAX_TOLD = 2


class FellowshipReplies:
    """The sentences of one language."""

    def __init__(self, language: str) -> None:
        self._ = translator(language)

    def fellowships(self, named: Sequence[str]) -> str:
        """What these fellowships, by their codes, are for; with none, which there are."""
        known = [code for code in named if code in self._members()][:_MAX_TOLD]
        if not known:
            return self._(
                "There are groups for drinking (AA), drugs (NA), gambling (GA), food (OA), families"
                " (Al-Anon, Nar-Anon) and more. SMART and LifeRing use no steps. You can try"
                " several."
            )
        both = self._("You can try both.") if len(known) > 1 else ""
        return join_sentences(*map(self._purpose, known), both)

    def _purpose(self, code: str) -> str:
        name = FELLOWSHIP_NAMES[code]
        initials = "".join(word[0] for word in name.split() if word not in _SMALL_WORDS)
        if code == initials.upper() and code != name:
            name = f"{code} ({name})"
        return self._("{name} is for {people}.").format(name=name, people=self._members()[code])

    def _members(self) -> dict[str, str]:
        """Whom each fellowship is for, behind "is for"."""
        _ = self._
        families = _("families and friends of people who drink")
        return {
            "AA": _("people who want to stop drinking"),
            "ACA": _("people who grew up in a home with drinking or other trouble"),
            "AL-ANON": families,
            "ALATEEN": _("teens who have someone close who drinks"),
            "CA": _("people who want to stop using cocaine and other drugs"),
            "CELEBRATE": _("people with any hurt or habit; it is a Christian program"),
            "CMA": _("people who want to stop using crystal meth"),
            "CODA": _("people who want healthier relationships"),
            "DA": _("people who want to stop running up debts"),
            "EDA": _("people who want to recover from an eating disorder"),
            "FA": _("people who have trouble with food"),
            "GA": _("people who want to stop gambling"),
            "GAM-ANON": _("families and friends of people who gamble"),
            "HA": _("people who want to stop using heroin and other drugs"),
            "LIFERING": _("people who want to stop drinking or using; it has no religion"),
            "MA": _("people who want to stop using marijuana"),
            "NA": _("people who want to stop using drugs, alcohol included"),
            "NAR-ANON": _("families and friends of people who use drugs"),
            "NICA": _("people who want to stop smoking, vaping or chewing tobacco"),
            "OA": _("people who want to stop eating in ways that hurt them"),
            "RCA": _("couples who want to recover together"),
            "RD": _("people with any addiction; it uses Buddhist practice"),
            "REFUGE": _("people with any addiction; it uses Buddhist practice"),
            "SA": _("people who want to stop sexual behavior that hurts them"),
            "SAA": _("people who want to stop sexual behavior that hurts them"),
            "SCA": _("people who want to stop sexual behavior that hurts them"),
            "SIA": _("adults who were hurt by family or others they trusted as children"),
            "SLAA": _("people who want to stop patterns of sex or love that hurt them"),
            "SMART": _("people with any addiction; it uses tools from science, not steps"),
            "UA": _("people who want to earn what they need"),
            "WFS": _("women who want to stop drinking or using"),
        }
