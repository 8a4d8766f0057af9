"""What the vocabulary of one language holds. To teach the bot a word, add it to its row."""

from dataclasses import dataclass, field
from typing import Any

from flows.domain.holidays import Holiday
from flows.domain.intents import Intent, Topic
from flows.domain.time_window import Day, DayPart

# Marks a table of which a language may lack rows. Every other table has the same rows in every
# language: a row without words is written as "".
PARTIAL: dict[str, Any] = {"partial": True}


@dataclass(frozen=True)
class Vocabulary:
    """The words of one language, each row a text of phrases between commas.

    Phrases are written as people write them; case, accents and punctuation do not matter. The
    longest phrase that fits wins ("big book" before "book").
    """

    # The ISO 639-1 code; the language's name for itself; and its names for the languages we speak,
    # by their codes.
    code: str
    name: str
    language_names: dict[str, str] = field(metadata=PARTIAL)

    # Countries (ISO 3166 alpha-2) where the language is at home beside the United States: whoever
    # writes it may mean a place there.
    home_countries: frozenset[str]

    # Figures. Countries where its people write 7:00 PM; elsewhere they write 19:00, or 19h where
    # `h_notation`. Whether a comma stands before the decimals, and the countries where it does not.
    twelve_hour_countries: frozenset[str]
    h_notation: bool
    decimal_comma: bool
    decimal_point_countries: frozenset[str]

    # Whether the name of a building stands behind the word for it ("iglesia Guadalupe").
    names_behind_venues: bool

    # Which language a text is in: a "sure" word tells alone, of the "likely" ones it takes two. The
    # "accented" ones are compared with their accents. "asking" words may stand around the name of a
    # language that is asked for ("in ... please"). None of them may be a command or name a city.
    detection: dict[str, str]

    # Whole texts, and phrases that want something wherever they stand.
    whole: dict[Intent, str]
    anywhere: dict[Intent, str]

    # The classes of words that flows/vocabulary/frames.py puts together. What stands "beside
    # relative" says no more of who is named.
    classes: dict[str, str]

    # Single words: "polite" ones may stand before and behind any wish; "thanks", "help" and
    # "greeting" tell what a text wants that wants nothing else.
    courtesy: dict[str, str]

    # "words" deny a sentence ("I don't speak English"); "unwanted" phrases stand before a kind of
    # meeting that is not wanted ("no women"), "disliked" ones before a day too ("can't do Monday"),
    # "excluded" ones before a place too ("anywhere but Omaha"), "behind" ones behind a day; those
    # of "harmless" negate nothing ("why not"), "told" ones tell how it was elsewhere; "shown" is
    # about what a list shows. "is" stands between a weekday that is not wanted and the holiday that
    # it is; "any other" before a part of the day wants another day.
    denial: dict[str, str]

    # What a meeting is called. Small words around it: "open" and "closed" are words for such
    # meetings that mean other things too ("anything open now"); "of" links a meeting and its
    # fellowship ("reunión de NA"). "article" are short names of fellowships that are an article in
    # this language, but not behind a word of "before name", nor before one of "behind name". Behind
    # "told closed" a meeting is told to be shut.
    meeting: str
    meeting_words: dict[str, str]

    # Which kinds of meeting there are, by the Meeting Guide's codes; how one takes part ("online",
    # of these by "phone", "in person", "hybrid"); which fellowship, by the codes of
    # flows.domain.fellowships.
    types: dict[str, str] = field(metadata=PARTIAL)
    ways: dict[str, str]
    fellowships: dict[str, str] = field(metadata=PARTIAL)

    # When.
    days: dict[Day, str]
    parts: dict[DayPart, str]
    # Parts of this very day: "tonight", "this morning".
    today: dict[DayPart, str]
    # Short names of days that are other words in other languages: only where this one is written.
    short_days: dict[Day, str] = field(metadata=PARTIAL)
    # "at", "after", "before", "between", "and", "am", "pm", "hour", and "half" past; "or later"
    # stands behind an hour that is the earliest.
    clock: dict[str, str]
    # Around the digits of an hour: a word of "prefix" before them makes them an hour, one of "weak
    # prefix" only beside the letter; "am" and "pm" as they are glued to it ("7p"); the "letter"
    # between hours and minutes ("19h30"); "hours" behind one of 24; "about" says nothing ("7ish").
    hour_marks: dict[str, str]
    # Hours that have names, by their minutes after midnight, where "after" or "before" stands
    # before them.
    moments: dict[int, str] = field(metadata=PARTIAL)
    # Lengths of time: "ahead" stands before one ("in 2 hours"), and the words of "within" mean now;
    # "from now" stands behind one; "about" between. Not hours of the clock are: what a word of
    # "unit" follows ("7 miles"), one or two digits before "hour count" ("24 hrs sober"), the number
    # one behind "of" ("de um grupo"). "morning" words are tomorrow, and behind a day the morning.
    time_words: dict[str, str]
    # Dates: "yesterday", and what says nothing in one; names of months that Unicode's CLDR lacks.
    date_words: dict[str, str]
    months: dict[int, str] = field(metadata=PARTIAL)

    # Steps in a list: "more", "back", "later", "earlier", "closer", "farther", "latest" first, an
    # "other day", an "other place", "all", "ok", "no".
    moves: dict[str, str]

    # Reminders: what may be done with them, how often and how long before; `around` says nothing,
    # `ending` words make "cancel my reminders" a wish to drop them, and `one` is a single one.
    # Behind "once on" a weekday is one day and not every week. The
    # `letter` before a number is short for the first phrase of `remind` ("R1").
    # Counting days: what begins with a date, or with a number of a day, and what is asked of them;
    # "told" stands before a length of time that is counted, "told behind" behind it.
    reminding: dict[str, str]
    counting_days: dict[str, str]

    # The daily reading and the daily question. A text about them has nothing but phrases of these
    # rows, hours and courtesy in it: "read" at its head or the "reading", the "checkin", a "wish",
    # how often ("daily", each "morning", each "evening"), and "off" for no more of it. A word that
    # is a town ("Reading") or a kind of meeting ("lectura") is not in them by itself.
    daily_texts: dict[str, str]

    # Reminders and days in a person's own words.
    # - `reminder_words`: "all" of the reminders; what "one" is called and what "many" are; "ending"
    #   says what shall end; "earlier" and "later" than now; "next" asks when; "late" tells that
    #   somebody is; "call" gives one a name, behind it "as" says nothing; "agree" is a yes,
    #   "decline" a no, "beside answer" says nothing beside them. For who has reminders, behind what
    #   "asks": "send" is about when a text comes, "set" about a time, "end" ends what is named;
    #   "away" tells that they cannot come, "back" that they are here again; "how often" asks about
    #   the texts that are offered
    # - `sober_words`: "sober" says what the days are; the "first" day, and the "first chip" given
    #   for it; any "chip"; "of whom" stands before who owns a count; "age" and "birthday" tell of a
    #   person's years; "hour" is one; "marks" are milestones, "off" does not want them; "old"
    #   stands before an age; "restart" begins the count anew, "correct" puts right what was said of
    #   it
    reminder_words: dict[str, str]
    sober_words: dict[str, str]

    # Numbers as they are said, by their values: 0 to 20, tens, hundreds, a thousand. What a text
    # holds because it was spoken: a "filler" says nothing; a "mark" was dictated inside, an "end
    # mark" at the end; a "joint" links tens and units; "code" announces a postal code.
    number_words: dict[int, str] = field(metadata=PARTIAL)
    speech: dict[str, str]

    # Dates: holidays by their names; what may stand before a date ("on"), before the number of a
    # day that is one ("the"), between day and month ("of"), in a range ("to"), before or behind a
    # weekday that is the next one; before and behind a number of days ("in", "from today"; "from"
    # stands before a weekday); "ordinal" endings of a day's number; a "weak month" is another word
    # too. Weekdays "of next week" and the one "after next"; the "day before" and the "day after" a
    # holiday, and the "eve" behind one; the "weekend of" a date. "until" a date somebody is there,
    # unless an "engaged" word before it tells that they cannot come until then.
    # `days_ahead` are phrases for so many days from today.
    holidays: dict[Holiday, str] = field(metadata=PARTIAL)
    date_phrases: dict[str, str]
    days_ahead: dict[int, str] = field(metadata=PARTIAL)

    # Distances: "within" stands before one that is the most, "behind" behind it; units, "a", "half"
    # and "couple" of them; "walking" is as far as one walks.
    distances: dict[str, str]

    # When a reminder is wanted: the "day", "morning" or "night" before; "same day" as the meeting.
    lead_phrases: dict[str, str]

    # Whom a text is about, and what it wants done with something that is there.
    relations: dict[str, str]
    verbs: dict[str, str]

    # Answers to the question whether somebody is safe. "no" denies, alone or at the head of a text;
    # "unsafe" says wherever it stands that somebody is not safe; "doubt" says, beside nothing else
    # that is wanted, that somebody may not be; "help" are cries that mean no here and HELP
    # elsewhere; "yes" says yes to whatever was asked; "ok" is neither yes nor no; "safe" says by
    # itself that all is well, or that it was not meant; "filler" says nothing beside an answer;
    # "contradiction" takes back, or doubts, the yes before it. Laughter counts as safe: any run of
    # "syllable", and the regular expressions of "laugh".
    wellbeing: dict[str, str]

    # The bare verb of erasing, which after our own advice to erase a text means that text, and what
    # may stand around it: the text that is meant, who erases it, and courtesy.
    erasing: dict[str, str]

    # What iPhones and Google's Messages write when somebody taps a heart on a text: a "verb", then
    # that text in quotes, or an "object" for what has no words. A name or an emoji may stand where
    # {} is.
    reactions: dict[str, str]

    # How texts begin and end that no person wrote, or not just now.
    # - a "tag" before a colon or in brackets, and a sentence that begins with "automatic" words,
    #   make the whole text an automatic one; so do the words of "away" with "later" behind them,
    #   where no "request" of a person stands beside them
    # - "receipt" is such a text, "receipt heading" stands before a colon; "code" tells a password
    # - a sentence that begins with "footer" words stands under every text of somebody; one behind
    #   it that has a word of "notice" belongs to it, and one before it that begins with "sender"
    # - "device" words stand before the name of a telephone or a program
    # - "wrote" ends the line above a quoted text, "wrote opening" begins it; "original" stands
    #   there between dashes, and "field" words before the colons of its head
    message_forms: dict[str, str]

    # Saying STOP. A "word" says it in a text, a line or a sentence of its own; a "weak" one only
    # beside nothing but a name and courtesy. A "sentence" says it as a sentence of its own.
    # A "reason" may stand right behind a "word"; not where a word of "keep" follows anywhere, nor
    # where the beginning is "compound" ("stop by").
    # At the end of a text it counts behind "please", where no words tell of "others".
    # Words about a "reminder" narrow it to that, but for a "word" in a sentence of its own.
    # What is read as STOP by phrases among other words is narrowed by a "limit" of time; words
    # behind a "hedge" ask back, and behind "negated" they are not wanted; beside a list they may be
    # about something "listed"; beside "told others" they were said to somebody else; behind "opt
    # out of" only "ours" are.
    refusals: dict[str, str]

    # A number's new owner, and somebody texted by mistake.
    # - "whole" is a sentence of its own, but for words of "filler"; "anywhere" stands in one,
    #   unless words "about something else" do too
    # - "denial" stands before a given name and nothing, or words "behind name", behind it; or
    #   before somebody's telephone: a name or an "owner", then "owned"
    # - a name stands before "has left"
    # - "source" asks how we got this number
    wrong_numbers: dict[str, str]

    # Words in front of a place, and words for "where I am".
    near: str
    here: str

    # Small words around a place.
    # - "article" may belong to its name; these and "between" may stand behind a word of `near`
    # - "inside" says that somebody is in it; behind "weak" it is less sure than behind "near"; one
    #   behind "from" may have been left
    # - "particle" stands inside names of towns
    # - "crossing" links two streets; "street" is one behind its name, and elsewhere a saint;
    #   "ordinal" are the endings of a numbered one ("60th")
    # - "tail" belongs to the name before it
    # - "leading" and "trailing" words say only that a place follows, or stood before; the leading
    #   word "state" is a state where it stands alone
    # - "talk" answers the question where, and names no place; nor does "whereabouts", which tells
    #   where somebody is
    # - "initials" of a town are an article elsewhere; "elided" letters stand before a name whose
    #   apostrophe is not written ("dOmaha")
    place_words: dict[str, str]

    # Where somebody stands who may fall is no town. "high" are such places, "article" may stand
    # before one; a "preposition" and a "determiner" before a thing make it one of many ("on a
    # bridge"). What ends a "fixed" phrase is none either ("my son in law").
    scene: dict[str, str]

    # Numbers of a list: words around one, numbers from one to twelve, ordinals in both genders, and
    # the pronoun behind an ordinal ("the second one").
    counting: str
    numerals: str
    ordinals: str
    other_ordinals: str
    one: str

    # Which meeting of a list is meant. `ordinal_forms` are more forms of the ordinals, by number.
    # - "top", "middle" and "last" are places on the screen; "both" are two; "and" links numbers,
    #   beside them "also" says nothing; "first" and "last" stand beside how many
    # - digits are a number of the list behind a "label" or a word of "before", and at the head of a
    #   text, unless a thing that is "counted" follows; "ordinal ending" is glued to digits ("2nd")
    # - an ordinal or a kind counts with a "pronoun" behind it ("the church one"), an ordinal behind
    #   an "article" or before "one" too, a kind in a text with "pointing" words; "this" one is the
    #   one talked about
    # - "hour" stands before an hour; "closest" says the nearest; a "group" word at the end of a
    #   meeting's name may be left out, and "generic" ones do not tell a meeting from others
    # - a name beside a word of "named" may be a group's ("hope group"), though it is a town's too
    # - behind "instead" stands another choice; with "yours" the choice is left to us
    # - a word of "compare" asks which of two is the better one
    # - of several places of one name the "biggest" is meant, or "none"; words around a "state"
    # `buildings` are kinds of buildings, so that people may name a kind in their own language.
    ordinal_forms: dict[int, str] = field(metadata=PARTIAL)
    choosing: dict[str, str]
    buildings: dict[str, str]

    # Words that tell of what a question about a meeting is, beside those of `subjects`, which tell
    # it of a note in its list too.
    question_words: dict[str, str]
    subjects: dict[str, str]

    # Words, and the letters that people write for them.
    spellings: dict[str, str] = field(metadata=PARTIAL)

    # Words for buildings and streets, whose names are no towns ("Union Station", "Elm Street").
    venues: str

    # Words that say nothing of what is wanted.
    fillers: str

    # Questions of newcomers, by topic; the first topic that fits is meant. A phrase after "=" is
    # the whole text. `faq_hints` tell of a question only where a text wants nothing else.
    faq: dict[Topic, str] = field(metadata=PARTIAL)
    faq_hints: dict[Topic, str] = field(metadata=PARTIAL)

    # How a question is asked that is answered by yes or no: "may" asks for leave ("can I just
    # listen"), "must" whether it has to be ("do I have to talk"). Behind a word of "open" neither
    # counts ("how often do I have to go").
    question_forms: dict[str, str]

    # What somebody says who found a listing wrong. "keyword" is a whole text. What "says" something
    # stands anywhere, and so does a thing beside its fault: a "door" or building that is "shut" or
    # "ruined", "rooms" that are "dark", a "group" that has "ended", a "link" that is "broken", an
    # "address" that is "elsewhere" or leads there, "hours" and a "list" that are "mistaken",
    # "nobody" who "came". Words of "life" tell that it is about no listing ("the door closed on my
    # marriage"), and so does "i am" before what is shut; those of "doubt" that it is asked, or not
    # so yet.
    complaints: dict[str, str]

    # Passing a meeting on: "keyword" is a whole text, a "verb" stands before somebody's telephone
    # number, unless words for "oneself" tell that it is their own.
    sharing: dict[str, str]

    # What somebody in a talk with a volunteer tells the line, as whole texts: a "goodbye" ends it,
    # a "report" tells that something was wrong. For volunteers alone: "hand over", "done", "block"
    # and "more time". None may be a word that the carrier acts on.
    relaying: dict[str, str]

    # What a volunteer of a line texts, each a whole text, with a number or a length of time behind
    # it at most: that they "agree" to answer, are "on" or "off", what their next "shift" is, that
    # they "cannot" take it, would "swap" it, or "cover" somebody else's. No word of a carrier's,
    # and of nobody else is any of it read.
    volunteering: dict[str, str]

    # Small talk, by its kind.
    small_talk: dict[str, str]

    # No time now ("later"), a goodbye, a good night, what says no to any more, words of "thanks";
    # and, as whole texts, an apology ("sorry"), an OK that answers nothing ("agreed"), and a
    # greeting.
    courtesies: dict[str, str]

    # Needs that a helpline answers, by the names of flows.hotlines; and "number" for words that
    # ask for a number, "hotline" for those that mean nothing else, "filler" for words that say
    # nothing beside them, "sufficient" for phrases that do well as a whole text, "speakers" for
    # words that ask for a line in this language, "meeting" for short names of fellowships,
    # "office" for a fellowship's own.
    needs: dict[str, str] = field(metadata=PARTIAL)
    hotline_words: dict[str, str] = field(metadata=PARTIAL)

    # What a person asks about their data: "show" are whole texts, "object" may stand behind a
    # phrase that asks to be forgotten, "ambiguous" alone may mean a reminder or a list.
    privacy: dict[str, str] = field(metadata=PARTIAL)
