"""Statements that the driver runs itself: rows are read by name, errors are SQLAlchemy's."""

from typing import Any, NamedTuple

import pytest
from sqlalchemy import Connection, Dialect, bindparam, select
from sqlalchemy.exc import DBAPIError, IntegrityError

from bot.conversation import meeting_lookup, person_rows, rate_limit_rows
from bot.database.compiled_statements import (
    ColumnMismatch,
    CompiledQuery,
    CompiledStatement,
    RawSql,
    insert_or_ignore,
    insert_or_ignore_returning,
    labelled_columns,
    placeholder,
)
from bot.database.database import Database
from bot.database.schema import line_numbers, lines
from bot.people import consent_rows
from flows.domain.search import Candidate, Filters
from tests.support.webhook_client import LINE, LINE_NUMBER


class LineName(NamedTuple):
    name: str
    zone: str


def line_query(*fields: str) -> CompiledQuery[LineName]:
    columns = labelled_columns(name=lines.c.name, zone=lines.c.zone, country=lines.c.country)
    chosen = [column for field in fields for column in columns if column.name == field]
    return CompiledQuery(select(*chosen).where(lines.c.id == bindparam("line")), LineName)


def test_rows_are_records(database: Database) -> None:
    query = line_query("name", "zone")
    with database.reading() as connection:
        assert query.first(connection, {"line": 1}) == LineName(LINE.name, LINE.zone)
        assert query.all(connection, {"line": 1}) == [LineName(LINE.name, LINE.zone)]
        assert query.first(connection, {"line": 2}) is None
        assert query.all(connection, {"line": 2}) == []


@pytest.mark.parametrize("fields", [("zone", "name"), ("name",), ("name", "zone", "country")])
def test_columns_that_are_not_the_fields_are_refused(
    database: Database, fields: tuple[str, ...]
) -> None:
    """At the first run, whether or not it finds a row, and at every one after it."""
    query = line_query(*fields)
    with database.reading() as connection:
        for line in (2, 1, 1):
            with pytest.raises(ColumnMismatch, match="LineName") as caught:
                query.first(connection, {"line": line})
            assert str(fields) in str(caught.value)
        with pytest.raises(ColumnMismatch):
            query.all(connection, {"line": 1})


def reordered(query: CompiledQuery[Any], dialect: Dialect) -> CompiledQuery[Any]:
    """The same query with its first two columns swapped."""
    source: Any = query._statement
    made = source(dialect) if callable(source) else source
    first, second, *rest = made.selected_columns
    return CompiledQuery(made.with_only_columns(second, first, *rest), query._record)


@pytest.mark.parametrize(
    "query",
    [
        person_rows._SELECT_BY_NUMBER,
        person_rows._SELECT_DEFAULT_LINE,
        consent_rows._SELECT_LAST_CONSENT,
        rate_limit_rows._SELECT_LIMITS,
    ],
    ids=["line by number", "first line", "consent", "limits"],
)
def test_two_swapped_columns_on_the_path_of_a_text_are_found(
    database: Database, query: CompiledQuery[Any]
) -> None:
    values = {"number": LINE_NUMBER, "hash": b"", "sid": "SM1", "line": 1}
    with database.reading() as connection:
        query.all(connection, values)
        with pytest.raises(ColumnMismatch):
            reordered(query, connection.dialect).all(connection, values)


@pytest.mark.parametrize("types", [(), ("W",)])
def test_two_swapped_columns_of_a_search_are_found(
    database: Database, monkeypatch: pytest.MonkeyPatch, types: tuple[str, ...]
) -> None:
    filters = Filters(frozenset(types), fellowship=f"swapped {types}")
    first, second, *rest = meeting_lookup._CANDIDATE_COLUMNS
    swapped = str(select(second, first, *rest, *(meeting_lookup._TYPE_COLUMNS if types else ())))
    monkeypatch.setattr(meeting_lookup, "_CANDIDATES", swapped)
    monkeypatch.setattr(meeting_lookup, "_CANDIDATES_AND_TYPES", swapped)
    with database.reading() as connection, pytest.raises(ColumnMismatch, match="Candidate"):
        list(meeting_lookup.ListedMeetings(connection, [1]).online(0, 1, filters))


def test_a_candidate_with_types_begins_with_a_candidate() -> None:
    typed = meeting_lookup._TypedCandidate
    assert typed._fields == (*Candidate._fields, "types")
    row = typed(1, 2, "UTC", 3.0, 4.0, False, "Hope", "AA", "weeks=1", " O ")
    assert row.candidate() == Candidate(1, 2, "UTC", 3.0, 4.0, False, "Hope", "AA", "weeks=1")


def failing(connection: Connection, statement: CompiledStatement, **values: object) -> DBAPIError:
    with pytest.raises(DBAPIError) as caught:
        statement.run(connection, values)
    return caught.value


def test_the_drivers_errors_are_sqlalchemys(database: Database) -> None:
    """Without the values: what a person sent is never quoted."""
    add = insert_or_ignore(line_numbers, "number", "line_id")
    with pytest.raises(IntegrityError) as caught, database.transaction() as connection:
        # On SQLite such references are checked at once; on PostgreSQL likewise.
        add.run(connection, {"number": "+14025550177", "line_id": 999})
    assert isinstance(caught.value.orig, connection.dialect.loaded_dbapi.IntegrityError)
    assert "INSERT INTO line_numbers" in str(caught.value)
    assert "5550177" not in str(caught.value)
    with database.reading() as connection:
        unknown = failing(connection, CompiledStatement(lambda _: RawSql("SELECT 1 FROM no", {})))
    assert isinstance(unknown.orig, connection.dialect.loaded_dbapi.Error)


def test_an_error_that_comes_with_a_row_is_sqlalchemys_too(database: Database) -> None:
    """SQLite computes a row only when it is fetched."""

    def overflow(dialect: Dialect) -> RawSql:
        number = placeholder("number", dialect)
        if dialect.name == "sqlite":
            return RawSql(f"SELECT 'UTC' AS name, abs({number}) AS zone", {})
        return RawSql(f"SELECT 'UTC' AS name, {number}::bigint - 1 AS zone", {})

    query = CompiledQuery(overflow, LineName)
    with database.reading() as connection, pytest.raises(DBAPIError):
        query.all(connection, {"number": -(2**63)})


class NewLine(NamedTuple):
    id: int


def test_a_row_that_is_there_already_is_not_inserted_again(database: Database) -> None:
    add = insert_or_ignore_returning(lines, NewLine, "name")
    with database.transaction() as connection:
        added = add.first(connection, {"name": "New"})
        assert added is not None
        assert connection.scalar(select(lines.c.name).where(lines.c.id == added.id)) == "New"
        assert add.first(connection, {"name": "New"}) is None
