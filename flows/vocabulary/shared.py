"""Words of no one language: the carrier's, names of towns that are made of our words, and names of
fellowships that are also words or states."""

# The carrier's own words (Twilio, 2026): where one is the whole text, the carrier acts on it before
# we get the text.
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

# Towns whose whole name is a word of ours. They are meant only where their state follows.
TOWN_HOMONYMS = frozenset(
    "ada grapevine sunrise early young nice donna smart home normal best".split()
)

# Towns whose names are short texts in another language as well.
SHORT_TEXT_TOWNS = frozenset(
    ["la junta", "la vale", "vale", "dale", "primera", "domingo", "santo domingo"]
)

# Words of other languages that stand in the names of towns in the United States and Canada, or of
# large ones elsewhere.
TOWN_WORDS = frozenset(
    """
    aire alta amable amigo azul baja barriere beau belle bien bois buenas bueno buenos buon casa
    celle chum claro como corte costa cuarto cuesta cura dale dame deus dias dire doce dois
    domingos donna dove entre feira ferme filho frances gardez gentil gran grand grande guarda
    historico homme joue junta linea madre marche mille muda negras neto nido nombre nome
    nouvelle nova novena novo novos nueva nuevo orita pace padre parc pare parla parle parli
    parque paso passe passi passo passos pequeno pere petit petite primera pula quarto questa
    quinta reale reserve salta sans segunda segundo seguro sesto settimo silla socorro studio
    tercero tire tome traer vale vela venus vera verde vero viejo vina
    """.split()
)

# Towns whose names are one letter from a word of ours: they are not corrected.
NEVER_CORRECTED = frozenset(
    """
    candler landis latona mantes marana marina martins martos midway preston queens salado tarbes
    widnes demais
    """.split()
)
