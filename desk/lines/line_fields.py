"""What of a line can be changed, and what to know before."""

from dataclasses import dataclass

from bot.people.helplines import LineRecord, columns_of
from bot.settings import Settings, names
from bot.settings.line_values import LINE_COLUMNS
from desk.translation import N_, gettext

ADD_NUMBER, DROP_NUMBER = "add_number", "drop_number"


@dataclass(frozen=True, slots=True)
class LineField:
    """A column of a line: its name on the page, a hint for the form, what a change of it does, and
    what it means if it is empty ("" if it never is)."""

    column: str
    label: str
    hint: str
    effect: str
    empty: str = ""


FIELDS = {
    field.column: field
    for field in (
        LineField(
            "name",
            N_("Name"),
            N_("At most 30 characters. It stands in texts and on lock screens: a neutral one."),
            N_("People see the new name from the next text on."),
        ),
        LineField(
            "phone",
            N_("A person's phone"),
            N_("Where a person answers, as it should read in a text. Empty: nobody."),
            N_("People are sent there from the next text on. Ring it first."),
            N_("none: nobody to send people to"),
        ),
        LineField(
            "country",
            N_("Country"),
            N_("Two letters, like US. Whose emergency and crisis numbers are given."),
            N_("Who texts from no known country gets this one's crisis numbers."),
        ),
        LineField(
            "zone",
            N_("Time zone"),
            N_("Like America/Chicago, or Central."),
            N_(
                "Reminders that people have set do not move: each is in the time zone of its "
                "meeting. The new zone holds for new conversations without a known place, and for "
                "the days that the limits count."
            ),
        ),
        LineField(
            "language",
            N_("Language"),
            N_("What a conversation begins in. Each person gets the one that they write."),
            N_("Who has texted before keeps their own language."),
        ),
        LineField(
            "fellowship",
            N_("Fellowship"),
            N_("Only meetings of this one are found, like AA or Al-Anon. Empty: all."),
            N_("Meetings of others are found no more. Reminders that are set stay."),
            N_("all of them"),
        ),
        LineField(
            "countries",
            N_("Answers freely numbers of"),
            N_("Two letters each, like US,CA. Others get answers only to danger and HELP."),
            N_("A country more may cost more, a country less shuts people out."),
            N_("its own country"),
        ),
        LineField(
            "talk",
            N_("Talks by text"),
            N_("turn: volunteers on shift are asked one after another. all: at once. off: none."),
            N_(
                "Off ends the talks that go on. On offers them once the doctor finds nothing amiss."
            ),
            N_("off"),
        ),
        LineField(
            "talk_contact",
            N_("Who answers for the volunteers"),
            N_("A name that operators know, at most 60 characters. People who text never see it."),
            N_("They are named in the alarm where somebody in a talk may be in danger."),
            N_("nobody"),
        ),
        LineField(
            "talk_registered",
            N_("The registration covers talks"),
            N_("yes, once the carrier has agreed in writing. Else no."),
            N_("Without it no talks are offered."),
            N_("no"),
        ),
    )
}


def value_of(record: LineRecord, column: str) -> str:
    """What a line has in a column, "" for nothing."""
    return record.countries if column == "countries" else str(getattr(record.line, column))


@dataclass(frozen=True, slots=True)
class LineSetting:
    """The setting of the machine that a column of its line comes from: what it says, and whether
    somebody has set another value since, which goes before it."""

    name: str
    says: str
    overruled: bool


def setting_of(record: LineRecord, column: str, settings: Settings) -> LineSetting | None:
    """The setting of a column; None of a line that the settings say nothing of."""
    if not record.first:
        return None
    says = columns_of(settings.line, settings.countries)[column]
    return LineSetting(LINE_COLUMNS[column].env, says, column in record.set_here)


def language_choices() -> list[tuple[str, str]]:
    """The languages of lines, by their own and their English names."""
    return [(code, f"{code}: {words[0]}") for code, words in names.LANGUAGES.items()]


def number_effect(what: str, record: LineRecord, first: str) -> str:
    """What adding or dropping a number does. `first` is the name of the first line."""
    if what == ADD_NUMBER:
        return gettext(
            "If texts to it are already coming in, they have been answered by the first line, "
            "%(first)s. From now on %(line)s answers them."
        ) % {"first": first, "line": record.line.name}
    return gettext(
        "Texts to it that are still coming in are answered by the first line, %(first)s, and "
        "people whom %(line)s knows are strangers there. Their reminders come from another number."
    ) % {"first": first, "line": record.line.name}
