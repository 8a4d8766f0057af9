"""What looks like an address and is no door: boxes of a post office, and venues that are the name
of a service to meet online, in the languages of lists. Pure functions."""

import re
from functools import lru_cache

from flows.text.normalize import fold

_BOX = re.compile(
    r"""(?<!\w)(?:
        p\.?\s?\.?o\.?\s*(?:box|drawer)\b\.?
        |post\s?office\s+(?:box|drawer)\b|(?:postal|mail)\s?box\b|postbox\b|pmb\b
        |apartado(?:\s+(?:postal|de\s+correos))?\b|apdo\b\.?(?:\s+postal\b)?|casilla(?:\s+(?:postal|de\s+correos?))?\b
        |bo[iî]te\s+postale\b|b\.?p\.?(?=\s*\d)|case\s+postale\b|c\.p\.(?=\s*\d+\b)
        |casella\s+postale\b|caixa\s+postal\b|postfach\b|postbus\b
        |general\s+delivery\b
    )[\s:#.]*(?:n[o°º]\.?\s*)?(?:[a-z]?\d[\w-]*|[a-z]\b)?""",
    re.VERBOSE | re.IGNORECASE,
)

# A venue whose words are all of these, with at least one of the first, is no place.
_ONLINE_WORDS = frozenset(
    fold(
        """
        online zoom virtual virtually internet web webex skype teleconference teleconferencing
        conference videoconference video telephone phone gotomeeting googlemeet jitsi cyberspace
        webinar remote telemeeting
        línea virtuales videoconferencia teleconferencia videollamada teléfono internet remota
        ligne virtuelle virtuel visioconférence visio téléphone distance
        linha videoconferência telefone virtuais
        virtuale virtuali videoconferenza telefono
        onlinemeeting telefonmeeting videomeeting telefon
        """
    ).split()
)
_SMALL_WORDS = frozenset(
    fold(
        """
        a an at by call in is meeting meetings no none location locations address only on over
        platform room the this via us usa dial app group and google meet microsoft teams not
        physical place physically link id see notes for
        en reunión reuniones solo sólo por la el sin lugar sala de grupo una
        réunion réunions seulement uniquement par le salle sans lieu un
        reunião reuniões apenas somente pela pelo sem local na no
        riunione riunioni solamente su per senza luogo stanza
        nur im über per
        """
    ).split()
)
_DIALLED = re.compile(
    r"^\W*(?:(?:via|on|por|par|via) )?(?:zoom|webex|meeting) (?:id|room|number|link)\b"
    r"|^\W*(?:join|dial|call) (?:in|by|via|on|with)\b|^\W*https?:|^\W*we are (?:currently )?meeting"
    r" (?:via|on|by) (?:zoom|phone)\b",
    re.IGNORECASE,
)
_QUICK_LOOK = re.compile(
    r"online|zoom|virtu|internet|\bweb|skype|confer|phone|tel[eé]f|t[eé]l[eé]|video|visio|remot"
    r"|l[ií]nea|ligne|linha|jitsi|gotomeet|cyber|join|dial|https?:|distance",
    re.IGNORECASE,
)


# Without one of these in small letters there is no box: quick to tell of each address.
_BOX_SIGNS = (
    *(
        "box",
        "drawer",
        "pmb",
        "apartado",
        "apdo",
        "casilla",
        "postale",
        "postal",
        "bp",
        "b.p",
        "c.p",
    ),
    *("postfach", "postbus", "general del"),
)


def has_box(text: str) -> bool:
    """Whether a box of a post office is in an address."""
    lower = text.lower()
    return any(map(lower.__contains__, _BOX_SIGNS)) and _BOX.search(text) is not None


def without_box(text: str) -> str:
    """An address without the box in it.

    >>> without_box("PO Box 123, Omaha, NE 68102"), without_box("12 Main St, P.O. Box 7, Ord")
    ('Omaha, NE 68102', '12 Main St, Ord')
    """
    parts = [_BOX.sub(" ", part) for part in text.split(",")]
    return ", ".join(part for part in (" ".join(part.split()) for part in parts) if part)


@lru_cache(maxsize=2**15)
def is_online_venue(venue: str, *places: str) -> bool:
    """Whether the name of a venue says only that people meet online; `places` are the town and
    state that it may name too.

    >>> is_online_venue("Zoom Edmonton", "Edmonton"), is_online_venue("Webster Hall")
    (True, False)
    """
    if not _QUICK_LOOK.search(venue):
        return False
    if _DIALLED.search(venue):
        return True
    words = set(fold(venue).split())
    known = {word for place in places for word in fold(place).split()}
    return not _ONLINE_WORDS.isdisjoint(words) and words <= _ONLINE_WORDS | _SMALL_WORDS | known
