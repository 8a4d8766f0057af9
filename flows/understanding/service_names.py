"""Services that a text names: "trevor project", "al-anon number", "PA Get Help Now"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flows import vocabulary
from flows.hotlines import SHIPPED_HOTLINES, Hotline
from flows.text.normalize import fold

# What an emergency number is for is no service with a name.
_EMERGENCIES = frozenset(["emergency", "ambulance", "police"])


@dataclass(frozen=True, slots=True)
class NamedService:
    """What one name stands for: the need it is for, the state it serves ("" for the whole country)
    and the language it speaks if that is not English, as words and codes of a HotlineRequest; and
    the id of the service."""

    need: str
    region: str = ""
    language: str = ""
    id: str = ""


def find_service(
    words: Sequence[str], beside: frozenset[str], number_words: frozenset[str]
) -> NamedService | None:
    """The service that folded words name; None where they name none, or say more than words that
    may stand `beside` the name. A service that is a fellowship too is meant where a number is asked
    for, by one of the `number_words`."""
    if not all(word in _WORDS or word in beside for word in words):
        return None  # as nearly every text
    for start, end in _windows(len(words)):
        name = " ".join(words[start:end])
        service, outside = _SERVICES.get(name), (*words[:start], *words[end:])
        if not service or beside.issuperset(words[start:end]) or not beside.issuperset(outside):
            continue
        if not outside and name in vocabulary.WHOLE_TEXTS:  # "988" alone is a cry for help
            continue
        return None if name in _FELLOWSHIPS and number_words.isdisjoint(outside) else service
    return None


def names_fellowship(
    words: Sequence[str], fillers: frozenset[str], number_words: frozenset[str]
) -> bool:
    """Whether folded words ask for the number of a fellowship that is no service here: its name,
    with nothing beside it but `fillers` and one of the `number_words`."""
    if number_words.isdisjoint(words):
        return False  # as nearly every text
    for start, end in _windows(len(words)):
        if " ".join(words[start:end]) in _ALL_FELLOWSHIPS:
            outside = (*words[:start], *words[end:])
            if not number_words.isdisjoint(outside):
                return (fillers | number_words).issuperset(outside)
    return False


def _windows(length: int) -> Iterator[tuple[int, int]]:
    """All windows of so many words, the longest first."""
    for size in range(min(length, _MAX_WORDS), 0, -1):
        for start in range(length - size + 1):
            yield start, start + size


def _names(hotline: Hotline) -> Iterator[str]:
    """All names of a service, folded, but words that say something else as a whole text ("sos").
    A name that is a number may be a postal code."""
    for name in (hotline.name.split(" (")[0], *hotline.also_called):
        folded = fold(name)
        number = folded.replace(" ", "").isdigit()
        if (number and name in hotline.also_called) or not (
            number or folded in vocabulary.WHOLE_TEXTS
        ):
            yield folded


# Of two services of one name the first is the better.
_SERVICES: dict[str, NamedService] = {
    name: NamedService(
        hotline.needs[0],
        fold(hotline.regions[0]) if hotline.regions else "",
        "" if "en" in hotline.languages else hotline.languages[0],
        hotline.id,
    )
    for hotline in reversed(SHIPPED_HOTLINES.entries)
    if _EMERGENCIES.isdisjoint(hotline.needs)
    for name in _names(hotline)
}
_WORDS = frozenset(word for name in _SERVICES for word in name.split())
_MAX_WORDS = max(len(name.split()) for name in _SERVICES)
_ALL_FELLOWSHIPS = frozenset(
    name
    for name, senses in vocabulary.SENSES.items()
    for several in senses.values()
    for sense in several
    if sense.row == "fellowship"
)
_FELLOWSHIPS = _ALL_FELLOWSHIPS.intersection(_SERVICES)
