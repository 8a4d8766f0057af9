"""Why what is odd about a row matters to people who text, and how a webmaster mends it.

A table: what a problem begins with (bot.feeds.rows.lint, and the reasons why rows are left out).
"""

from typing import NamedTuple


class Explanation(NamedTuple):
    """`why` is "" where people who text notice nothing; `mend` is what to do in the site's own
    editor, and `mend_table` in a table that somebody keeps by hand, "" if that is the same."""

    why: str = ""
    mend: str = ""
    mend_table: str = ""

    @property
    def matters(self) -> bool:
        """Whether people who text notice it."""
        return bool(self.why)


_NEVER_GIVEN = "The meeting is not given to anybody."

_EXPLANATIONS = {
    "no name": Explanation(_NEVER_GIVEN, "Give it a name in its entry, then save."),
    "not an object": Explanation(_NEVER_GIVEN, "Look at how the list is made."),
    "day is not a day": Explanation(_NEVER_GIVEN, "Choose a day of the week."),
    "day without a time": Explanation(_NEVER_GIVEN, "Enter when it begins."),
    "time without a day": Explanation(_NEVER_GIVEN, "Choose its day."),
    "time is not a time": Explanation(_NEVER_GIVEN, "Enter it like 19:30 or 7:30 PM."),
    "an hour without am or pm": Explanation(
        "If it is of the evening, people come twelve hours early.",
        "Write AM or PM behind it; or 17:30, and all others so.",
    ),
    "a link in the notes": Explanation(
        "The meeting is not offered online, and to nobody if it has no door.",
        "Put the link into the field for links (Conference URL), and leave the rest in the notes.",
        "Add a column with the heading Link, and put the link alone into it.",
    ),
    "no id": Explanation(
        "A reminder of it ends when its name, day or time is corrected.",
        "Export with the column slug or id.",
        "Add a column with the heading id, and a number in each row that stays with it.",
    ),
    "neither day nor time": Explanation(
        "Nobody who asks for a day finds it.", "Choose its day and time, or by appointment."
    ),
    "no time zone": Explanation(
        "Its hour may be wrong for people elsewhere.",
        "Set the time zone in the site's settings (WordPress: Settings, General).",
        "Add a column with the heading timezone and a city in it, like America/Chicago; or, where"
        " all rows are in one zone, add the list with --zone America/Chicago.",
    ),
    "an unknown time zone": Explanation(
        "Its hour may be wrong for people elsewhere.", "Choose a city, like America/Chicago."
    ),
    "a time zone that contradicts its place": Explanation(
        "Whoever trusted that zone would come at the wrong hour; the place counted.",
        "Choose the zone of the town it meets in, or correct the address.",
    ),
    "the list's time zone contradicts its place": Explanation(
        mend="The zone that the list was added with is not that of this meeting's place."
    ),
    "a difference from UTC in place of a time zone": Explanation(
        "Its hour is wrong for half of the year.", "Choose a city, like America/Chicago."
    ),
    "no coordinates, and its address is unknown": Explanation(
        "Nobody who texts a place finds it.",
        "Write the address in full: street, town, state, ZIP. Save it, so that the map finds it.",
        "Write the address in full: street, town, state, ZIP.",
    ),
    "no coordinates": Explanation(
        "It is found, but no distance is shown.",
        "Open the location and save it: the map finds it.",
        "Add columns with the headings latitude and longitude, if distances matter to you.",
    ),
    "coordinates that are no place on Earth": Explanation(
        "It is found by its address only.",
        "Delete them and save: the map finds them again.",
        "Correct them, or leave them empty.",
    ),
    "coordinates far from the address": Explanation(
        "People may be sent to the wrong town.", "Compare the map with the address; correct one."
    ),
    "online, but with coordinates": Explanation(
        mend="Choose a location without an address, or in person as well.",
        mend_table="Leave latitude and longitude empty, or write the street where people meet too.",
    ),
    "a P.O. box in the address": Explanation(
        "Nobody meets in a box of a post office.", "Enter the street where people meet."
    ),
    "a venue that only says online": Explanation(
        mend="Choose that it meets online, and leave the location empty.",
        mend_table="Leave the place empty, and put the link into the column headed Link.",
    ),
    "at a default point": Explanation(
        "Many meetings stand on one spot, so none shows a distance.",
        "Enter the real address of each.",
    ),
    "neither a door to go to nor a link": Explanation(
        _NEVER_GIVEN,
        "Enter an address, a link or a number to dial.",
        "Fill in the address, or add a column headed Link with the link, or Dial in with a number.",
    ),
    "to be joined online, but without a link": Explanation(
        "People who look for online meetings never get it.",
        "Enter the link or the number to dial.",
        "Put the link into a column headed Link, or the number to dial into one headed Dial in.",
    ),
    "a link that is none": Explanation(
        "People cannot join it.", "Enter the link alone, beginning with https://."
    ),
    "a link whose host mimics": Explanation(
        "People could be led to a page that is not the meeting's.",
        "Copy the link from the meeting itself. Is the site's editor still only yours?",
    ),
    "a link that follows people around": Explanation(
        mend="Delete the part with utm_ or the like behind the link."
    ),
    "a number to dial in that costs": Explanation(
        "People would pay for the call, or cannot make it.",
        "Enter a number of the meeting's own country.",
    ),
    "words that would speak for the line": Explanation(
        "In danger people must hear one thing only, from the line; so a list's words about it, web"
        " addresses in names, and numbers that cost are not passed on.",
        "Take them out of names and notes. If you did not write them, somebody else can edit"
        " the site.",
    ),
    "a name that not every phone can show": Explanation(
        "Most phones would show question marks, or the text would cost three times as much.",
        "Put a name in Latin letters first; pictures can stay on the site.",
    ),
    "it says that it does not meet": Explanation(
        "People would stand before a locked door, so it is not offered while it says so.",
        "In the plugin choose Location Temporarily Closed, or delete the meeting; delete the words"
        " when it meets again.",
        "Delete the words, or the row, when that is over.",
    ),
    "it says that it meets only online": Explanation(
        mend="In the plugin choose Location Temporarily Closed, not only words.",
        mend_table="Delete the words when it meets in its place again.",
    ),
    "it says that it has moved": Explanation(
        "People would go to the old address, so nobody is sent there.",
        "Enter the new address in the location.",
    ),
    "words around a link": Explanation(mend="Put the words into the notes of the link."),
    "a number to dial in with under ten digits": Explanation(
        "People cannot dial it.", "Enter it in full, with the code after commas."
    ),
    "it ends before it begins": Explanation(
        "People are not told when it ends.", "Correct the time at which it ends."
    ),
    "not every week, by its words": Explanation(
        mend="Look whether that is what the words mean. `weeks` are those of the month; -1 is its"
        " last."
    ),
    "days without a meeting, by its words": Explanation(
        mend="Look whether those are the days; take the words out once they are over."
    ),
    "it lasts for hours, by its words": Explanation(
        mend="Look whether it is on all the time, and not only open."
    ),
    "some weeks only": Explanation(
        "People may come in a week without it.",
        "Say which weeks in the notes; better, in the way the plugin has for it.",
        "Say which weeks in the notes: 2nd and 4th Friday.",
    ),
    "a type that nobody knows": Explanation(
        "Nobody who asks for that kind finds it.",
        "Choose types of the plugin's own list.",
        "Write what it is in words that are usual: Open, Women, Beginners, Spanish.",
    ),
    "both open and closed": Explanation(
        "Newcomers and families are told that it is closed.", "Choose one of the two."
    ),
    "another fellowship, by its name": Explanation(
        "It is shown as a meeting of that fellowship.", "Is it in the right list?"
    ),
    "a person's": Explanation(
        "Anybody on the web can read a person's name, number or address there.",
        "Take it out of the public fields; the plugin has private ones.",
        "Take it out of the table that is given away.",
    ),
    "wrongly encoded letters": Explanation(
        "Odd signs stand in texts.", "Paste the words anew, as plain text."
    ),
    "exact repeat": Explanation(mend="Delete one of the two."),
    "id given twice": Explanation(
        "A reminder may follow the wrong one of them.",
        "Give each its own slug.",
        "Give each an id of its own.",
    ),
}

_LONGEST_FIRST = sorted(_EXPLANATIONS, key=len, reverse=True)


def explanation_of(problem: str, *, table: bool = False) -> Explanation:
    """The explanation of a problem; an empty one if there is nothing to say. `table`: somebody
    keeps the list by hand in columns, and no plugin of a site."""
    for beginning in _LONGEST_FIRST:
        if problem.startswith(beginning):
            told = _EXPLANATIONS[beginning]
            return told._replace(mend=told.mend_table) if table and told.mend_table else told
    return Explanation()
