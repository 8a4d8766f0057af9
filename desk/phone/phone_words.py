"""What the decisions of a turn are called on the page."""

from desk.translation import N_
from flows.conversation import states
from flows.crisis.danger import Category
from flows.domain.attachments import Attachment
from flows.domain.intents import Intent

STATE_WORDS: dict[str, str] = {
    states.Idle.__name__: N_("nothing is open; the next text speaks for itself"),
    states.Results.__name__: N_("a list of meetings is on the screen"),
    states.AskPlace.__name__: N_("asked where"),
    states.ChoosePlace.__name__: N_("asked which of several places"),
    states.OfferPlace.__name__: N_("asked whether this is the place"),
    states.ChooseMeeting.__name__: N_("asked which meeting to remind of"),
    states.AskReminder.__name__: N_("asked how long before the meeting"),
    states.ConfirmReminder.__name__: N_("asked for the agreement to reminders"),
    states.ChooseReminder.__name__: N_("listed their reminders"),
    states.AskNewTime.__name__: N_("asked for a reminder's new time"),
    states.ConfirmMarks.__name__: N_("asked for the agreement to texts at milestones"),
    states.ConfirmDaily.__name__: N_("asked for the agreement to a text each day"),
    states.AnswerCheckin.__name__: N_("asked how the day is, 1 to 5"),
    states.AskWhatIsWrong.__name__: N_("asked what is wrong with a listing"),
    states.ChooseIntent.__name__: N_("asked which of these was meant"),
}

ATTACHMENT_WORDS: dict[Attachment, str] = {
    Attachment.VOICE: N_("a voice message"),
    Attachment.PICTURE: N_("a picture"),
    Attachment.VIDEO: N_("a video"),
    Attachment.STICKER: N_("a sticker"),
    Attachment.CONTACT: N_("a contact card"),
    Attachment.FILE: N_("a file"),
    Attachment.UNREADABLE: N_("a live location, or something else that is not passed on"),
}

INTENT_WORDS: dict[Intent, str] = {
    Intent.MEETING: N_("a meeting"),
    Intent.DETAILS: N_("more about a meeting"),
    Intent.REPORT: N_("to report a wrong listing"),
    Intent.SHARE: N_("to pass a meeting on"),
    Intent.HELP: N_("help"),
    Intent.CRISIS: N_("help in danger"),
    Intent.RELAPSE: N_("to say that they drank or used"),
    Intent.SUPPORT: N_("comfort"),
    Intent.NEWCOMER: N_("to know what meetings are like"),
    Intent.HOTLINE: N_("another number to call"),
    Intent.PRIVACY: N_("to know who learns of it"),
    Intent.DATA: N_("to see what is kept of them"),
    Intent.FORGET: N_("to be forgotten"),
    Intent.ABOUT: N_("to know who this is"),
    Intent.TALK: N_("to talk to a person"),
    Intent.OFFICE: N_("the office"),
    Intent.REMIND: N_("a reminder"),
    Intent.REMINDERS: N_("something about their reminders"),
    Intent.DAYS: N_("the count of their days"),
    Intent.READING: N_("the daily reading"),
    Intent.CHECKIN: N_("the question how a day is, or its answer"),
    Intent.LANGUAGE: N_("another language"),
    Intent.STOP: N_("no more texts"),
    Intent.START: N_("texts again"),
    Intent.WRONG_NUMBER: N_("nothing: a wrong number"),
    Intent.MENU: N_("to know what they can text"),
    Intent.THANKS: N_("to thank"),
    Intent.REACTION: N_("to react to a text"),
    Intent.MACHINE: N_("nothing: a machine wrote it"),
    Intent.CHAT: N_("small talk"),
    Intent.UNKNOWN: N_("something that was not understood"),
}

DANGER_WORDS: dict[Category, str] = {
    Category.OVERDOSE: N_("overdose"),
    Category.SUICIDE: N_("suicide"),
    Category.VIOLENCE: N_("violence"),
    Category.MINOR: N_("a child"),
    Category.WITHDRAWAL: N_("withdrawal"),
    Category.RELAPSE: N_("relapse"),
}

RECORDED_WORDS = {
    "opt_out": N_("they get no more texts"),
    "opt_in": N_("they get texts again"),
    "reminders_on": N_("they agreed to reminders"),
    "reminders_off": N_("their reminders ended"),
    "marks_on": N_("they agreed to texts at milestones"),
    "marks_off": N_("texts at milestones ended"),
    "reading_on": N_("they agreed to a reading each day"),
    "reading_off": N_("the daily reading ended"),
    "checkin_on": N_("they agreed to a question each day"),
    "checkin_off": N_("the daily question ended"),
    "language": N_("they are answered in this language from now on"),
    "forget": N_("everything about them is erased"),
}
