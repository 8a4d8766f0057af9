"""Statements on the path of every text: compiled once, then run by the driver itself.

They are written in SQLAlchemy Core like all others. But executing a statement through Core takes
longer than SQLite takes to answer it, and a text needs half a dozen (decision 6). So nothing
converts their values here: moments are integers (bot.database.schema.epoch_milliseconds), sealed
texts are bytes. Rows are read by name all the same: each column is labelled with the field that it
fills, and the labels are compared with the fields once. Errors are SQLAlchemy's, as everywhere.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Generic, NamedTuple, TypeVar

from sqlalchemy import ColumnElement, Connection, Dialect, Label, Table, bindparam
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql import ClauseElement

StatementSource = ClauseElement | Callable[[Dialect], "ClauseElement | RawSql"]


class RawSql(NamedTuple):
    """A statement in the database's own dialect, which needs no compiling: its text, with a
    `placeholder` for each value, and the values that never change."""

    text: str
    constants: dict[str, Any]


def placeholder(name: str, dialect: Dialect) -> str:
    """Where a value goes in the text of a RawSql."""
    return f":{name}" if dialect.name == "sqlite" else f"%({name})s"


class CompiledStatement:
    """One statement, for whichever kind of database a connection leads to."""

    def __init__(self, statement: StatementSource) -> None:
        """`statement`, or what makes it for a dialect, with bindparams of plain values."""
        self._statement = statement
        self._compiled: dict[str, tuple[str, list[str] | None, dict[str, Any]]] = {}

    def run(self, connection: Connection, values: Mapping[str, Any]) -> Any:
        """The driver's cursor after running the statement, within the transaction that has begun.
        Raises sqlalchemy.exc.DBAPIError."""
        dialect = connection.dialect
        if dialect.name not in self._compiled:
            self._compile(dialect)
        text, names, constants = self._compiled[dialect.name]
        given = {**constants, **values} if constants else values
        cursor = connection.connection.cursor()
        try:
            cursor.execute(text, given if names is None else [given[name] for name in names])
        except dialect.loaded_dbapi.Error as error:
            raise self._sqlalchemy_error(error, dialect) from error
        return cursor

    def run_many(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        """Run a statement without constants once for each of these values. Raises as `run` does."""
        dialect = connection.dialect
        if dialect.name not in self._compiled:
            self._compile(dialect)
        text, names, _ = self._compiled[dialect.name]
        given = rows if names is None else [[row[name] for name in names] for row in rows]
        try:
            connection.connection.cursor().executemany(text, given)
        except dialect.loaded_dbapi.Error as error:
            raise self._sqlalchemy_error(error, dialect) from error

    def _compile(self, dialect: Dialect) -> None:
        source = self._statement
        statement = source if isinstance(source, ClauseElement) else source(dialect)
        if isinstance(statement, RawSql):
            self._compiled[dialect.name] = statement.text, None, statement.constants
            return
        compiled: Any = statement.compile(dialect=dialect)
        names = list(compiled.positiontup) if compiled.positional else None
        constants = {
            name: value
            for name, value in compiled.params.items()
            if not compiled.binds[name].required
        }
        self._compiled[dialect.name] = str(compiled), names, constants

    def _sqlalchemy_error(self, error: Exception, dialect: Dialect) -> Exception:
        """The error that Core would raise for the driver's: of the same kind, without the values.
        It keeps the place where the driver's was raised (bot.error_summary names it).

        A connection that is lost is dropped by the rollback that follows, not here.
        """
        text, _, _ = self._compiled[dialect.name]
        translated: Exception = DBAPIError.instance(
            text, None, error, dialect.loaded_dbapi.Error, hide_parameters=True, dialect=dialect
        )
        return translated.with_traceback(error.__traceback__)


class ColumnMismatch(Exception):
    """A query's columns are not the fields of the record that it fills: the program is wrong."""


# A NamedTuple whose fields are the columns of a query.
Record = TypeVar("Record", bound=NamedTuple)


class CompiledQuery(CompiledStatement, Generic[Record]):
    """A statement whose rows are records: NamedTuples whose fields are its columns."""

    def __init__(self, statement: StatementSource, record: type[Record]) -> None:
        """`statement` as for a CompiledStatement, with its columns named as the fields of `record`
        and in their order; see `labelled_columns`."""
        super().__init__(statement)
        self._record = record
        # As `record._make`, but for its check of each row: the columns are checked once instead.
        self._make: Callable[[Any], Record] = partial(tuple.__new__, record)
        self._checked: set[str] = set()

    def all(self, connection: Connection, values: Mapping[str, Any]) -> list[Record]:
        """All rows. Raises sqlalchemy.exc.DBAPIError, and ColumnMismatch at the first run."""
        cursor, dialect = self.run(connection, values), connection.dialect
        if dialect.name not in self._checked:
            self._check_columns(cursor, dialect)
        try:
            rows = cursor.fetchall()  # SQLite looks up row after row only now
        except dialect.loaded_dbapi.Error as error:
            raise self._sqlalchemy_error(error, dialect) from error
        return list(map(self._make, rows))

    def first(self, connection: Connection, values: Mapping[str, Any]) -> Record | None:
        """The row of a query that gives one at most. Raises as `all` does."""
        cursor, dialect = self.run(connection, values), connection.dialect
        if dialect.name not in self._checked:
            self._check_columns(cursor, dialect)
        try:
            row = cursor.fetchone()
        except dialect.loaded_dbapi.Error as error:
            raise self._sqlalchemy_error(error, dialect) from error
        return None if row is None else self._make(row)

    def _check_columns(self, cursor: Any, dialect: Dialect) -> None:
        columns = tuple(column[0] for column in cursor.description)
        if columns != self._record._fields:
            raise ColumnMismatch(
                f"{self._record.__name__} has the fields {self._record._fields}, "
                f"the query that fills it the columns {columns}"
            )
        self._checked.add(dialect.name)


def labelled_columns(**columns: ColumnElement[Any]) -> list[Label[Any]]:
    """The columns of a CompiledQuery, each named as the field that it fills."""
    return [column.label(field) for field, column in columns.items()]


def insert_or_ignore(table: Table, *columns: str) -> CompiledStatement:
    """Inserts a row, or nothing where one of its keys is taken: the cursor's row count tells
    which."""
    return CompiledStatement(lambda dialect: _insert_or_ignore(table, columns, dialect))


def insert_or_ignore_returning(
    table: Table, record: type[Record], *columns: str
) -> CompiledQuery[Record]:
    """Like `insert_or_ignore`, but gives the columns of the new row that `record` names, or no row
    where nothing was inserted."""

    def statement(dialect: Dialect) -> ClauseElement:
        returned = [table.c[field] for field in record._fields]
        made: ClauseElement = _insert_or_ignore(table, columns, dialect).returning(*returned)
        return made

    return CompiledQuery(statement, record)


def _insert_or_ignore(table: Table, columns: Sequence[str], dialect: Dialect) -> Any:
    kind = sqlite if dialect.name == "sqlite" else postgresql
    made = kind.insert(table).values({name: bindparam(name) for name in columns})
    return made.on_conflict_do_nothing()


def upsert(
    table: Table,
    *keys: str,
    overwrite: Sequence[str] = (),
    increment: Sequence[str] = (),
) -> CompiledStatement:
    """Inserts a row. Where its keys are taken, the columns of `overwrite` become the new values and
    those of `increment` grow by them."""

    def statement(dialect: Dialect) -> ClauseElement:
        kind = sqlite if dialect.name == "sqlite" else postgresql
        columns = (*keys, *overwrite, *increment)
        made: Any = kind.insert(table).values({name: bindparam(name) for name in columns})
        news = {name: made.excluded[name] for name in overwrite}
        news |= {name: table.c[name] + made.excluded[name] for name in increment}
        changed: ClauseElement = made.on_conflict_do_update(index_elements=keys, set_=news)
        return changed

    return CompiledStatement(statement)
