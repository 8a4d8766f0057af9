"""Words of no one language: the carrier's, towns made of our words, and codes that are also words
or states."""

# The carrier's own words (Twilio, 2026): alone in a text, it acts on them before we hear of it.
CARRIER_STOP = frozenset("stop unsubscribe end quit stopall revoke optout cancel".split())
CARRIER_START = frozenset("start yes unstop".split())
CARRIER_YES = "yes"
CARRIER_HELP = frozenset("help info".split())

# Towns whose names hold a word we would read as something else.
AMBIGUOUS_TOWNS = """
    spanish fork, spanish lake, spanish springs, spanish fort, spanish harlem, french lick, french
    camp, french creek, french island, friday harbor, morning sun, young america, young harris,
    plymouth meeting, la quinta, near north side, near south side, new hope, english bay, black
    diamond, black hawk, black river, black mountain, black creek, american fork, american canyon,
    american falls, german valley, sun city, sun city center, sun city west, sun valley, sun
    prairie, sun lakes, dutch harbor, lady lake, polish hill, little italy, menlo park, live oak,
    half moon bay, half moon, zip city, state college, hope mills, truth or consequences, king of
    prussia, isle of palms, fond du lac, lake in the hills, over the rhine, what cheer, bad axe,
    state line, college station, ocean city, the villages, the woodlands, the dalles, the colony,
    the bronx, the hague, la mesa, la jolla, la crosse, la habra, la puente, la mirada, la verne,
    la grange, la porte, la vista, la vergne, la palma, la plata, la paz, el paso, el cajon, el
    monte, el segundo, el dorado, el reno, el mirage, el cerrito, los angeles, los gatos, los
    alamos, los banos, los lunas, las vegas, north las vegas, las cruces, las palmas, des moines,
    des plaines, de soto, de pere, de kalb, du bois, le mars, le mans, le havre, la rochelle, la
    spezia, rio de janeiro, buenos aires, mexico city, ciudad de mexico, kansas city, oklahoma
    city, salt lake city, iowa city, jersey city, carson city, traverse city, rapid city, sioux
    city, johnson city, bay city, panama city, mason city, garden city, dodge city, culver city,
    redwood city, quad cities, twin cities, atlantic city, union city, daly city, foster city, elk
    city, texas city, league city, bossier city, cedar city, yuba city, plant city, boulder city,
    bullhead city, lincoln city, oregon city, ponca city, canon city, michigan city, ellicott city,
    cathedral city, national city, studio city, university city, nebraska city, david city, new
    york city, new york, new orleans, new haven, new bedford, new britain, new brunswick, new
    rochelle, new westminster, new castle, newcastle upon tyne, new delhi, new city, new berlin,
    new albany, new braunfels, new iberia, new milford, new canaan, new london, new philadelphia,
    new bern, new ulm, new lenox, new brighton, new port richey, new smyrna beach, new baltimore,
    new kensington, new paltz, new mexico, new jersey, new hampshire, washington state, new york
    state, great falls, great bend, great neck, good hope, st pete beach, clinton township,
    district of columbia, big d, big easy, the big easy, big apple, the big apple, old town,
    downtown toronto, la habana, la canada, los altos, los osos"""

# Short names of fellowships that are also states, articles or other words: they count only beside
# a word for meeting, or as the whole text.
SHORT_FELLOWSHIP_NAMES = frozenset(
    "ca da fa ga ha ma rd rr sa sia ua sca rca coda celebrate refuge".split()
)

# What languages are called, for those we answer in.
LANGUAGE_NAMES = {
    "en": "english, inglés, anglais, inglês, inglese",
    "es": "spanish, español, castellano, espagnol, espanhol, spagnolo, espanol",
    "fr": "french, français, francés, francês, francese",
    "pt": "portuguese, português, portugués, portugais, portoghese",
    "it": "italian, italiano, italien",
}

# Words after which a place is less sure than after "near" and "in".
WEAK_PLACE_WORDS = frozenset(
    "to for of on from off by a de d para pour per di da do du des pra por pela pelo zip".split()
)

# What stands before a kind of meeting that is not wanted.
DENIAL_PHRASES = frozenset(
    " ".join(phrase.split())
    for phrase in """
        not, not an, not the, not on, not a, no, no more, dont want, dont want an, dont want a,
        dont want any, do not want, do not want an, do not want a, dont do, hate, i hate, sick of,
        besides, except, except for, other than, instead of, rather than, anything but, everything
        but, all but, no de, no es, que no sea, no quiero, menos, excepto, en vez de, pas, pas de,
        pas d, pas en, sauf, autre que, nao, menos de, exceto, em vez de, non, non di, tranne,
        invece di
    """.split(",")
)

# The words in front of a place that say that somebody is in it.
INSIDE_WORDS = frozenset("in into is zip zipcode code en em a dans visiting visit".split())

# Words before a thing that is one of many ("on a bridge", "en un puente"), which no town is.
DETERMINERS = frozenset(
    """
    a an my his her our this some un una mi su mon ma mes une um uma meu minha uno mio mia
    """.split()
)

# Words before such a thing where somebody is in it or on it.
SCENE_PREPOSITIONS = frozenset(
    "on in at off under inside en sobre dans sur em num sul su sopra".split()
)

# Where somebody stands who may fall: no town is meant by "on the ledge".
HIGH_PLACES = frozenset(
    """
    bridge overpass roof rooftop ledge cliff edge balcony railing tracks puente azotea techo balcon
    cornisa vias pont toit balcon falaise rails ponte telhado sacada varanda trilhos tetto balcone
    cornicione binari
    """.split()
)

# Words before a place that somebody may have left, and is no longer at.
FROM_WORDS = frozenset("from desde".split())

# The small words that stand inside names of towns.
PLACE_NAME_PARTICLES = frozenset(
    """
    of the de la las los le les du des en sur by on in and y di del della do da dos das upon
    """.split()
)

# Towns whose whole name is a word of ours: towns only where their state follows.
TOWN_HOMONYMS = frozenset(
    "ada grapevine sunrise early young nice donna smart home normal best".split()
)

# Towns one letter from a word of ours: not misspelt.
NEVER_CORRECTED = frozenset(
    """
    candler landis latona mantes marana marina martins martos midway preston queens salado tarbes
    widnes demais
    """.split()
)

# Letters that people write for words.
TEXTING_SPELLINGS = {"u": "you", "r": "are", "ur": "your"}
