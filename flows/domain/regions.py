"""States and provinces by the names and short forms people write behind a town."""

from flows.text.normalize import fold

# Countries and territories with the ZIP codes of the United States.
ZIP_COUNTRIES = frozenset("US PR GU VI AS MP".split())

_REGION_NAMES = {
    "US": """
        AL Alabama; AK Alaska; AZ Arizona; AR Arkansas; CA California, Calif, Californie; CO
        Colorado; CT Connecticut, Conn; DE Delaware; DC District of Columbia; FL Florida, Fla,
        Floride; GA Georgia, Géorgie; HI Hawaii, Hawái, Havaí; ID Idaho; IL Illinois; IN Indiana; IA
        Iowa; KS Kansas; KY Kentucky; LA Louisiana, Luisiana, Louisiane; ME Maine; MD Maryland; MA
        Massachusetts, Mass; MI Michigan, Mich; MN Minnesota, Minn; MS Mississippi, Miss, Misisipi;
        MO Missouri, Misuri; MT Montana; NE Nebraska, Neb, Nebr; NV Nevada, Nev; NH New Hampshire;
        NJ New Jersey, Jersey, Nueva Jersey, Nova Jersey; NM New Mexico, Nuevo México,
        Nouveau-Mexique, Nuovo Messico, Novo México; NY New York, New York State, Nueva York, Nuova
        York, Nova York, Nova Iorque; NC North Carolina, N Carolina, Carolina del Norte, Caroline du
        Nord, Carolina del Nord, Carolina do Norte; ND North Dakota, N Dakota, Dakota del Norte,
        Dakota du Nord, Dakota do Norte; OH Ohio; OK Oklahoma, Okla; OR Oregon, Ore; PA
        Pennsylvania, Penn, Penna, Pensilvania, Pennsylvanie; RI Rhode Island; SC South Carolina, S
        Carolina, Carolina del Sur, Caroline du Sud, Carolina del Sud, Carolina do Sul; SD South
        Dakota, S Dakota, Dakota del Sur, Dakota du Sud, Dakota do Sul; TN Tennessee, Tenn; TX
        Texas, Tex, Tejas; UT Utah; VT Vermont; VA Virginia, Virginie; WA Washington, Wash,
        Washington State; WV West Virginia, W Virginia, Virginia Occidental, Virginie-Occidentale,
        Virginia Occidentale, Virgínia Ocidental; WI Wisconsin, Wisc; WY Wyoming; PR Puerto Rico; GU
        Guam; VI Virgin Islands; AS American Samoa; MP Northern Mariana Islands
    """,
    "CA": """
        AB Alberta, Alta; BC British Columbia, Colombie-Britannique; MB Manitoba; NB New Brunswick,
        Nouveau-Brunswick; NL Newfoundland, Newfoundland and Labrador; NS Nova Scotia,
        Nouvelle-Écosse; NT Northwest Territories; NU Nunavut; ON Ontario, Ont; PE Prince Edward
        Island, PEI; QC Quebec, Que; SK Saskatchewan, Sask; YT Yukon
    """,
    "AU": """
        NSW New South Wales; VIC Victoria; QLD Queensland; WA Western Australia; SA South
        Australia; TAS Tasmania; ACT Australian Capital Territory; NT Northern Territory
    """,
    "GB": """
        ENG England, Inglaterra, Angleterre, Inghilterra; SCT Scotland; WLS Wales; NIR Northern
        Ireland
    """,
}

_COUNTRY_NAMES = """
    US USA, U S A, United States, America, EE UU, EEUU, Estados Unidos, États-Unis, Stati Uniti; CA
    Canada; AU Australia, Aus, Australie; NZ New Zealand, NZ, N Z; GB UK, U K, United Kingdom, Great
    Britain, Britain, Reino Unido, Royaume-Uni, Regno Unito; IE Ireland, Eire, Irlanda, Irlande; MX
    Mexico, Mexique, Messico, Mx, Jalisco, Nuevo Leon, Sinaloa, Michoacan, Tamaulipas, Coahuila,
    Quintana Roo, Yucatan, Nayarit; ES Spain, España, Espagne, Espanha, Spagna; DE Germany,
    Alemania, Allemagne, Alemanha, Germania; FR France, Francia, França; IT Italy, Italia, Italie;
    PT Portugal, Portogallo; BR Brazil, Brasil, Brésil, Brasile; CH Switzerland, Suiza, Suisse,
    Suíça, Svizzera; BE Belgium, Bélgica, Belgique, Belgio; CO Colombia; AR Argentina, Argentine; CL
    Chile; PE Peru; GT Guatemala; SV El Salvador; HN Honduras; NI Nicaragua; CR Costa Rica; DO
    Dominican Republic, República Dominicana; CU Cuba; VE Venezuela; EC Ecuador; UY Uruguay; PY
    Paraguay; BO Bolivia; PA Panama
"""

Region = tuple[str, str]


def _parse_table(table: str) -> list[tuple[str, list[str]]]:
    rows = []
    for row in table.split(";"):
        code, names = row.split(maxsplit=1)
        rows.append((code, [" ".join(name.split()) for name in names.split(",")]))
    return rows


def _regions_by_name() -> dict[str, tuple[Region, ...]]:
    found: dict[str, list[Region]] = {}
    for country, table in _REGION_NAMES.items():
        for code, names in _parse_table(table):
            for name in (code, *names):
                found.setdefault(fold(name), []).append((country, code))
    for country, names in _parse_table(_COUNTRY_NAMES):
        for name in names:
            found.setdefault(fold(name), []).append((country, ""))
    return {name: tuple(regions) for name, regions in found.items()}


# A folded name to the (country, region) pairs it can mean; region "" is the whole country.
REGIONS_BY_NAME = _regions_by_name()

# The most words such a name has.
MAX_REGION_WORDS = max(len(name.split()) for name in REGIONS_BY_NAME)


def region_name(region: Region) -> str:
    """How a region is called in a sentence: "Nebraska"."""
    country, code = region
    names = dict(
        _parse_table(_REGION_NAMES.get(country, "")) if code else _parse_table(_COUNTRY_NAMES)
    )
    return names[code or country][0]
