"""What the vocabulary of one language holds. To teach the bot a word, add it to its row."""

from dataclasses import dataclass, field

from flows.domain.intents import Intent, Topic
from flows.domain.time_window import Day, DayPart


@dataclass(frozen=True)
class Vocabulary:
    """The words of one language, each row a text of phrases between commas.

    Phrases are written as people write them; case, accents and punctuation do not matter. The
    longest phrase that fits wins ("big book" before "book").
    """

    code: str

    # Whole texts, and phrases that want something wherever they stand.
    whole: dict[Intent, str]
    anywhere: dict[Intent, str]

    # The classes of words that flows/vocabulary/frames.py puts together.
    classes: dict[str, str]

    # What a meeting is called; which kinds there are, by the Meeting Guide's codes; how one takes
    # part ("online", "in person", "hybrid"); which fellowship, by flows.domain.fellowships' codes.
    meeting: str
    types: dict[str, str]
    ways: dict[str, str]
    fellowships: dict[str, str]

    # When.
    days: dict[Day, str]
    parts: dict[DayPart, str]
    # Parts of this very day: "tonight", "this morning".
    today: dict[DayPart, str]
    # Short names of days that are other words in other languages: only where this one is written.
    short_days: dict[Day, str] = field(default_factory=dict)
    # "at", "after", "before", "between", "and", "am", "pm", "hour", and "half" past.
    clock: dict[str, str] = field(default_factory=dict)

    # Steps in a list: "more", "back", "later", "earlier", "closer", "all", "ok", "no".
    moves: dict[str, str] = field(default_factory=dict)

    # Reminders: what may be done with them, how often and how long before; `around` says nothing,
    # `ending` words make "cancel my reminders" a wish to drop them, and `one` is a single one.
    # Counting days: what begins with a date, or with a number of a day, and what is asked of them.
    reminding: dict[str, str] = field(default_factory=dict)
    counting_days: dict[str, str] = field(default_factory=dict)

    # Words for buildings and streets, whose names are no towns ("Union Station", "Elm Street").
    venues: str = ""

    # Words in front of a place, words for "where I am", words around a number of a list, numbers
    # from one to twelve and ordinals, and words that say nothing of what is wanted.
    near: str = ""
    here: str = ""
    counting: str = ""
    numerals: str = ""
    ordinals: str = ""
    fillers: str = ""

    # Questions of newcomers, by topic; the first topic that fits is meant. A phrase after "=" is
    # the whole text. `faq_hints` tell of a question only where a text wants nothing else.
    faq: dict[Topic, str] = field(default_factory=dict)
    faq_hints: dict[Topic, str] = field(default_factory=dict)

    # Needs that a helpline answers, by the names of flows.hotlines; and "number" for words that
    # ask for a number, "hotline" for those that mean nothing else, "filler" for words that say
    # nothing beside them, "sufficient" for phrases that do well as a whole text, "speakers" for
    # words that ask for a line in this language, "meeting" for short names of fellowships.
    needs: dict[str, str] = field(default_factory=dict)
    hotline_words: dict[str, str] = field(default_factory=dict)

    # What a person asks about their data: "show" are whole texts, "object" may stand behind a
    # phrase that asks to be forgotten, "ambiguous" alone may mean a reminder or a list.
    privacy: dict[str, str] = field(default_factory=dict)
