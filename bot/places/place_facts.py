"""Facts about North American places and names that no data package holds."""

US_TERRITORIES = ("PR", "GU", "VI", "AS", "MP")
"""Countries by ISO 3166 that the mail and addresses treat as states of the US."""

CANADIAN_PROVINCES = {
    "01": "AB", "02": "BC", "03": "MB", "04": "NB", "05": "NL", "07": "NS", "08": "ON",
    "09": "PE", "10": "QC", "11": "SK", "12": "YT", "13": "NT", "14": "NU",
}  # fmt: skip
"""GeoNames' numbers for the provinces of Canada."""

AUSTRALIAN_STATES = {
    "01": "ACT", "02": "NSW", "03": "NT", "04": "QLD",
    "05": "SA", "06": "TAS", "07": "VIC", "08": "WA",
}  # fmt: skip
"""GeoNames' numbers for the states of Australia."""

BRITISH_NATIONS = ("ENG", "SCT", "WLS", "NIR")

CANADIAN_AREA_CODES = {
    "AB": "368 403 587 780 825",
    "BC": "236 250 257 604 672 778",
    "MB": "204 431 584",
    "NB": "428 506",
    "NL": "709 879",
    "NS": "782 902",
    "ON": "226 249 289 343 365 382 416 437 519 548 613 647 683 705 742 753 807 905 942",
    "QC": "263 354 367 418 438 450 468 514 579 581 819 873",
    "SK": "306 474 639",
    "": "867",
}
"""By province. Nova Scotia's two are Prince Edward Island's too; 867 is all three territories."""

NEW_US_AREA_CODES = {
    "AL": "483", "AR": "327", "CA": "357 369 738 837", "FL": "324 645 728", "IL": "730 861",
    "LA": "457", "MI": "679", "MN": "924", "MO": "235 975", "MS": "471", "NY": "329 465 624",
    "OH": "436", "SC": "821", "TN": "729", "TX": "621", "VA": "686", "WI": "274 353",
}  # fmt: skip
"""Overlays, by state, that are younger than the ZIP data."""

FORMER_CITY_POPULATIONS = {
    ("East York", "ON"): 118_000,
    ("North York", "ON"): 672_000,
    ("Scarborough", "ON"): 632_000,
}
"""People of the parts of Toronto that GeoNames has no towns for (census of 2016, rounded)."""

TOWN_NICKNAMES = {
    ("Albuquerque", "NM"): "abq, albequerque",
    ("Atlanta", "GA"): "atl, hotlanta",
    ("Baltimore", "MD"): "bmore, b more",
    ("Boston", "MA"): "beantown",
    ("Calgary", "AB"): "yyc",
    ("Chicago", "IL"): "chi town, chitown, windy city",
    ("Cincinnati", "OH"): "cincy, cinci, cincinatti, cincinnatti",
    ("Cleveland", "OH"): "cle",
    ("Colorado Springs", "CO"): "co springs, colo springs",
    ("Columbus", "OH"): "cbus",
    ("Dallas", "TX"): "big d, dfw",
    ("Des Moines", "IA"): "dsm",
    ("Edmonton", "AB"): "yeg",
    ("Houston", "TX"): "h town, htown",
    ("Indianapolis", "IN"): "indy, indpls",
    ("Jacksonville", "FL"): "jax",
    ("Kansas City", "MO"): "kc, kcmo",
    ("Kansas City", "KS"): "kck",
    ("Las Vegas", "NV"): "vegas, lv",
    ("Los Angeles", "CA"): "la, l a, lax, dtla",
    ("Los Angeles County", "CA"): "la county",
    ("Miami-Dade County", "FL"): "dade county",
    ("Milwaukee", "WI"): "mke",
    ("Minneapolis", "MN"): "mpls, msp, minneapolis st paul, twin cities",
    ("Montréal", "QC"): "mtl",
    ("Nashville", "TN"): "nash, nashvegas",
    ("New Orleans", "LA"): "nola, nawlins",
    ("New York City", "NY"): "nyc, ny city, big apple",
    ("Oklahoma City", "OK"): "okc",
    ("Philadelphia", "PA"): "philly, phila, philidelphia",
    ("Phoenix", "AZ"): "phx, pheonix",
    ("Pittsburgh", "PA"): "pitt, pgh, the burgh",
    ("Portland", "OR"): "pdx",
    ("Richmond", "VA"): "rva",
    ("Sacramento", "CA"): "sac, sacto, sacremento",
    ("St. Louis", "MO"): "stl",
    ("St. Petersburg", "FL"): "st pete",
    ("Salt Lake City", "UT"): "slc, salt lake",
    ("San Antonio", "TX"): "san antone",
    ("San Francisco", "CA"): "sf, san fran, sanfran",
    ("Toronto", "ON"): "tdot, t dot, the 6ix",
    ("Tucson", "AZ"): "tuscon",
    ("Vancouver", "BC"): "yvr, vancity",
    ("Washington", "DC"): "dc, d c, washington dc, wash dc",
    ("Winnipeg", "MB"): "winnepeg, ywg",
}
"""What people call a town, and how they often misspell it, as `fold_name` gives it."""

NOT_PLACE_NAMES = """
    a adam alter alto amanda angle anna anthony area ashley austin basic bath beer bourbon brandon
    bridge butt calle caller canal care cars center central centre centro cherche christian church
    city cloud come comma como competition contention cool corporation court daniel david delay
    dennis dial dias donna downtown dual early el esperanza este federal feliz forks frank freedom
    french friend from gana gary gay george gold good google hago haha hall hang hell henry hola
    home hope hotel house human hurt jack jacob james joseph joshua juan jules junction justin
    keith kenneth kyle la label le linda long luis mari market mary meds melissa midtown mission
    monster more nada name nancy needle never newcomers nice north nuevo officer okay outer over
    pain park parole passage paul peace pena pire plus poco police port possession pot pueblo
    reach reading recovery rest richard rien road robert sante scott seen seul sharon shirley shot
    shut side since slope sola sole solo spanish spoken steps street summer tall tell tells
    tequila the thomas thursday time tone torn tour town trap trip turn tyler unity uptown valley
    veteran village waits wake walter water ways weed week welcome west young youth
"""
"""Words that people text to a recovery line. A name made only of these is never an alias of a town,
but may be its own name."""
