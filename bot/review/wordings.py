"""The sentences that people receive, as they are reviewed: in sets, each of one wording.

A set is what somebody signs off: the crisis sentences of a language for a country, those about
talks by text, or every sentence but those about danger. Another text is another wording, and so is
signed off by nobody.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from difflib import SequenceMatcher
from functools import lru_cache

from sqlalchemy import Connection, delete, insert, select

from bot.conversation import hotline_records as records
from bot.conversation.hotline_records import HotlineRecordError, SignOff
from bot.database.schema import wording_comments
from bot.free_text import may_name_a_number
from bot.operators.audit_log import Actor, AuditEntry, record_act
from bot.relay.talk_wording import TALK, talk_sentences, talk_wording_hash
from bot.review.crisis_preview import crisis_sentences, language_wording
from bot.review.longest_replies import every_reply
from bot.review.spoken_specimens import spoken_specimens
from flows.domain.line import Line
from flows.hotlines import HotlineDirectory
from flows.replies.translations import SPOKEN_LANGUAGES

CRISIS, REPLIES, SPOKEN = "crisis", "replies", "voice"
KINDS = (CRISIS, REPLIES, TALK, SPOKEN)

MAX_COMMENT_CHARS = 500

# About the longest name and phone that a line can have.
_LONGEST_LINE = Line("Recovery Line of the Lakeshore", phone="+1 (402) 555-0123 x4")


@dataclass(frozen=True, slots=True)
class WordingSet:
    """What is signed off at once: its kind (CRISIS, REPLIES, TALK; SPOKEN: what callers hear), its
    language, and for CRISIS and SPOKEN the country, or "CA QC", whose numbers stand in it.
    `sentences` are pairs of a name and a text."""

    kind: str
    language: str
    place: str
    wording: str
    sentences: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Review:
    """A set with the last signature of its kind, language and place. `holds`: nothing has changed
    since."""

    set: WordingSet
    signed: SignOff | None

    @property
    def holds(self) -> bool:
        """Whether the signature is of this wording."""
        return self.signed is not None and self.signed.wording == self.set.wording


@dataclass(frozen=True, slots=True)
class WordingChange:
    """A sentence that is not as it was signed: as it was, "" for a new one, and as it is, "" for
    one that is gone."""

    name: str
    was: str
    now: str


@dataclass(frozen=True, slots=True)
class WordingComment:
    """What somebody says of a sentence, and the sentence as it was then."""

    id: int
    language: str
    sentence: str
    said: str
    comment: str
    written_by: str
    written_at: datetime


def reply_wording(language: str) -> WordingSet:
    """Every sentence of a language but those about danger, at its longest. Raises
    HotlineRecordError for a language that there is not."""
    if language not in SPOKEN_LANGUAGES:
        raise HotlineRecordError(f"There are sentences in {', '.join(SPOKEN_LANGUAGES)}.")
    return _reply_wording(language)


@lru_cache(maxsize=8)
def _reply_wording(language: str) -> WordingSet:
    sentences = _numbered(every_reply(_LONGEST_LINE, language))
    wording = records.wording_hash(f"{name}\n{text}" for name, text in sentences)
    return WordingSet(REPLIES, language, "", wording, sentences)


def _numbered(said: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Each text once, under a name of its own: the second "help" is "help 2"."""
    times: Counter[str] = Counter()
    found = []
    seen = set()
    for name, text in said:
        times[name] += 1  # of those left out too: a name means the same in each language
        if text not in seen:
            seen.add(text)
            found.append((f"{name} {times[name]}" if times[name] > 1 else name, text))
    return tuple(found)


def talk_wording(language: str) -> WordingSet:
    """The sentences about talks by text of a language. Raises HotlineRecordError as above."""
    if language not in SPOKEN_LANGUAGES:
        raise HotlineRecordError(f"There are sentences in {', '.join(SPOKEN_LANGUAGES)}.")
    sentences = talk_sentences(language)
    return WordingSet(TALK, language, "", talk_wording_hash(sentences), sentences)


def crisis_wording(directory: HotlineDirectory, language: str, place: str) -> WordingSet:
    """The sentences about danger of a language, with the numbers of a place. Raises
    HotlineRecordError."""
    return _crisis_wording(directory, language, place)


@lru_cache(maxsize=64)
def _crisis_wording(directory: HotlineDirectory, language: str, place: str) -> WordingSet:
    country, _, region = place.partition(" ")
    wording = language_wording(directory, country, language, region)
    sentences = tuple(crisis_sentences(directory, country, language, region))
    return WordingSet(CRISIS, language, place, wording, sentences)


def spoken_wording(directory: HotlineDirectory, language: str, country: str) -> WordingSet:
    """Every sentence that callers hear, with the numbers of a country. Raises HotlineRecordError
    for a language that there is not."""
    if language not in SPOKEN_LANGUAGES:
        raise HotlineRecordError(f"There are sentences in {', '.join(SPOKEN_LANGUAGES)}.")
    return _spoken_wording(directory, language, country)


@lru_cache(maxsize=32)
def _spoken_wording(directory: HotlineDirectory, language: str, country: str) -> WordingSet:
    line = replace(_LONGEST_LINE, country=country)
    sentences = _numbered(spoken_specimens(line, language, directory))
    wording = records.wording_hash(f"{name}\n{text}" for name, text in sentences)
    return WordingSet(SPOKEN, language, country, wording, sentences)


def review(wanted: WordingSet, connection: Connection) -> Review:
    """Who has signed a set last. A signature of a release before names no place: it counts where
    its wording is that of the set."""
    signed = None
    for one in records.recorded_sign_offs(connection):
        if (one.kind, one.language) != (wanted.kind, wanted.language):
            continue
        if one.place == wanted.place or one.wording == wanted.wording:
            signed = one
    return Review(wanted, signed)


def changes_since(reviewed: Review, connection: Connection) -> list[WordingChange] | None:
    """What is not as it was signed; None where nobody has signed, or only in a release that did not
    keep the sentences."""
    if reviewed.signed is None:
        return None
    before = dict(records.signed_sentences(reviewed.signed.wording, connection))
    if not before:
        return [] if reviewed.holds else None
    now = dict(reviewed.set.sentences)
    return [
        WordingChange(name, before.get(name, ""), now.get(name, ""))
        for name in dict.fromkeys((*now, *before))
        if before.get(name, "") != now.get(name, "")
    ]


def marked_difference(was: str, now: str) -> tuple[list[tuple[str, bool]], list[tuple[str, bool]]]:
    """Both texts in pieces, each with whether it differs from the other: by words."""
    old, new = was.split(" "), now.split(" ")
    left: list[tuple[str, bool]] = []
    right: list[tuple[str, bool]] = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if b > a:
            left.append((" ".join(old[a:b]), kind != "equal"))
        if d > c:
            right.append((" ".join(new[c:d]), kind != "equal"))
    return left, right


def sign_wording(
    actor: Actor,
    wanted: WordingSet,
    by: str,
    profession: str,
    connection: Connection,
    now: datetime,
    on: date | None = None,
) -> None:
    """Record that somebody has reviewed a set, today or on a day. Raises HotlineRecordError."""
    day = on or now.date()
    signed = SignOff(
        wanted.language, wanted.wording, by, profession, day, wanted.kind, wanted.place
    )
    records.record_sign_off(connection, signed, now.date(), wanted.sentences)
    facts = {"wording": wanted.wording, "by": by.strip(), "as": profession.strip()}
    subject = f"{wanted.kind} {wanted.language} {wanted.place}".strip()
    record_act(actor, AuditEntry("wording.signed", subject, after=facts), connection, now)


def add_comment(
    actor: Actor,
    wanted: WordingSet,
    sentence: str,
    comment: str,
    by: str,
    connection: Connection,
    now: datetime,
) -> None:
    """Keep what somebody says of a sentence. Raises HotlineRecordError."""
    said = dict(wanted.sentences).get(sentence)
    if said is None:
        raise HotlineRecordError(f"There is no sentence {sentence} in {wanted.language}.")
    comment = " ".join(comment.split())
    if not 0 < len(comment) <= MAX_COMMENT_CHARS:
        raise HotlineRecordError(f"A comment has 1 to {MAX_COMMENT_CHARS} characters.")
    if may_name_a_number(comment):  # those of hotlines stand in the sentence
        raise HotlineRecordError("Leave numbers out of it: those of hotlines stand beside.")
    values = {
        "language": wanted.language,
        "sentence": sentence,
        "said": said,
        "comment": comment,
        "written_by": by,
        "written_at": now,
    }
    connection.execute(insert(wording_comments).values(values))
    subject = f"{wanted.language} {sentence}"
    record_act(actor, AuditEntry("wording.commented", subject), connection, now)


def comments_on(connection: Connection, language: str = "") -> list[WordingComment]:
    """What has been said of a language's sentences, or of all, the oldest first."""
    wanted = select(wording_comments).order_by(wording_comments.c.id)
    if language:
        wanted = wanted.where(wording_comments.c.language == language)
    return [WordingComment(**row._mapping) for row in connection.execute(wanted)]


def settle_comment(actor: Actor, comment: int, connection: Connection, now: datetime) -> bool:
    """Take a comment off, because it is dealt with; False if it is gone already."""
    this = wording_comments.c.id == comment
    row = connection.execute(select(wording_comments).where(this)).first()
    gone = connection.execute(delete(wording_comments).where(this)).rowcount == 1
    if row and gone:
        entry = AuditEntry("wording.comment settled", f"{row.language} {row.sentence}")
        record_act(actor, entry, connection, now)
    return gone


def comments_file(comments: Sequence[WordingComment]) -> str:
    """The comments as a text for whoever changes the sentences."""
    parts = [
        f"{one.language} {one.sentence} ({one.written_by}, {one.written_at:%Y-%m-%d})\n"
        f"    {one.said}\n  > {one.comment}\n"
        for one in comments
    ]
    return "\n".join(parts) or "No comments.\n"
