"""Reads the answers: every one must be TwiML with a list of meetings."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree import ElementTree

from flows.text.gsm import sms_cost

_MEETING_LIST = re.compile(r"^1 .+\n(.+\n)*Text 1", re.MULTILINE)


class WrongAnswer(Exception):
    """The response is no answer to the text."""


@dataclass(frozen=True, slots=True)
class SegmentCounts:
    """What the distinct answers cost to send, and how many were sent in which alphabet."""

    count: int
    mean: float
    maximum: int
    alphabets: Counter[str]


def meeting_list_in(answer: bytes) -> str:
    """The list of meetings in a TwiML answer. Raises WrongAnswer for any other answer."""
    try:
        root = ElementTree.fromstring(answer)
    except ElementTree.ParseError:
        raise WrongAnswer(f"this is not TwiML: {answer[:200]!r}") from None
    texts = [text.text or "" for text in root]
    if root.tag != "Response" or len(texts) != 1 or not _MEETING_LIST.search(texts[0]):
        raise WrongAnswer(f"this is not one list of meetings: {answer[:500]!r}")
    return texts[0]


def count_segments(answers: Iterable[bytes]) -> SegmentCounts:
    """Read the answers and count. Raises WrongAnswer if one of them is wrong."""
    costs = [sms_cost(meeting_list_in(answer)) for answer in answers]
    counts = [each.segments for each in costs]
    alphabets = Counter[str](each.encoding for each in costs)
    return SegmentCounts(len(costs), sum(counts) / len(costs), max(counts), alphabets)
