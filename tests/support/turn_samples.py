"""What a turn begins with: contexts in Omaha, texts, dangers, and a conversation that has a list of
meetings."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from flows.conversation.conversation import Conversation
from flows.conversation.danger_memory import NO_DANGERS, DangerMemory
from flows.conversation.turn import Channel, Line, Text
from flows.crisis import Category, Danger, Tier
from flows.engine import take_turn
from flows.understanding.understand import understand
from tests.support.factories import make_context
from tests.transcripts.lists import MEETING_LISTS

CONTEXT = make_context(datetime(2026, 3, 7, 0, 40, tzinfo=UTC), meetings=MEETING_LISTS["omaha"])

# The longest name and number that a line's answers must leave room for.
LONG_NAME_CONTEXT = make_context(
    datetime(2026, 3, 6, 18, 40, tzinfo=ZoneInfo("America/Chicago")),
    line=Line("A Helpline With A Long Name 30", phone="1-402-555-0123 ext 4567"),
    meetings=MEETING_LISTS["omaha"],
)

# Words that lead somewhere: random letters alone are hardly ever understood.
UNDERSTOOD_WORDS = """
    meeting more back 1 2 3 9 68102 omaha springfield ne nebraska t5j sw1a stop start yes help
    hotline menu thanks narnia or me in . ! 00000 🙏 hola merci español italiano mas nuevo privacy
    about language quanto costa remind r1 reminders drop skip pause resume name all once 30 2 hours
    weeks until friday ok no where sober days day milestones forget days 2026-03-01 today
    read checkin off 7am every
""".split()
understood_bodies = st.lists(st.sampled_from(UNDERSTOOD_WORDS), max_size=4).map(" ".join)
random_texts = st.builds(
    Text,
    st.builds(
        understand,
        understood_bodies | st.text(),
        st.sampled_from(["", "", "", "STOP", "START", "HELP", "OTHER"]),
    ),
    st.sampled_from(Channel),
    st.integers(0, 10),
)


def results() -> Conversation:
    """A conversation that was just answered with a list of meetings."""
    return take_turn(Conversation(), Text(understand("68102")), CONTEXT).conversation


def danger_reading(
    category: Category = Category.SUICIDE,
    tier: Tier = Tier.ASK,
    score: float = 0.7,
    *,
    other: bool = False,
    declared: bool = False,
) -> Danger:
    """What the reader finds in a text; by default a danger that is asked about."""
    return Danger(category, tier, score, "en", other, declared)


def asked_about(category: Category = Category.SUICIDE, *, other: bool = False) -> DangerMemory:
    """What is remembered after the question about a danger was sent."""
    return NO_DANGERS.after_question(danger_reading(category, other=other), CONTEXT.now)
