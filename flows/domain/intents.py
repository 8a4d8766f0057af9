"""What a text can want."""

from enum import StrEnum


class Intent(StrEnum):
    """What a text wants. The values are names other programs rely on."""

    MEETING = "meeting"
    DETAILS = "details"
    REPORT = "report"
    SHARE = "share"
    HELP = "help"
    CRISIS = "crisis"
    RELAPSE = "relapse"
    SUPPORT = "support"
    NEWCOMER = "newcomer"
    HOTLINE = "hotline"
    PRIVACY = "privacy"
    DATA = "data"
    FORGET = "forget"
    ABOUT = "about"
    TALK = "talk"
    OFFICE = "office"
    REMIND = "remind"
    REMINDERS = "reminders"
    DAYS = "days"
    LANGUAGE = "language"
    STOP = "stop"
    START = "start"
    WRONG_NUMBER = "wrong_number"
    MENU = "menu"
    THANKS = "thanks"
    REACTION = "reaction"
    MACHINE = "machine"
    CHAT = "chat"
    UNKNOWN = "unknown"


class Topic(StrEnum):
    """Which part of its intent a text wants. The values are names other programs rely on. A topic
    that several intents have is one subject: parking here, or at meetings at large."""

    # of one meeting
    ALL = "all"
    ADDRESS = "address"
    DIRECTIONS = "directions"
    TIME = "time"
    END = "end"
    STILL_ON = "still_on"
    FORMAT = "format"
    ACCESS = "access"
    PARKING = "parking"
    LINK = "link"
    PHONE = "phone"
    CONTACT = "contact"
    LANGUAGE = "language"
    FELLOWSHIP = "fellowship"
    SIZE = "size"
    NOTES = "notes"
    FOOD = "food"
    # of one meeting, or of meetings at large
    GUESTS = "guests"
    CHILDREN = "children"
    PETS = "pets"
    RIDE = "ride"
    SIGNATURE = "signature"
    # of a wrong listing, beside time and link
    NOBODY = "nobody"
    MOVED = "moved"
    CLOSED = "closed"
    OTHER = "other"
    # of support
    LONELY = "lonely"
    LOW = "low"
    GRIEF = "grief"
    FIRST_STEP = "first_step"
    FAMILY = "family"
    CHILD = "child"
    PROUD = "proud"
    ANGER = "anger"
    FAITH = "faith"
    # of what newcomers ask
    WELCOME = "welcome"
    WHAT_HAPPENS = "what_happens"
    COST = "cost"
    RELIGION = "religion"
    SPEAK = "speak"
    OPEN_CLOSED = "open_closed"
    SPONSOR = "sponsor"
    STEPS = "steps"
    FELLOWSHIPS = "fellowships"
    HOME_GROUP = "home_group"
    ANONYMITY = "anonymity"
    MEDICINE = "medicine"
    DRINKING = "drinking"
    ONLINE_HOW = "online_how"
    AM_I = "am_i"
    DRESS = "dress"
    LENGTH = "length"
    HOW_OFTEN = "how_often"
    JOIN = "join"
    # of a hotline: what the number is needed for (flows.hotlines has more needs)
    TREATMENT = "treatment"
    SUICIDE = "suicide"
    VIOLENCE = "violence"
    BASIC_NEEDS = "basic_needs"
    DRUGS = "drugs"
    GAMBLING = "gambling"
    VETERANS = "veterans"
    YOUTH = "youth"
    LGBT = "lgbt"
    EATING = "eating"
    MENTAL_HEALTH = "mental_health"
    LEGAL = "legal"
    MONEY = "money"
    # of privacy
    KEPT = "kept"
    SEEN = "seen"
    BILL = "bill"
    DISCREET = "discreet"
    # of the office, beside phone
    WEBSITE = "website"
    VOLUNTEER = "volunteer"
    UPDATE_LISTING = "update_listing"
    # of the reminders there are
    LIST = "list"
    DROP = "drop"
    CHANGE = "change"
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


def _topics(names: str) -> tuple[Topic, ...]:
    return tuple(map(Topic, names.split()))


# Which topics an intent can have.
INTENT_TOPICS = {
    Intent.DETAILS: _topics(
        "all address directions time end still_on format guests access parking children pets link"
        " phone contact language fellowship ride size notes signature food"
    ),
    Intent.REPORT: _topics("nobody moved time link closed other"),
    Intent.SUPPORT: _topics("lonely low grief first_step family child proud anger faith"),
    Intent.NEWCOMER: _topics(
        "welcome what_happens cost religion speak open_closed guests children pets sponsor steps"
        " fellowships home_group anonymity signature medicine drinking online_how am_i dress length"
        " how_often join ride"
    ),
    Intent.HOTLINE: _topics(
        "treatment suicide violence family basic_needs drugs gambling veterans youth lgbt eating"
        " mental_health legal money"
    ),
    Intent.PRIVACY: _topics("kept seen bill discreet"),
    Intent.OFFICE: _topics("phone website volunteer update_listing"),
    Intent.REMINDERS: _topics("list drop change skip pause resume words coming"),
    Intent.DAYS: _topics("set ask stop celebrate"),
}
