"""What a text can want."""

from enum import StrEnum


class Intent(StrEnum):
    """What a text wants. The values are names other programs rely on."""

    MEETING = "meeting"
    HELP = "help"
    CRISIS = "crisis"
    HOTLINE = "hotline"
    STOP = "stop"
    START = "start"
    REMIND = "remind"
    REMINDERS = "reminders"
    LANGUAGE = "language"
    PRIVACY = "privacy"
    FORGET = "forget"
    TALK = "talk"
    ABOUT = "about"
    NEWCOMER = "newcomer"
    MENU = "menu"
    THANKS = "thanks"
    RELAPSE = "relapse"
    REACTION = "reaction"
    UNKNOWN = "unknown"
