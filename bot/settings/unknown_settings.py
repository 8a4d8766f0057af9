"""Variables that look like settings and are none: a misspelt name is ignored without a word."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from bot.settings.environment_file import FILE_VARIABLE

# Names that begin so are meant for us.
OUR_PREFIXES = ("ALERT_", "FEEDS_", "HANDRAIL_", "LIMIT_", "LINE_", "TWILIO_", "VOICE_")

# Names that other programs of ours, or the carrier's library, read.
_READ_ELSEWHERE = {
    FILE_VARIABLE,
    "HANDRAIL_FEEDS",
    "TWILIO_EDGE",
    "TWILIO_REGION",
}

# How like a known name one must be, if it does not begin as ours do.
_ALMOST_THE_SAME = 0.88


def unknown_settings(names: Iterable[str], known: Iterable[str]) -> Iterator[str]:
    """A sentence for each name that is no setting, with the nearest that is. Values are not
    looked at."""
    settings = sorted({*known} | _READ_ELSEWHERE)
    for name in sorted(set(names).difference(settings)):
        ours = name.startswith(OUR_PREFIXES)
        near = get_close_matches(name, settings, n=1, cutoff=0.6 if ours else _ALMOST_THE_SAME)
        if near:
            yield f"{name} is no setting, and nothing reads it. Do you mean {near[0]}?"
        elif ours:
            yield f"{name} is no setting, and nothing reads it."
