"""What the type codes of meetings mean, and which codes meet a request.

A code means something in its fellowship only: `Y` is Young people in AA and Alateen in Al-Anon.
"""

from collections.abc import Collection, Iterable
from functools import cache

from flows.domain.meeting_type_tables import (
    AA_TYPES,
    COMMON_TYPES,
    SHARED_TYPES,
    TYPES_BY_FELLOWSHIP,
)
from flows.text.normalize import fold

# A meeting is of at most one kind of each set. If a person names two, the last one is meant.
EXCLUSIVE_TYPES = (
    frozenset("OC"),
    frozenset("MW"),
    frozenset("S EN FR POR ITA DE RUS POL".split()),
)

# Kinds of meeting, by the Meeting Guide's codes, that fellowships call differently, each with the
# names that meet a request for it. All LGBTQ meetings welcome people who look for gay meetings.
_LGBTQ_NAMES = ("LGBTQ", "LGBTQIA+", "LGBTQI+", "Gay or lesbian", "Gay", "Lesbian")
_EQUIVALENT_NAMES = {
    "11": ("11th Step meditation", "11th Step"),
    "12X12": ("12 Steps & 12 Traditions", "AA 12/12"),
    "B": ("Big Book", "Book study"),
    "BA": ("Babysitting", "Child care"),
    "BT": ("Basic Text",),
    "C": ("Closed", "Families and friends only"),
    "CF": ("Child-friendly", "Children welcome", "Children under supervision"),
    "D": ("Discussion", "Topic discussion", "Topic", "Speaker and discussion"),
    "G": tuple(name for name in _LGBTQ_NAMES if name != "Lesbian"),
    "JFT": ("Just for Today",),
    "L": tuple(name for name in _LGBTQ_NAMES if name != "Gay"),
    "LGBTQ": _LGBTQ_NAMES,
    "MED": ("Meditation", "Mindfulness", "11th Step meditation"),
    "N": ("Native American", "Indigenous"),
    "NDG": ("Native American", "Indigenous"),
    "O": ("Open", "Families friends and observers"),
    "SP": ("Speaker", "Speaker and discussion"),
    "ST": ("Step study", "Steps", "Steps or Traditions", "Step Working Guide"),
    "T": ("Transgender", "LGBTQ", "LGBTQIA+", "LGBTQI+"),
    "TR": ("Tradition study", "Traditions", "Steps or Traditions"),
    "Y": (
        "Young people",
        "Young adults",
        "Young adults (18 to 26)",
        "Teens",
        "Teens (12 to 18)",
        "Teen-friendly",
    ),
}

# Kinds that no list has a code for, by codes of our own: their English names, and folded words of
# which the name of such a meeting has one. In the languages of North America.
NAMED_KINDS = {
    "VET": ("Veterans", ("veteran", "vets", "veterano")),
    "GRIEF": ("Grief", ("grief", "loss", "duelo", "deuil")),
    "BILINGUAL": ("Bilingual", ("bilingual", "bilingue", "english spanish", "spanish english")),
    "RESPONDERS": (
        "First responders",
        ("first responder", "police", "cops", "firefighter", "fire fighter", "badge"),
    ),
    "MARATHON": ("Marathon", ("marathon", "alkathon", "alcathon", "maraton")),
    "CHRISTIAN": ("Christian", ("christian", "jesus", "christ", "gospel", "cristian")),
    "ASIAN": ("Asian", ("asian", "aapi", "pacific islander")),
    "SMOKEFREE": ("Non-smoking", ("non smoking", "nonsmoking", "smoke free", "no smoking")),
    "DOGS": ("Dog-friendly", ("dog friendly", "dogs welcome", "pet friendly", "paws", "k9")),
    "DOUBLE": ("Double winners", ("double winner",)),
}

# The wish for a meeting with a number to dial: no kind of meeting, but named beside the kinds. What
# a list says of it stands in `Meeting.dial_in`.
BY_PHONE = "PHONE"

# The kinds that people can do without least, in this order; the format of a meeting comes last.
_MOST_IMPORTANT = (
    f"{BY_PHONE} ASL BV-I D-HOH X XB S EN FR POR ITA DE RUS POL W M T NB LGBTQ G L Y SEN POC NDG N"
    " BA CF A BE"
).split()


def by_importance(kinds: Iterable[str]) -> tuple[str, ...]:
    """Kinds by the Meeting Guide's codes, the one first that people can do without least.

    >>> by_importance({"B", "C", "W"})
    ('W', 'B', 'C')
    """
    order = {code: n for n, code in enumerate(_MOST_IMPORTANT)}
    access = {"O": 1, "C": 1}
    return tuple(
        sorted(kinds, key=lambda code: (order.get(code, len(order)), access.get(code, 0), code))
    )


# Names of types that answer one question about a meeting.
ACCESS_NAMES = frozenset({"Wheelchair access", "Wheelchair-accessible bathroom"})
CHILDREN_NAMES = frozenset(
    {
        "Babysitting",
        "Child care",
        "Child-friendly",
        "Children welcome",
        "Children under supervision",
        "No children",
    }
)
PET_NAMES = frozenset({"Dog-friendly"})
FOOD_NAMES = frozenset({"Breakfast"})
SMOKING_NAMES = frozenset({"Smoking permitted", "Non-smoking"})
SIGNATURE_NAMES = frozenset({"Proof of attendance"})
ENTRANCE_NAMES = frozenset({"Restricted access"})
# Codes that name a language are the same in every fellowship, but for those its own table has.
LANGUAGE_NAMES = frozenset(SHARED_TYPES.values()) - {
    "Closed for now",
    "Blind or visually impaired",
    "Deaf or hard of hearing",
    "Loners",
}

# Other words for the names of the tables, from lists that give names instead of codes.
_SYNONYMS = {
    "location temporarily closed": "closed for now",
    "temporarily closed": "closed for now",
    "temporary closure": "closed for now",
    "american sign language": "sign language",
    "beginner": "newcomers",
    "beginners": "newcomers",
    "beginner newcomer": "newcomers",
    "newcomer": "newcomers",
    "wheelchair accessible": "wheelchair access",
    "handicapped accessible": "wheelchair access",
    "concurrent with al anon": "with al anon",
    "concurrent with alateen": "with alateen",
    "babysitting available": "babysitting",
    "child friendly": "child friendly",
    "cross talk permitted": "cross talk",
    "outdoor": "outdoors",
    "outdoor meeting": "outdoors",
    "step meeting": "step study",
    "steps": "step study",
    "atheist agnostic": "secular",
    "mens": "men",
    "men only": "men",
    "womens": "women",
    "women only": "women",
    "lgbtq+": "lgbtq",
    "lgbt": "lgbtq",
    "espanol": "spanish",
}


def name(fellowship: str, code: str) -> str | None:
    """The English name of a type code in a fellowship (see flows.domain.fellowships), None if it
    has none.

    >>> name("AA", "Y"), name("AL-ANON", "Y"), name("NA", "S")
    ('Young people', 'Alateen', 'Spanish')
    """
    return TYPES_BY_FELLOWSHIP.get(fellowship, COMMON_TYPES).get(code) or SHARED_TYPES.get(code)


def names_of(fellowship: str, codes: Iterable[str]) -> tuple[str, ...]:
    """The English names of a meeting's codes, without the codes that have none.

    >>> names_of("AA", ("O", "TC", "SP", "??"))
    ('Open', 'Closed for now', 'Speaker')
    """
    return tuple(filter(None, (name(fellowship, code) for code in codes)))


def has_type(fellowship: str, codes: Collection[str], kind: str) -> bool:
    """Whether a meeting with these codes is of a kind, given by the Meeting Guide's code."""
    return not matching_codes(fellowship, kind).isdisjoint(codes)


def code(fellowship: str, text: str) -> str | None:
    """The code of a type given as a code in any case or by its English name, None if unknown.

    >>> code("AA", "big book"), code("", "12x12"), code("NA", "Wheelchair Accessible")
    ('B', '12X12', 'X')
    """
    if name(fellowship, text.upper()):
        return text.upper()
    words = fold(text)
    return _codes_by_name(fellowship).get(_SYNONYMS.get(words, words))


def names() -> tuple[str, ...]:
    """Every English name there is, once."""
    tables = (SHARED_TYPES, COMMON_TYPES, *TYPES_BY_FELLOWSHIP.values())
    own = (kind_name(kind) for kind in (*NAMED_KINDS, BY_PHONE))
    return tuple(dict.fromkeys([*(name for table in tables for name in table.values()), *own]))


def kind_name(code: str) -> str:
    """The English name of a kind that people wish for, by the Meeting Guide's code or our own.

    >>> kind_name("W"), kind_name("VET")
    ('Women', 'Veterans')
    """
    if code == BY_PHONE:
        return "By phone"
    return NAMED_KINDS[code][0] if code in NAMED_KINDS else name("AA", code) or code


@cache
def _codes_by_name(fellowship: str) -> dict[str, str]:
    table = _types_of(fellowship)
    # Where two codes have one name, the first code counts.
    return {fold(name): code for code, name in reversed(table.items())}


def _types_of(fellowship: str) -> dict[str, str]:
    return SHARED_TYPES | TYPES_BY_FELLOWSHIP.get(fellowship, COMMON_TYPES)


@cache
def matching_codes(fellowship: str, kind: str) -> frozenset[str]:
    """The codes of a fellowship that meet a request for a kind, given by the Meeting Guide's code.

    An unknown code stands for itself.

    >>> [sorted(matching_codes(*asked)) for asked in (("NA", "X"), ("RD", "X"), ("AL-ANON", "Y"))]
    [['WC', 'X'], ['WA'], ['YA']]
    """
    named = AA_TYPES.get(kind) or SHARED_TYPES.get(kind)
    names = _EQUIVALENT_NAMES.get(kind, (named,) if named else ())
    table = _types_of(fellowship)
    return frozenset(code for code, name in table.items() if name in names) or frozenset({kind})


@cache
def matching_codes_anywhere(kind: str) -> frozenset[str]:
    """The codes that meet a request for a kind in any fellowship."""
    return frozenset().union(
        *(matching_codes(fellowship, kind) for fellowship in (*TYPES_BY_FELLOWSHIP, "?"))
    )
