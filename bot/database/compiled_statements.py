"""Statements on the way of every text: compiled once, then run by the driver itself.

They are written in SQLAlchemy Core like all others. But executing one through Core takes longer
than SQLite takes to answer it, and a text needs half a dozen. So nothing converts their values:
moments are integers here (bot.database.schema.milliseconds), sealed texts bytes.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Dialect, Table, bindparam
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql import ClauseElement

StatementSource = ClauseElement | Callable[[Dialect], "ClauseElement | RawSql"]


class RawSql(NamedTuple):
    """A statement in the driver's own words (see `mark`), which takes nothing to compile, and the
    values of its that never change."""

    text: str
    constants: dict[str, Any]


def placeholder(name: str, dialect: Dialect) -> str:
    """Where a value goes in a Written statement."""
    return f":{name}" if dialect.name == "sqlite" else f"%({name})s"


class CompiledStatement:
    """One statement, for whichever kind of database a connection leads to."""

    def __init__(self, statement: StatementSource) -> None:
        """`statement`, or what makes it for a dialect, with bindparams of plain values."""
        self._statement = statement
        self._compiled: dict[str, tuple[str, list[str] | None, dict[str, Any]]] = {}

    def run(self, connection: Connection, values: Mapping[str, Any]) -> Any:
        """The driver's cursor after running it, within the transaction that has begun."""
        dialect = connection.dialect
        if dialect.name not in self._compiled:
            self._compile(dialect)
        text, names, constants = self._compiled[dialect.name]
        given = {**constants, **values}
        cursor = connection.connection.cursor()
        cursor.execute(text, given if names is None else [given[name] for name in names])
        return cursor

    def _compile(self, dialect: Dialect) -> None:
        source = self._statement
        statement = source if isinstance(source, ClauseElement) else source(dialect)
        if isinstance(statement, RawSql):
            self._compiled[dialect.name] = statement.text, None, statement.constants
            return
        compiled: Any = statement.compile(dialect=dialect)
        names = list(compiled.positiontup) if compiled.positional else None
        self._compiled[dialect.name] = str(compiled), names, dict(compiled.params)


def insert_or_ignore(
    table: Table, *columns: str, returning: ColumnElement[Any] | None = None
) -> CompiledStatement:
    """Inserts a row, or nothing where one of its keys is taken: the cursor tells which."""

    def statement(dialect: Dialect) -> ClauseElement:
        kind = sqlite if dialect.name == "sqlite" else postgresql
        made: Any = kind.insert(table).values({name: bindparam(name) for name in columns})
        made = made.on_conflict_do_nothing()
        new: ClauseElement = made if returning is None else made.returning(returning)
        return new

    return CompiledStatement(statement)


def upsert(
    table: Table,
    *keys: str,
    overwrite: Sequence[str] = (),
    increment: Sequence[str] = (),
) -> CompiledStatement:
    """Inserts a row; where its keys are taken, the columns of `keep` become the new values and
    those of `add` grow by them."""

    def statement(dialect: Dialect) -> ClauseElement:
        kind = sqlite if dialect.name == "sqlite" else postgresql
        columns = (*keys, *overwrite, *increment)
        made: Any = kind.insert(table).values({name: bindparam(name) for name in columns})
        news = {name: made.excluded[name] for name in overwrite}
        news |= {name: table.c[name] + made.excluded[name] for name in increment}
        changed: ClauseElement = made.on_conflict_do_update(index_elements=keys, set_=news)
        return changed

    return CompiledStatement(statement)
