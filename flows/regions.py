"""States and provinces by the names and short forms people write behind a town."""

from flows.words import fold

_NAMES = {
    "US": """
        AL Alabama; AK Alaska; AZ Arizona; AR Arkansas; CA California, Calif; CO Colorado;
        CT Connecticut, Conn; DE Delaware; DC District of Columbia; FL Florida, Fla; GA Georgia;
        HI Hawaii; ID Idaho; IL Illinois; IN Indiana; IA Iowa; KS Kansas; KY Kentucky;
        LA Louisiana; ME Maine; MD Maryland; MA Massachusetts, Mass; MI Michigan, Mich;
        MN Minnesota, Minn; MS Mississippi, Miss; MO Missouri; MT Montana; NE Nebraska, Neb, Nebr;
        NV Nevada, Nev; NH New Hampshire; NJ New Jersey, Jersey; NM New Mexico; NY New York;
        NC North Carolina, N Carolina; ND North Dakota, N Dakota; OH Ohio; OK Oklahoma, Okla;
        OR Oregon, Ore; PA Pennsylvania, Penn, Penna; RI Rhode Island;
        SC South Carolina, S Carolina; SD South Dakota, S Dakota; TN Tennessee, Tenn; TX Texas, Tex;
        UT Utah; VT Vermont; VA Virginia; WA Washington, Wash; WV West Virginia, W Virginia;
        WI Wisconsin, Wisc; WY Wyoming; PR Puerto Rico; GU Guam; VI Virgin Islands;
        AS American Samoa; MP Northern Mariana Islands
    """,
    "CA": """
        AB Alberta, Alta; BC British Columbia; MB Manitoba; NB New Brunswick;
        NL Newfoundland, Newfoundland and Labrador; NS Nova Scotia; NT Northwest Territories;
        NU Nunavut; ON Ontario, Ont; PE Prince Edward Island, PEI; QC Quebec, Que;
        SK Saskatchewan, Sask; YT Yukon
    """,
    "AU": """
        NSW New South Wales; VIC Victoria; QLD Queensland; WA Western Australia;
        SA South Australia; TAS Tasmania; ACT Australian Capital Territory; NT Northern Territory
    """,
    "GB": "ENG England; SCT Scotland; WLS Wales; NIR Northern Ireland",
}

_COUNTRIES = """
    US USA, U S A, United States, America; CA Canada; AU Australia, Aus; NZ New Zealand;
    GB UK, U K, United Kingdom, Great Britain, Britain; IE Ireland, Eire; MX Mexico; ES Spain;
    DE Germany; FR France; IT Italy; PT Portugal; BR Brazil
"""

Region = tuple[str, str]


def _rows(table: str) -> list[tuple[str, list[str]]]:
    rows = []
    for row in table.split(";"):
        code, _, names = row.strip().partition(" ")
        rows.append((code, [name.strip() for name in names.split(",")]))
    return rows


def _by_name() -> dict[str, tuple[Region, ...]]:
    found: dict[str, list[Region]] = {}
    for country, table in _NAMES.items():
        for code, names in _rows(table):
            for name in (code, *names):
                found.setdefault(fold(name), []).append((country, code))
    for country, names in _rows(_COUNTRIES):
        for name in names:
            found.setdefault(fold(name), []).append((country, ""))
    return {name: tuple(regions) for name, regions in found.items()}


# A folded name to the (country, region) pairs it can mean; region "" is the whole country.
REGIONS = _by_name()

# The most words such a name has.
LONGEST = max(len(name.split()) for name in REGIONS)


def region_name(region: Region) -> str:
    """How a region is called in a sentence: "Nebraska"."""
    country, code = region
    names = dict(_rows(_NAMES.get(country, "")) if code else _rows(_COUNTRIES))
    return names[code or country][0]
