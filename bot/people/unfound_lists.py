"""Meeting lists of which nobody finds a meeting: none is of the fellowship that the line shows."""

from dataclasses import dataclass

from sqlalchemy import Connection, case, func, select

from bot.database.schema import feed_lines, feeds, lines, meetings


@dataclass(frozen=True, slots=True)
class UnfoundList:
    """A list, its line with that line's fellowship, and how many meetings nobody finds."""

    name: str
    line: str
    fellowship: str
    meetings: int

    @property
    def says(self) -> str:
        """What is wrong, for the operator."""
        return (
            f"{self.line} shows {self.fellowship} meetings alone, and none of the "
            f"{self.meetings:,} of its list {self.name} is known to be one: nobody finds them."
        )

    @property
    def remedy(self) -> str:
        """What to do about it."""
        return (
            f"Add the list again with `--fellowship {self.fellowship}` if it is theirs; else let "
            f'the line use it no more: `handrail feeds remove {self.name} --line "{self.line}"`.'
        )


def unfound_lists(connection: Connection) -> list[UnfoundList]:
    """The lists that hold meetings, none of them of their line's own fellowship."""
    shown = func.sum(case((meetings.c.fellowship == lines.c.fellowship, 1), else_=0))
    counted = (
        select(feeds.c.name, lines.c.name.label("line"), lines.c.fellowship, func.count())
        .join(feed_lines, feed_lines.c.feed_id == feeds.c.id)
        .join(lines, lines.c.id == feed_lines.c.line_id)
        .join(meetings, meetings.c.feed_id == feeds.c.id)
        .where(lines.c.fellowship != "")
        .group_by(feeds.c.id, feeds.c.name, lines.c.name, lines.c.fellowship)
        .having(shown == 0)
        .order_by(feeds.c.id, lines.c.name)
    )
    return [UnfoundList(*row) for row in connection.execute(counted)]
