"""The words of the tables of counts (bot.reports), for the desk's catalogs."""

from babel.numbers import format_decimal

from bot.reports.figure_tables import Money, Shown
from desk.bot_sentences import translated_for_page
from desk.translation import N_, gettext, language_of_page

# A test holds that every word of a table is here.
FIGURE_WORDS = (
    # bot.reports.line_tables
    N_("In short"),
    N_("What"),
    N_("These days"),
    N_("Before"),
    N_("Texts received"),
    N_("Asked for a meeting"),
    N_("Found no meeting"),
    N_("Not understood"),
    N_("Numbers that were new"),
    N_("Half of the answers took at most"),
    N_("95 of 100 answers took at most"),
    N_("Reminders and other texts sent later"),
    N_("Texts that were refused or did not arrive"),
    N_("Segments sent"),
    N_("What they cost"),
    N_("Wrong listings reported"),
    N_("What people wanted"),
    N_("What texts were about"),
    N_("Texts that did not arrive"),
    N_("Why"),
    N_("Texts"),
    # bot.reports.intent_groups
    N_("A meeting"),
    N_("More about a meeting"),
    N_("A listing is wrong"),
    N_("Reminders, counting days and daily texts"),
    N_("Questions about meetings and the line"),
    N_("A person to talk to"),
    N_("Stop, start, forget me"),
    N_("Support, numbers to call, and anything else"),
    # bot.reports.activity_report, overview
    N_("Texts by day"),
    N_("Texts by month"),
    N_("Day"),
    N_("Texts by hour of the day"),
    N_("From"),
    N_("To"),
    N_("Lines"),
    N_("Texts by hour"),
    N_("Texts by day, the last four weeks"),
    N_("Today so far"),
    N_("All of this day last week"),
    # bot.reports.hidden_tables
    N_("Texts by language"),
    N_("Language"),
    N_("English"),
    N_("Spanish"),
    N_("French"),
    N_("Portuguese"),
    N_("Italian"),
    N_("Not known"),
    N_("Texts that told of a danger"),
    N_("Danger"),
    N_("All together"),
    N_("Overdose"),
    N_("Suicide"),
    N_("Violence"),
    N_("A child in danger"),
    N_("Withdrawal"),
    N_("Relapse"),
    N_("Where meetings were looked for"),
    N_("Area"),
    N_("Searches"),
    N_("Numbers under 5 are hidden, and those that would tell them."),
    N_(
        "Of whole months that are over. Numbers under 5 are hidden, and those that would tell them."
    ),
    N_("Too little to show without telling of single people."),
    # bot.reports.reminder_health
    N_("Reminders of today"),
    N_("State"),
    N_("Reminders"),
    N_("Waiting to be sent"),
    N_("On their way"),
    N_("Delivered"),
    N_("Not delivered"),
    N_("Too late to be sent"),
    N_("Taken back"),
    N_("Nobody knows yet"),
    N_("Sent more than 5 minutes late"),
    N_("Why reminders did not arrive"),
    N_("Still due today, by the hour"),
    N_("Reminders that wait"),
    N_("Which"),
    N_("Of meetings that have left their list"),
    N_("Of meetings that are closed for now"),
    N_("Of people who wanted a pause"),
)


def figure_text(text: str) -> str:
    """A word of a table, or what `bot` says there, in the language of who asks."""
    return translated_for_page(gettext(text))


def say_number(value: Shown) -> str:
    """A number of a table in the words of who asks, as `str` says it in English."""
    if isinstance(value, Money):
        locale = language_of_page()
        shown = format_decimal(value.amount, "#,##0.00", locale)
        return gettext("about {amount}").format(amount=f"{shown} {value.currency}")
    if isinstance(value, str) or value.is_exact:
        return str(value)
    if value.known:
        return gettext("{number} or more").format(number=f"{value.known:,}")
    return gettext("not shown") if value.withheld else str(value)
