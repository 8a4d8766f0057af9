"""The fellowships' short names, and the words by which lists and people mean them."""

from flows.text.normalize import fold

# The code that meetings carry, how it is shown, and further names of it.
_TABLE = {
    "AA": ("Alcoholics Anonymous", "alcoholicos anonimos"),
    "ACA": ("Adult Children of Alcoholics", "acoa", "adult children"),
    "AL-ANON": ("Al-Anon", "alanon", "al anon family groups", "al anon alateen", "afg"),
    "ALATEEN": ("Alateen", "ala teen"),
    "CA": ("Cocaine Anonymous",),
    "CELEBRATE": ("Celebrate Recovery",),
    "CMA": ("Crystal Meth Anonymous",),
    "CODA": ("Co-Dependents Anonymous", "codependents anonymous"),
    "DA": ("Debtors Anonymous",),
    "DRA": ("Dual Recovery Anonymous",),
    "EDA": ("Eating Disorders Anonymous",),
    "FA": ("Food Addicts in Recovery",),
    "FAMILIES": ("Families Anonymous",),
    "GA": ("Gamblers Anonymous", "jugadores anonimos"),
    "GAM-ANON": ("Gam-Anon", "gamanon"),
    "HA": ("Heroin Anonymous",),
    "LIFERING": ("LifeRing", "life ring", "lifering secular recovery"),
    "MA": ("Marijuana Anonymous",),
    "NA": ("Narcotics Anonymous", "narcoticos anonimos"),
    "NAR-ANON": ("Nar-Anon", "naranon", "nar anon family groups"),
    "NICA": ("Nicotine Anonymous",),
    "OA": ("Overeaters Anonymous", "comedores compulsivos anonimos"),
    "PAA": ("Pills Anonymous",),
    "RCA": ("Recovering Couples Anonymous",),
    "RD": ("Recovery Dharma",),
    "REFUGE": ("Refuge Recovery", "rr"),
    "SA": ("Sexaholics Anonymous",),
    "SAA": ("Sex Addicts Anonymous",),
    "SCA": ("Sexual Compulsives Anonymous",),
    "SIA": ("Survivors of Incest Anonymous",),
    "SLAA": ("Sex and Love Addicts Anonymous", "sex love addicts anonymous"),
    "SMART": ("SMART Recovery",),
    "UA": ("Underearners Anonymous",),
    "WFS": ("Women for Sobriety",),
}

FELLOWSHIP_NAMES = {code: names[0] for code, names in _TABLE.items()}

# What people say for those whose code is no word.
_SHORT_NAMES = {
    "AL-ANON": "Al-Anon",
    "ALATEEN": "Alateen",
    "CELEBRATE": "Celebrate Recovery",
    "CODA": "CoDA",
    "DRA": "Dual Recovery Anonymous",
    "FAMILIES": "Families Anonymous",
    "GAM-ANON": "Gam-Anon",
    "LIFERING": "LifeRing",
    "NAR-ANON": "Nar-Anon",
    "PAA": "Pills Anonymous",
    "RD": "Recovery Dharma",
    "REFUGE": "Refuge Recovery",
    "SMART": "SMART Recovery",
}


def short_name(code: str) -> str:
    """How people call a fellowship in short.

    >>> short_name("NA"), short_name("AL-ANON")
    ('NA', 'Al-Anon')
    """
    return _SHORT_NAMES.get(code, code)


# Those for people close to somebody, and those for people who want to stop drinking or using.
FAMILY_FELLOWSHIPS = frozenset({"AL-ANON", "ALATEEN", "NAR-ANON", "GAM-ANON"})
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
