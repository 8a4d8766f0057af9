"""What lines show of their meeting lists: a line for one fellowship gives no other meetings."""

from collections.abc import Collection, Mapping
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
            f"If they are, say so: `handrail feeds change {self.name} --fellowship "
            f"{self.fellowship}`; else let the line use it no more: `handrail feeds remove "
            f'{self.name} --line "{self.line}"`.'
        )


@dataclass(frozen=True, slots=True)
class ListShare:
    """What a line would show of a list that is not taken on yet: so many `meetings` of all. The
    line shows `fellowship` alone, "" for all."""

    line: str
    fellowship: str
    meetings: int


def shares_of_list(
    by_fellowship: Mapping[str, int], users: Collection[int], connection: Connection
) -> list[ListShare]:
    """What each of these lines would show of a list with so many meetings of each fellowship ("" is
    for those of none that is known)."""
    wanted = select(lines.c.name, lines.c.fellowship).where(lines.c.id.in_(users))
    everything = sum(by_fellowship.values())
    return [
        ListShare(name, shown, by_fellowship.get(shown, 0) if shown else everything)
        for name, shown in connection.execute(wanted.order_by(lines.c.id))
    ]


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
