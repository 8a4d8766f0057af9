"""Two places in one text: the first is answered, and the answer says how to get the second."""

import re
from dataclasses import replace

from flows.conversation.turn import Text
from flows.domain.places import Place
from flows.domain.time_window import When
from flows.replies.search_replies import SearchReplies
from flows.text.normalize import fold, fold_name
from flows.understanding.parsed_request import ParsedRequest
from flows.understanding.place_finder import second_city
from flows.understanding.possible_places import PossiblePlaces
from flows.understanding.request_reader import read_request
from flows.understanding.slots.text_slots import Announcement
from flows.understanding.understanding import Understanding

_CLAUSES = re.compile(r"[,;\n]+|\.\s")


def other_place(text: Text, candidates: PossiblePlaces, first: Place) -> Place | None:
    """The second city that a text names; None for one place, as nearly always."""
    words = text.understood.words
    if len(words) < 2 or first.code:
        return None
    left = {
        mention.words
        for mention in text.understood.slots.places
        if mention.announced is Announcement.FROM
    }
    return second_city(candidates, first, left)


def first_request(understood: Understanding, first: Place, second: Place) -> Understanding:
    """What is wanted at the first of two places: its own clause of the text, or the first day."""
    clause = _clause_of(understood.body, first, second)
    request = understood.request
    if clause:
        own = read_request(clause)
        request = replace(request, when=own.when, types=own.types, fellowship=own.fellowship)
    elif len(request.when.days) > 1:
        request = replace(request, when=replace(request.when, days=()))
    return replace(understood, request=request)


def how_to_get(understood: Understanding, first: Place, second: Place, texts: SearchReplies) -> str:
    """The sentence how to get meetings at the second place, with what was wanted there."""
    clause = _clause_of(understood.body, second, first)
    words = ""
    if clause and _clause_of(understood.body, first, second):
        words = _wish_words(read_request(clause), texts)
    elif len(understood.request.when.days) > 1:
        words = texts.lists.heading_time(When(understood.request.when.days[1]))
    return texts.refining.for_other_place(second, words)


def _wish_words(request: ParsedRequest, texts: SearchReplies) -> str:
    """What a request asks for, in the words that we read."""
    kinds = texts.refining.wishes(sorted(request.types), request.fellowship)
    return " ".join(filter(None, (kinds.replace(",", ""), texts.lists.heading_time(request.when))))


def _clause_of(body: str, place: Place, other: Place) -> str:
    """The clause that names a place and not the other one; "" where there is none."""
    for clause in _CLAUSES.split(body):
        name = f" {fold_name(clause)} "
        if f" {fold_name(place.name)} " in name and f" {fold_name(other.name)} " not in name:
            return clause if fold(clause) else ""
    return ""
