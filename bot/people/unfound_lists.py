"""Meeting lists of which nobody finds a meeting: none is of the fellowship that the line shows."""

from dataclasses import dataclass

from sqlalchemy import Connection, exists, func, select

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
    listed = exists().where(meetings.c.feed_id == feeds.c.id)
    shown = listed.where(meetings.c.fellowship == lines.c.fellowship)
    # Counted only where it is told: a list has thousands of meetings, and nearly every one is found
    # at the first of them.
    count = select(func.count()).where(meetings.c.feed_id == feeds.c.id).scalar_subquery()
    unfound = (
        select(feeds.c.name, lines.c.name.label("line"), lines.c.fellowship, count)
        .join(feed_lines, feed_lines.c.feed_id == feeds.c.id)
        .join(lines, lines.c.id == feed_lines.c.line_id)
        .where(lines.c.fellowship != "", listed, ~shown)
        .order_by(feeds.c.id, lines.c.name)
    )
    return [UnfoundList(*row) for row in connection.execute(unfound)]
