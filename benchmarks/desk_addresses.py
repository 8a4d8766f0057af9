"""The address of every page of the desk, with ids of things that are there."""

import re

from desk.routing import DeskRule

_PART = re.compile(r"<(?:\w+:)?(\w+)>")

# What stands in an address for a route's variables. Lines, lists, meetings, operators, volunteers
# and shifts begin with 1.
_IDS = {
    "line": "1",
    "feed": "1",
    "meeting": "1",
    "operator": "1",
    "volunteer": "1",
    "shift": "1",
    "hotline": "us-help4u",
    "language": "es",
    "task": "1",
    "token": "x",
}

# Where a variable is named like another one, or the page needs to be asked for something.
_BY_PATH = {
    "/alarms/<kind>": "/alarms/lost",
    "/hotlines/<hotline>/change": "/hotlines/us-help4u/change?what=phone",
    "/lines/<int:line>/change": "/lines/1/change?what=phone",
    "/lists/<int:feed>/letter/<name>": "/lists/1/letter/letter.csv",
    "/static/<name>": "/static/desk.css",
    "/wording/<kind>/<language>": "/wording/replies/es",
    "/wording/<kind>/<language>/table.csv": "/wording/replies/es/table.csv",
    "/wording/comment": "/wording/comment?kind=replies&language=es&sentence={sentence}",
}


def desk_address(rule: DeskRule, sentence: str) -> str:
    """The address of a route. `sentence` names one of the replies. Raises KeyError for a variable
    that is not known here: say what stands in its place."""
    path = _BY_PATH.get(rule.path)
    if path is None:
        path = _PART.sub(lambda found: _IDS[found[1]], rule.path)
    return f"/desk{path.format(sentence=sentence)}"
