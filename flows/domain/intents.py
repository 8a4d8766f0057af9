"""What a text can want."""

from enum import StrEnum


class Intent(StrEnum):
    """What a text wants. The values are names other programs rely on."""

    MEETING = "meeting"
    DETAILS = "details"
    HELP = "help"
    CRISIS = "crisis"
    HOTLINE = "hotline"
    STOP = "stop"
    START = "start"
    REMIND = "remind"
    REMINDERS = "reminders"
    DAYS = "days"
    LANGUAGE = "language"
    PRIVACY = "privacy"
    DATA = "data"
    FORGET = "forget"
    TALK = "talk"
    ABOUT = "about"
    NEWCOMER = "newcomer"
    SUPPORT = "support"
    MENU = "menu"
    THANKS = "thanks"
    RELAPSE = "relapse"
    REACTION = "reaction"
    UNKNOWN = "unknown"


class Topic(StrEnum):
    """Which part of its intent a text wants. The values are names other programs rely on."""

    # of the details of a meeting
    ALL = "all"
    # of the reminders there are
    LIST = "list"
    DROP = "drop"
    SKIP = "skip"
    PAUSE = "pause"
    RESUME = "resume"
    WORDS = "words"
    COMING = "coming"
    # of the count of days
    SET = "set"
    ASK = "ask"
    STOP = "stop"
    CELEBRATE = "celebrate"
    # of what newcomers ask
    WELCOME = "welcome"
    WHAT_HAPPENS = "what_happens"
    COST = "cost"
    RELIGION = "religion"
    SPEAK = "speak"
    OPEN_CLOSED = "open_closed"
    GUESTS = "guests"
    ANONYMITY = "anonymity"
    DRINKING = "drinking"
    AM_I = "am_i"
    JOIN = "join"
    CHILDREN = "children"
    DRESS = "dress"
    LENGTH = "length"
    STEPS = "steps"
    SPONSOR = "sponsor"
    HOME_GROUP = "home_group"
    # of support
    GRIEF = "grief"
    # of privacy
    KEPT = "kept"
    DISCREET = "discreet"
