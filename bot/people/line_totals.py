"""How much is kept of the people of a line, for whoever wants to remove it."""

from sqlalchemy import Connection, func, select

from bot.database.schema import consents, people, reminders


def count_reminders(line: int, connection: Connection) -> int:
    """How many reminders the people of a line have."""
    wanted = select(func.count()).select_from(reminders).where(reminders.c.line_id == line)
    return connection.scalar(wanted) or 0


def count_people(line: int, connection: Connection) -> int:
    """How many people of a line are known."""
    wanted = select(func.count()).select_from(people).where(people.c.line_id == line)
    return connection.scalar(wanted) or 0


def count_opt_outs(line: int, connection: Connection) -> int:
    """How often somebody has said STOP to a line. The ledger of consents is long."""
    wanted = select(func.count()).where(consents.c.line_id == line, consents.c.event == "opt_out")
    return connection.scalar(wanted) or 0
