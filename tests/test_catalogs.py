"""Every language has every sentence, with the same contents, at the same price."""

import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Message
from babel.messages.pofile import read_po

from bot.cli import update_catalogs
from bot.review import longest_reminders
from bot.review.longest_replies import every_reply
from bot.review.spoken_specimens import spoken_specimens
from flows.conversation.turn import Intent, Line
from flows.domain import meeting_types
from flows.hotlines import SHIPPED_HOTLINES
from flows.replies.call_text_replies import CallTextReplies
from flows.replies.channel_replies import ChannelReplies
from flows.replies.choice_replies import ChoiceReplies
from flows.replies.courtesy_replies import CourtesyReplies
from flows.replies.day_count_replies import DayCountReplies
from flows.replies.faq_replies import FaqReplies
from flows.replies.fellowship_replies import FellowshipReplies
from flows.replies.line_replies import LineReplies
from flows.replies.meeting_contact_replies import MeetingContactReplies
from flows.replies.meeting_detail_replies import MeetingDetailReplies
from flows.replies.meeting_kind_replies import MeetingKindReplies
from flows.replies.meeting_list_replies import MeetingListReplies
from flows.replies.privacy_replies import PrivacyReplies
from flows.replies.rate_limit_replies import RateLimitReplies
from flows.replies.refine_replies import RefineReplies
from flows.replies.reminder_replies import ReminderReplies
from flows.replies.reminder_request_replies import ReminderRequestReplies
from flows.replies.report_replies import ReportReplies
from flows.replies.search_replies import SearchReplies
from flows.replies.share_replies import ShareReplies
from flows.replies.shared_phrases import SharedPhrases
from flows.replies.small_talk_replies import SmallTalkReplies
from flows.replies.support_replies import SupportReplies
from flows.replies.translations import CATALOG_FOLDER, SPOKEN_LANGUAGES, translator
from flows.replies.voice_replies import VoiceReplies
from flows.replies.volunteer_replies import VolunteerReplies
from flows.text.gsm import is_gsm, sms_cost
from flows.understanding.relay_words import read_relay_word
from flows.understanding.understand import understand

CATALOGS = sorted(CATALOG_FOLDER.glob("*.po"))
TRANSLATED = sorted(set(SPOKEN_LANGUAGES) - {"en"})
COUNTRIES = ["US", "CA", "GB", "IE", "AU", "NZ", "MX", "ES", "FR", "BR", "IT"]


def messages(language: str) -> Iterator[Message]:
    """What a language's catalog holds."""
    with (CATALOG_FOLDER / f"{language}.po").open("rb") as file:
        yield from (message for message in read_po(file) if message.id)


def contents(sentence: str) -> set[str | None]:
    """The names in braces."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def test_the_template_holds_every_sentence() -> None:
    assert update_catalogs.TEMPLATE_FILE.read_text() == update_catalogs.template_text(), (
        "run `make catalogs`"
    )


def test_every_language_spoken_has_a_catalog() -> None:
    assert [path.stem for path in CATALOGS] == TRANSLATED


@pytest.mark.parametrize("path", CATALOGS, ids=lambda path: path.stem)
def test_a_catalog_is_in_step_with_the_template(path: Path) -> None:
    assert path.read_text() == update_catalogs.updated_catalog(path), "run `make catalogs`"


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_sentence_is_translated_with_the_same_contents(language: str) -> None:
    for message in messages(language):
        assert message.string, message.id
        assert not message.fuzzy, message.id
        assert contents(str(message.string)) == contents(str(message.id))


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_keeps_its_edges_and_its_numbers(language: str) -> None:
    """Pieces are joined as they stand, and a wrong digit would ring somewhere else."""
    for message in messages(language):
        english, other = str(message.id), str(message.string)
        assert other.startswith(", ") == english.startswith(", "), english
        assert other.strip() == other, english
        assert other[-1:] in ".:?" or english[-1:] not in ".:?", english
        for number in (part for part in english.split() if part.isdigit() and len(part) > 2):
            assert number in other, english


# What texts tell people to send to somebody else, and capitals that are no command.
OTHERS = frozenset("HOME SHOUT HELLO AYUDA TEXTO ZIP SMS SMART".split())

# Answers that may have a third segment.
LONG = ("details", "reminder_list", "meetings_texted", "invitation")


def commands(language: str) -> set[str]:
    """The words that a language's sentences tell people to send us."""
    sentences = [str(m.string) for m in messages(language) if m.id not in meeting_types.names()]
    return set(re.findall(r"\b[^\W\d_a-z]{3,}\b", " ".join(sentences))) - OTHERS


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_word_that_people_are_told_to_send_is_understood_and_listed(language: str) -> None:
    listed = (CATALOG_FOLDER.parents[2] / "docs/keywords.md").read_text()
    assert len(commands(language)) >= 7
    for command in commands(language):
        assert understood(command), command
        assert command in listed, command


def understood(command: str) -> bool:
    """Whether a word does something alone, with a number or a date, or as an answer."""
    alone = understand(command)
    known = alone.intent is not Intent.UNKNOWN or alone.request.move
    volunteers = alone.volunteer_command or read_relay_word(alone)
    if known or alone.lead_time or alone.reports or volunteers:
        return True
    return any(
        understand(text).reminder or understand(text).days
        for text in (command, f"{command} 1", f"{command} 2026-03-01")
    )


def test_english_is_written_in_the_cheap_alphabet() -> None:
    for message in update_catalogs.extract_template():
        assert is_gsm(str(message.id)), message.id


@pytest.mark.parametrize("language", SPOKEN_LANGUAGES)
@pytest.mark.parametrize("country", COUNTRIES)
def test_every_reply_keeps_its_segments_at_its_longest(language: str, country: str) -> None:
    line = Line("Recovery Line of the Lakeshore", phone="+1 (402) 555-0123 x4", country=country)
    for name, reply in every_reply(line, language):
        encoding, segments = sms_cost(reply)
        assert encoding == "GSM-7", (name, reply)
        assert segments <= (3 if name in LONG else 2), (
            name,
            len(reply),
            reply,
        )


@pytest.mark.parametrize("language", SPOKEN_LANGUAGES)
@pytest.mark.parametrize("country", COUNTRIES)
def test_what_is_sent_unasked_is_one_segment_that_names_nothing(
    language: str, country: str
) -> None:
    line = Line("Recovery Line of the Lakeshore", country=country, zone="Pacific/Auckland")
    for name, text in longest_reminders.longest_reminder_messages(line, language):
        assert sms_cost(text) == ("GSM-7", 1), (name, len(text), text)
        assert not re.search(r"(?i)recover|night owls|oak|sober|lakeshore", text)


def test_every_method_that_makes_a_reply_has_a_specimen() -> None:
    shown = {name for name, _ in every_reply(Line("Line"), "en")}
    owners = (
        SearchReplies,
        MeetingListReplies,
        RefineReplies,
        MeetingDetailReplies,
        MeetingKindReplies,
        MeetingContactReplies,
        ChannelReplies,
        ReportReplies,
        ShareReplies,
        SharedPhrases,
        FaqReplies,
        FellowshipReplies,
        LineReplies,
        SupportReplies,
        SmallTalkReplies,
        ChoiceReplies,
        CourtesyReplies,
        PrivacyReplies,
        ReminderReplies,
        ReminderRequestReplies,
        DayCountReplies,
        RateLimitReplies,
        CallTextReplies,
        VolunteerReplies,
    )
    made = {name for owner in owners for name in vars(owner) if name[0] != "_"}
    footers = {"what_next", "drop_which", "skip_which"}
    phrases = {"place", "numbers", "line_name", "phone", "emergency", "crisis_line", "not_meeting"}
    phrases |= {"in_danger"}
    composition = {"meeting_list", "in_words", "when"}
    assert made - shown <= {*phrases, *composition, *footers}


def test_every_method_that_callers_hear_has_a_specimen() -> None:
    shown = {name for name, _ in spoken_specimens(Line("Line", "555-0123"), "en", SHIPPED_HOTLINES)}
    made = {name for name in vars(VoiceReplies) if name[0] != "_"}
    assert made - shown <= {"place", "crisis_number"}


@pytest.mark.parametrize("language", SPOKEN_LANGUAGES)
@pytest.mark.parametrize("country", COUNTRIES)
def test_what_callers_hear_has_no_braces_and_no_sign_that_is_read_by_its_name(
    language: str, country: str
) -> None:
    line = Line("Recovery Line of the Lakeshore", "+1 (402) 555-0123 x4", country)
    for name, said in spoken_specimens(line, language, SHIPPED_HOTLINES):
        assert not re.search(r"[{}<>&*#@/_+=|]|\d{3}", said), (name, said)


def test_a_list_keeps_names_that_can_be_told_apart() -> None:
    for language in SPOKEN_LANGUAGES:
        line = Line("Recovery Line of the Lakeshore", phone="+1 (402) 555-0123 x4")
        rows = dict(every_reply(line, language))["heading_near"].splitlines()[1:4]
        assert all("Night Owls..." in row or "Night Owls of" in row for row in rows), rows


def test_accents_that_cost_double_are_left_out_of_a_text() -> None:
    assert translator("es")("Tomorrow") == "Mañana"
    assert translator("es")("Sat") == "Sab"
    assert translator("fr")("Again:") == "Encore une fois :"
    assert translator("pt")("Tomorrow") == "Amanha"


def test_what_no_catalog_has_stays_english() -> None:
    assert translator("es")("No such sentence") == "No such sentence"
    assert translator("xx")("Today") == "Today"
