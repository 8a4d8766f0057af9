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
    VOLUNTEER = "volunteer"
    READING = "reading"
    CHECKIN = "checkin"
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


# Which topics an intent can have.
INTENT_TOPICS = {
    Intent.DETAILS: (
        Topic.ALL,
        Topic.ADDRESS,
        Topic.DIRECTIONS,
        Topic.TIME,
        Topic.END,
        Topic.STILL_ON,
        Topic.FORMAT,
        Topic.GUESTS,
        Topic.ACCESS,
        Topic.PARKING,
        Topic.CHILDREN,
        Topic.PETS,
        Topic.LINK,
        Topic.PHONE,
        Topic.CONTACT,
        Topic.LANGUAGE,
        Topic.FELLOWSHIP,
        Topic.RIDE,
        Topic.SIZE,
        Topic.NOTES,
        Topic.SIGNATURE,
        Topic.FOOD,
    ),
    Intent.REPORT: (
        Topic.NOBODY,
        Topic.MOVED,
        Topic.TIME,
        Topic.LINK,
        Topic.CLOSED,
        Topic.OTHER,
    ),
    Intent.SUPPORT: (
        Topic.LONELY,
        Topic.LOW,
        Topic.GRIEF,
        Topic.FIRST_STEP,
        Topic.FAMILY,
        Topic.CHILD,
        Topic.PROUD,
        Topic.ANGER,
        Topic.FAITH,
    ),
    Intent.NEWCOMER: (
        Topic.WELCOME,
        Topic.WHAT_HAPPENS,
        Topic.COST,
        Topic.RELIGION,
        Topic.SPEAK,
        Topic.OPEN_CLOSED,
        Topic.GUESTS,
        Topic.CHILDREN,
        Topic.PETS,
        Topic.SPONSOR,
        Topic.STEPS,
        Topic.FELLOWSHIPS,
        Topic.HOME_GROUP,
        Topic.ANONYMITY,
        Topic.SIGNATURE,
        Topic.MEDICINE,
        Topic.DRINKING,
        Topic.ONLINE_HOW,
        Topic.AM_I,
        Topic.DRESS,
        Topic.LENGTH,
        Topic.HOW_OFTEN,
        Topic.JOIN,
        Topic.RIDE,
    ),
    Intent.HOTLINE: (
        Topic.TREATMENT,
        Topic.SUICIDE,
        Topic.VIOLENCE,
        Topic.FAMILY,
        Topic.BASIC_NEEDS,
        Topic.DRUGS,
        Topic.GAMBLING,
        Topic.VETERANS,
        Topic.YOUTH,
        Topic.LGBT,
        Topic.EATING,
        Topic.MENTAL_HEALTH,
        Topic.LEGAL,
        Topic.MONEY,
    ),
    Intent.PRIVACY: (
        Topic.KEPT,
        Topic.SEEN,
        Topic.BILL,
        Topic.DISCREET,
    ),
    Intent.OFFICE: (
        Topic.PHONE,
        Topic.WEBSITE,
        Topic.VOLUNTEER,
        Topic.UPDATE_LISTING,
    ),
    Intent.REMINDERS: (
        Topic.LIST,
        Topic.DROP,
        Topic.CHANGE,
        Topic.SKIP,
        Topic.PAUSE,
        Topic.RESUME,
        Topic.WORDS,
        Topic.COMING,
    ),
    Intent.DAYS: (
        Topic.SET,
        Topic.ASK,
        Topic.STOP,
        Topic.CELEBRATE,
    ),
}
