"""The words with which lists say that a meeting does not meet for now, in English, Spanish, French,
Italian and Portuguese. They are folded (flows.text.normalize.fold), except where it says raw."""

import re
from enum import Enum


class Said(Enum):
    """What the words say: the meeting does not meet, its building is closed, it meets online only,
    it is elsewhere. The second value of each says whether it counts only with words of time, as
    "closed" does, which is also a kind of meeting."""

    CANCELLED = ("cancelled", False)
    CANCELLED_FOR_NOW = ("cancelled", True)
    BUILDING = ("building", True)
    ONLINE = ("online", False)
    ONLINE_FOR_NOW = ("online", True)
    MOVED = ("moved", True)

    @property
    def needs_time(self) -> bool:
        """Whether it counts only beside words of time."""
        return self.value[1]

    @property
    def plain(self) -> "Said":
        """The same, once the words of time are there."""
        return {"cancelled": Said.CANCELLED, "online": Said.ONLINE}.get(self.value[0], self)


_STATUS_PHRASES = {
    Said.CANCELLED: """cancelled|canceled|suspended|discontinued|disbanded|on hold|on hiatus
        |not meeting|not currently meeting|no longer meeting|no longer meets|no longer meet
        |no longer active|inactive|defunct
        |cancelado|cancelada|cancelados|canceladas|suspendido|suspendida|suspendidos|suspendidas
        |ya no se reune|annule|annulee|annules|annulees|suspendu|suspendue|suspendus|suspendues
        |ne se reunit plus|annullato|annullata|annullati|annullate|cancellato|cancellata
        |sospeso|sospesa|sospesi|sospese|non si riunisce piu|suspenso|suspensa|suspensos|suspensas
        |nao se reune mais""",
    Said.CANCELLED_FOR_NOW: """no meeting|no meetings|does not meet|do not meet|paused|dark
        |no hay reunion|no hay reuniones|no se reune|no nos reunimos|pas de reunion|pas de reunions
        |ne se reunit pas|nessuna riunione|non si riunisce|nao ha reuniao|nao ha reunioes
        |nao se reune|sem reuniao""",
    Said.BUILDING: """closed|closure|cerrado|cerrada|cerrados|cerradas|ferme|fermee|fermes|fermees
        |chiuso|chiusa|chiusi|chiuse|fechado|fechada|fechados|fechadas""",
    Said.ONLINE: """online only|only online|zoom only|only on zoom|only via zoom|virtual only
        |only virtual|moved online|moved to online|moved to zoom|moved to an online platform
        |moved online platform|moved to online only|meeting online only|solo en linea|solo por zoom
        |solo virtual|solamente en linea|unicamente en linea|en ligne seulement|seulement en ligne
        |uniquement en ligne|seulement sur zoom|solo online|solamente online|solo su zoom
        |somente online|apenas online|so online|somente pelo zoom""",
    Said.ONLINE_FOR_NOW: """online|on zoom|via zoom|virtual|virtually|en linea|por zoom|en ligne
        |sur zoom|su zoom|pelo zoom""",
    Said.MOVED: """moved|relocated|mudada|mudado|trasladada|trasladado|demenage|deplacee|deplace
        |spostata|spostato|trasferita|trasferito|transferida|transferido""",
}
STATUS = {
    phrase.strip(): said
    for said, phrases in _STATUS_PHRASES.items()
    for phrase in phrases.split("|")
}

# Without one of these in small letters, raw, nothing of it is said: quick to tell of each row.
SIGNS = (
    *("cancel", "suspen", "discontin", "disband", "on hold", "hiatus", "not meeting", "not meet"),
    *("no longer", "inactive", "defunct", "no meeting", "paused", "closed", "closure", "only"),
    *("moved", "relocat", "tempor", "temperar", "until", "annul", "sospes", "no hay", "no se r"),
    *("ya no", "cerrad", "ferm", "chius", "fechad", "solo ", "sólo ", "seulement", "uniquement"),
    *(
        "somente",
        "apenas",
        "pas de r",
        "se réunit p",
        "nessuna",
        "si riunisce",
        "não ",
        "mudou",
        "traslad",
    ),
    *("déplac", "déménag", "spostat", "trasferit", "transferid", "new location", "mudad", "mudó"),
)

# What may stand before, beside days, dates and hours: who does not meet, and small words. Nothing
# else, so that "Zoom meeting discontinued" and "newcomers' meeting suspended" are not about the
# meeting.
BEFORE = frozenset(
    """
    the this our all of a an is are was has have had been be being will we meeting meetings group
    groups mtg mtgs in person inperson face to building church facility venue location hall club
    clubhouse center centre school library site campus room alano currently now temporarily
    temporary temp temporally temperarily indefinitely permanently note notice please important
    update attention effective as from since until further notice take takes taking place weekly
    regular due covid pandemic and at on
    la las el los esta este estas reunion reuniones grupo junta juntas sesion edificio iglesia local
    salon ha sido estan esta temporalmente provisionalmente por ahora actualmente presencial
    presenciales hasta nuevo aviso nota indefinidamente se de del al por
    le les cette ce cet reunions groupe seance batiment eglise salle est sont ete
    temporairement provisoirement actuellement en presentiel jusqua nouvel ordre du des
    il lo gli questa questo riunione riunioni gruppo chiesa sala sede e sono stata stato
    temporaneamente provvisoriamente attualmente presenza fino avviso nota di della dei
    o as os esta reuniao reunioes predio igreja foi foram temporariamente atualmente ate novo
    da do das dos feira
    """.split()
)
IN_PERSON = frozenset("person inperson face presencial presenciales presentiel presenza".split())
TEMPORARY = frozenset(
    """
    until hasta jusqua fino ate temporarily temporary temp temporally temperarily currently
    indefinitely temporalmente
    provisionalmente indefinidamente actualmente temporairement provisoirement actuellement
    temporaneamente provvisoriamente attualmente temporariamente atualmente
    """.split()
)

# What may follow, from its beginning.
TAILS = re.compile(
    r"(?:temporarily|indefinitely|until|untill|till|til|through|thru|due to|because|for now"
    r"|for the (?:time being|moment|season|summer|winter)|for (?:renovation|construction|repair"
    r"|remodel)\w*|at this location|effective|starting|as of|right now"
    r"|currently|this (?:summer|winter|season)"
    r"|(?:and )?(?:will )?(?:reopen|resum|return)\w*"
    r"|hasta|por (?:ahora|el momento|enquanto|causa)|temporalmente|indefinidamente|debido|devido"
    r"|jusqu\w*|temporairement|provisoirement|pour (?:le moment|l ?instant)|en raison|ate|"
    r"temporariamente|fino|temporaneamente|provvisoriamente|per (?:ora|il momento)|a causa"
    r"|reabre|rouvre|riapre)\b"
)

# What may follow too where it is said of the meeting: "closed in person" is a kind of meeting, and
# a building that is "closed at this time" has a side door.
PERSON_TAIL = re.compile(
    r"(?:in person|face to face|presencial\w*|en presencia|en presentiel|in presenza)(?: |$)"
)
NOW_TAIL = re.compile(r"at (?:this|the) (?:time|moment)(?! of)\b")

# Raw: what stands before the day on which it meets again, and since which day it does not.
_UNTIL = (
    r"(?:until|untill|till|til|thru|through|hasta(?: el)?|jusqu['’](?:au|en|[aà])|até(?: o| a)?"
    r"|fino (?:al(?:la|le|l['’])?|ad?)|re-?open(?:s|ing)?(?: on)?|resum(?:es?|ing)(?: on)?"
    r"|return(?:s|ing)(?: on)?"
    r"|reabre(?: el| em)?|rouvre(?: le| en)?|riapre(?: il| a)?)\b\s*"
)
END_MARKS = re.compile(rf"\b{_UNTIL}", re.IGNORECASE)
BEGIN_MARKS = re.compile(
    r"\b(?:effective|starting|as of|beginning|a partir del?|desde(?: el)?|à partir du|dès le"
    r"|a partire dal|dal)\s+(?:on )?",
    re.IGNORECASE,
)
NAME_UNTIL = re.compile(
    r"\b(?:closed|cancell?ed|suspended|not meeting|cerrad[oa]|ferm[ée]e?|fechad[oa]|chius[oa])\s+"
    + _UNTIL,
    re.IGNORECASE,
)

# The end of a folded name; the second alone, the first only where it stands out.
NAME_ENDS = re.compile(
    r"\b(?:cancelled|canceled|suspended|discontinued|disbanded|inactive|not meeting"
    r"|no longer meeting|on hiatus|on hold|cancelad[oa]s?|suspendid[oa]s?|annulee?s?|suspendue?s?"
    r"|annullat[oaie]|sospes[oaie]|suspens[oa]s?)$"
)
NAME_ENDS_FOR_NOW = re.compile(
    r"\b(?:temporarily (?:closed|cancell?ed|suspended)|(?:closed|cancell?ed|suspended)"
    r" (?:temporarily|indefinitely)|(?:cerrad|cancelad|suspendid)[oa]s? temporalmente"
    r"|(?:ferm|annul|suspendu)e*s? temporairement|(?:chius|annullat|sospes)[oaie] temporaneamente"
    r"|(?:fechad|cancelad|suspens)[oa]s? temporariamente)$"
)
MOVED_TO = re.compile(
    r"\b(?:moved|relocated|new location|temporary location|new address|se mudo|se ha mudado"
    r"|se traslado|trasladad[oa]|nueva direccion|a demenage|deplacee?|nouvelle adresse|mudou se"
    r"|transferid[oa]|novo endereco|spostat[oa]|trasferit[oa]|nuovo indirizzo)\b"
)
# Then the move is history.
LONG_AGO = re.compile(
    r"\b(?:originally|years ago|decades ago|(?:and|then) later|in the (?:\d0s|early|late)"
    r"|originalmente|al principio|hace \w+ anos|mas tarde|a l origine|il y a \w+ ans|plus tard"
    r"|in origine|anni fa|piu tardi|no inicio|ha \w+ anos|mais tarde)\b"
)
STREET = re.compile(
    r"(?<![\w/.:])(?<!from )(\d{1,5})[a-z]?,? (?:[\w.'’]+ ){0,3}?"
    r"(?:st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|way|hwy|highway|pkwy|ct|court|pl|place|sq|ter)\b"
    r"|\b(?:calle|avenida|av|rue|boulevard|via|viale|piazza|rua|praça)\.? [\w.'’ ]{2,30}?,? "
    r"(?:no?\.? ?)?(\d{1,5})\b|(?<![\w/.:])(\d{1,5}),? (?:rue|avenue|boulevard|bd)\b",
    re.IGNORECASE,
)
