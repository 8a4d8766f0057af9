"""Why what is odd about a row matters to people who text, and how a webmaster mends it.

A table: what a problem begins with (bot.feeds.rows.lint, and the reasons why rows are left out).
"""

from typing import NamedTuple


class Explanation(NamedTuple):
    """`why` is "" where people who text notice nothing; `mend` is what to do in the site's own
    editor."""

    why: str = ""
    mend: str = ""

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
    "no id": Explanation(
        "A reminder of it ends when its name, day or time is corrected.",
        "Export with the column slug or id.",
    ),
    "neither day nor time": Explanation(
        "Nobody who asks for a day finds it.", "Choose its day and time, or by appointment."
    ),
    "no time zone": Explanation(
        "Its hour may be wrong for people elsewhere.",
        "Set the time zone in the site's settings (WordPress: Settings, General).",
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
    ),
    "no coordinates": Explanation(
        "It is found, but no distance is shown.", "Open the location and save it: the map finds it."
    ),
    "coordinates that are no place on Earth": Explanation(
        "It is found by its address only.", "Delete them and save: the map finds them again."
    ),
    "coordinates far from the address": Explanation(
        "People may be sent to the wrong town.", "Compare the map with the address; correct one."
    ),
    "online, but with coordinates": Explanation(
        mend="Choose a location without an address, or in person as well."
    ),
    "a P.O. box in the address": Explanation(
        "Nobody meets in a box of a post office.", "Enter the street where people meet."
    ),
    "a venue that only says online": Explanation(
        mend="Choose that it meets online, and leave the location empty."
    ),
    "at a default point": Explanation(
        "Many meetings stand on one spot, so none shows a distance.",
        "Enter the real address of each.",
    ),
    "neither a door to go to nor a link": Explanation(
        _NEVER_GIVEN, "Enter an address, a link or a number to dial."
    ),
    "to be joined online, but without a link": Explanation(
        "People who look for online meetings never get it.", "Enter the link or the number to dial."
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
    ),
    "it says that it meets only online": Explanation(
        mend="In the plugin choose Location Temporarily Closed, not only words."
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
    ),
    "a type that nobody knows": Explanation(
        "Nobody who asks for that kind finds it.", "Choose types of the plugin's own list."
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
    ),
    "wrongly encoded letters": Explanation(
        "Odd signs stand in texts.", "Paste the words anew, as plain text."
    ),
    "exact repeat": Explanation(mend="Delete one of the two."),
    "id given twice": Explanation(
        "A reminder may follow the wrong one of them.", "Give each its own slug."
    ),
}

_LONGEST_FIRST = sorted(_EXPLANATIONS, key=len, reverse=True)


def explanation_of(problem: str) -> Explanation:
    """The explanation of a problem; an empty one if there is nothing to say."""
    for beginning in _LONGEST_FIRST:
        if problem.startswith(beginning):
            return _EXPLANATIONS[beginning]
    return Explanation()
