"""The fellowships' short names, and the words by which lists and people mean them."""

import re

from flows.text.normalize import fold

# The code that meetings carry, how it is shown, and further names of it.
_TABLE = {
    "AA": ("Alcoholics Anonymous", "alcoholicos anonimos"),
    "ACA": ("Adult Children of Alcoholics", "acoa", "adult children"),
    "AL-ANON": ("Al-Anon", "alanon", "al anon family groups", "al anon alateen", "afg"),
    "ALATEEN": ("Alateen", "ala teen"),
    "CA": ("Cocaine Anonymous",),
    "CELEBRATE": ("Celebrate Recovery",),
    "CGAA": ("Computer Gaming Addicts Anonymous", "gaming addicts anonymous"),
    "CLUTTERERS": ("Clutterers Anonymous",),
    "CMA": ("Crystal Meth Anonymous",),
    "CO-ANON": ("Co-Anon", "coanon"),
    "CODA": ("Co-Dependents Anonymous", "codependents anonymous"),
    "DA": ("Debtors Anonymous",),
    "DAA": ("Drug Addicts Anonymous",),
    "DRA": ("Dual Recovery Anonymous",),
    "EDA": ("Eating Disorders Anonymous",),
    "EMOTIONS-A": ("Emotions Anonymous",),
    "FA": ("Food Addicts in Recovery",),
    "FAMILIES": ("Families Anonymous",),
    "GA": ("Gamblers Anonymous", "jugadores anonimos"),
    "GAM-ANON": ("Gam-Anon", "gamanon"),
    "HA": ("Heroin Anonymous",),
    "ITAA": ("Internet and Technology Addicts Anonymous", "internet addicts anonymous"),
    "LIFERING": ("LifeRing", "life ring", "lifering secular recovery"),
    "MA": ("Marijuana Anonymous",),
    "MODERATION-M": ("Moderation Management",),
    "NA": ("Narcotics Anonymous", "narcoticos anonimos"),
    "NAR-ANON": ("Nar-Anon", "naranon", "nar anon family groups"),
    "NEUROTICS": ("Neurotics Anonymous", "neuroticos anonimos"),
    "NICA": ("Nicotine Anonymous",),
    "OA": ("Overeaters Anonymous", "comedores compulsivos anonimos"),
    "PAA": ("Pills Anonymous",),
    "RCA": ("Recovering Couples Anonymous",),
    "RD": ("Recovery Dharma",),
    "REFUGE": ("Refuge Recovery", "rr"),
    "S-ANON": ("S-Anon",),
    "SA": ("Sexaholics Anonymous",),
    "SAA": ("Sex Addicts Anonymous",),
    "SCA": ("Sexual Compulsives Anonymous",),
    "SIA": ("Survivors of Incest Anonymous",),
    "SLAA": ("Sex and Love Addicts Anonymous", "sex love addicts anonymous"),
    "SMART": ("SMART Recovery",),
    "UA": ("Underearners Anonymous",),
    "WFS": ("Women for Sobriety",),
    "WORKAHOLICS": ("Workaholics Anonymous",),
}

FELLOWSHIP_NAMES = {code: names[0] for code, names in _TABLE.items()}

# What people say for those whose code is no word.
_SHORT_NAMES = {
    "AL-ANON": "Al-Anon",
    "ALATEEN": "Alateen",
    "CELEBRATE": "Celebrate Recovery",
    "CGAA": "Gaming Addicts Anonymous",
    "CLUTTERERS": "Clutterers Anonymous",
    "CO-ANON": "Co-Anon",
    "CODA": "CoDA",
    "DRA": "Dual Recovery Anonymous",
    "EMOTIONS-A": "Emotions Anonymous",
    "FAMILIES": "Families Anonymous",
    "GAM-ANON": "Gam-Anon",
    "LIFERING": "LifeRing",
    "MODERATION-M": "Moderation Management",
    "NAR-ANON": "Nar-Anon",
    "NEUROTICS": "Neurotics Anonymous",
    "NICA": "Nicotine Anonymous",
    "PAA": "Pills Anonymous",
    "RD": "Recovery Dharma",
    "REFUGE": "Refuge Recovery",
    "S-ANON": "S-Anon",
    "SMART": "SMART Recovery",
    "WORKAHOLICS": "Workaholics Anonymous",
}


def short_name(code: str) -> str:
    """How people call a fellowship in short.

    >>> short_name("NA"), short_name("AL-ANON")
    ('NA', 'Al-Anon')
    """
    return _SHORT_NAMES.get(code, code)


# The web site of a fellowship's world services, which lists its meetings: for who asks for one of
# which the line's lists have none near.
FELLOWSHIP_SITES = {
    "AA": "aa.org",
    "ACA": "adultchildren.org",
    "AL-ANON": "al-anon.org",
    "ALATEEN": "al-anon.org",
    "CA": "ca.org",
    "CELEBRATE": "celebraterecovery.com",
    "CGAA": "cgaa.info",
    "CLUTTERERS": "clutterersanonymous.org",
    "CMA": "crystalmeth.org",
    "CO-ANON": "co-anon.org",
    "CODA": "coda.org",
    "DA": "debtorsanonymous.org",
    "DRA": "draonline.org",
    "EDA": "eatingdisordersanonymous.org",
    "EMOTIONS-A": "emotionsanonymous.org",
    "FA": "foodaddicts.org",
    "FAMILIES": "familiesanonymous.org",
    "GA": "gamblersanonymous.org",
    "GAM-ANON": "gam-anon.org",
    "HA": "heroinanonymous.org",
    "ITAA": "internetaddictsanonymous.org",
    "LIFERING": "lifering.org",
    "MA": "marijuana-anonymous.org",
    "MODERATION-M": "moderation.org",
    "NA": "na.org",
    "NAR-ANON": "nar-anon.org",
    "NICA": "nicotine-anonymous.org",
    "OA": "oa.org",
    "PAA": "pillsanonymous.org",
    "RCA": "recovering-couples.org",
    "RD": "recoverydharma.org",
    "REFUGE": "refugerecovery.org",
    "S-ANON": "sanon.org",
    "SA": "sa.org",
    "SAA": "saa-recovery.org",
    "SCA": "sca-recovery.org",
    "SIA": "siawso.org",
    "SLAA": "slaafws.org",
    "SMART": "smartrecovery.org",
    "UA": "underearnersanonymous.org",
    "WFS": "womenforsobriety.org",
    "WORKAHOLICS": "workaholics-anonymous.org",
}

# Fellowships that also help with what another one is for, the nearest first.
_DRUG_KIN = dict.fromkeys(("CA", "CMA", "DAA", "HA", "MA", "PAA"), ("NA",))
_SEX_CODES = ("SAA", "SLAA", "SA", "SCA")
_SEX_KIN = {code: tuple(kin for kin in _SEX_CODES if kin != code) for code in _SEX_CODES}
KIN_FELLOWSHIPS: dict[str, tuple[str, ...]] = {
    **_DRUG_KIN,
    **_SEX_KIN,
    "ACA": ("CODA", "AL-ANON"),
    "ALATEEN": ("AL-ANON",),
    "CO-ANON": ("NAR-ANON", "AL-ANON"),
    "CODA": ("ACA", "AL-ANON"),
    "EDA": ("OA",),
    "FA": ("OA",),
    "FAMILIES": ("NAR-ANON", "AL-ANON"),
    "LIFERING": ("SMART",),
    "MODERATION-M": ("SMART",),
    "NAR-ANON": ("AL-ANON",),
    "RD": ("REFUGE",),
    "REFUGE": ("RD",),
    "SMART": ("LIFERING",),
    "UA": ("DA",),
}

# Those for people close to somebody, and those for people who want to stop drinking or using.
FAMILY_FELLOWSHIPS = frozenset(
    {"AL-ANON", "ALATEEN", "NAR-ANON", "GAM-ANON", "FAMILIES", "CO-ANON", "S-ANON"}
)
SUBSTANCE_FELLOWSHIPS = frozenset({"AA", "NA", "CA", "CMA", "HA", "MA"})

# Folded names to codes.
FELLOWSHIP_CODES = {fold(name): code for code, names in _TABLE.items() for name in (code, *names)}


def fellowship_code(text: str) -> str | None:
    """The code of the fellowship that the whole text names, None if it names none.

    Some codes are words or states too (CA, GA, MA): the caller must judge whether one is meant.

    >>> [fellowship_code(text) for text in ("Al Anon", "Narcotics Anonymous", "Tri-County")]
    ['AL-ANON', 'NA', None]
    """
    return FELLOWSHIP_CODES.get(fold(text))


def name_without_fellowship(name: str) -> str:
    """The name of a meeting without words for a fellowship; "" where it has no others.

    >>> name_without_fellowship("AA Hope Group (Alcoholics Anonymous)")
    'Hope Group'
    """
    plain = _NAMED_IN_FULL.sub(" ", name)
    words = [word for word in plain.split() if word.strip(_AROUND_CODES) not in _WRITTEN_CODES]
    return " ".join(words).strip(" -,:;/&")


_AROUND_CODES = "().,:;-/&"
# The letters of a fellowship as they are written, never in small ones: "Da Capo" is no debtor.
_WRITTEN_CODES = frozenset(
    written for code in _TABLE if len(code) <= 5 for written in (code, ".".join(code))
)
_NAMED_IN_FULL = re.compile(
    r"\(?\b(?:"
    + "|".join(
        re.escape(name)
        for names in _TABLE.values()
        for name in sorted(names, key=len, reverse=True)
        if len(name) > 3
    )
    + r"|anonymous|an[oó]nimos|anonymes|an[oô]nimos|anonimi|alcoholics?|narcotics?)\b\)?",
    re.IGNORECASE,
)
