"""The operators: who runs the desk, in which role, for which lines."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from bot.database.schema import lines, operator_lines, operators
from bot.operators.roles import PERMISSIONS, Permission, Role

MAX_NAME_CHARS = 60


class OperatorError(Exception):
    """Somebody cannot be invited, changed or removed. The message is for the operator."""


@dataclass(frozen=True, slots=True)
class DeskOperator:
    """Somebody who runs the desk. `lines` are the ids of the lines they see, None for all. Whoever
    has not used an invitation yet has `joined_at` None."""

    id: int
    name: str
    role: Role
    lines: frozenset[int] | None
    language: str
    joined_at: datetime | None
    has_app: bool = False

    def may(self, permission: Permission) -> bool:
        """Whether their role includes this."""
        return permission in PERMISSIONS[self.role]

    def sees_line(self, line: int) -> bool:
        """Whether a line is one of theirs."""
        return self.lines is None or line in self.lines

    def facts(self, connection: Connection) -> dict[str, Any]:
        """What the audit log keeps of them."""
        names = line_names(self, connection)
        return {"role": self.role.value, "lines": "all" if names is None else names}


def line_names(operator: DeskOperator, connection: Connection) -> list[str] | None:
    """The names of an operator's lines; None for all."""
    if operator.lines is None:
        return None
    named = select(lines.c.name).where(lines.c.id.in_(operator.lines)).order_by(lines.c.name)
    return list(connection.scalars(named))


def all_operators(connection: Connection) -> list[DeskOperator]:
    """Everybody, by name."""
    rows = connection.execute(select(operators).order_by(func.lower(operators.c.name))).all()
    scopes: dict[int, set[int]] = {}
    for row in connection.execute(select(operator_lines)):
        scopes.setdefault(row.operator_id, set()).add(row.line_id)
    return [_operator(row, scopes.get(row.id, ())) for row in rows]


def operator_by_id(operator: int, connection: Connection) -> DeskOperator | None:
    """The operator of this id."""
    row = connection.execute(select(operators).where(operators.c.id == operator)).first()
    if row is None:
        return None
    scope = select(operator_lines.c.line_id).where(operator_lines.c.operator_id == operator)
    return _operator(row, connection.scalars(scope).all())


def operator_by_name(name: str, connection: Connection) -> DeskOperator | None:
    """The operator of this name, in whatever capitals."""
    folded = name.strip().casefold()
    known = connection.execute(select(operators.c.id, operators.c.name)).all()
    found = next((row.id for row in known if row.name.casefold() == folded), None)
    return None if found is None else operator_by_id(found, connection)


def known_operator(name: str, connection: Connection) -> DeskOperator:
    """The operator of this name. Raises OperatorError."""
    found = operator_by_name(name, connection)
    if found is None:
        raise OperatorError(f"Nobody here is called {name}. `handrail desk people` shows who is.")
    return found


def add_operator(
    name: str,
    role: Role,
    scope: Collection[int] | None,
    connection: Connection,
    now: datetime,
    language: str = "",
) -> DeskOperator:
    """Somebody new, who cannot sign in yet. Raises OperatorError."""
    name = " ".join(name.split())
    if not 1 <= len(name) <= MAX_NAME_CHARS:
        raise OperatorError("A name has 1 to 60 characters.")
    if not name.isprintable():
        raise OperatorError("There is something in the name that cannot be seen.")
    if operator_by_name(name, connection):
        raise OperatorError("Somebody here is called so already.")
    _check_scope(role, scope)
    values = {"name": name, "role": role.value, "all_lines": scope is None, "created_at": now}
    made = insert(operators).values(values | {"language": language}).returning(operators.c.id)
    operator = connection.execute(made).scalar_one()
    _set_scope(operator, scope, connection)
    return _existing(operator, connection)


def change_operator(
    operator: DeskOperator, role: Role, scope: Collection[int] | None, connection: Connection
) -> DeskOperator:
    """Give somebody another role or other lines. Raises OperatorError, also for the last owner."""
    _check_scope(role, scope)
    if role is not Role.OWNER:
        _check_other_owner(operator, connection)
    this = operators.c.id == operator.id
    values = {"role": role.value, "all_lines": scope is None}
    connection.execute(update(operators).where(this).values(values))
    _set_scope(operator.id, scope, connection)
    return _existing(operator.id, connection)


def set_language(operator: DeskOperator, language: str, connection: Connection) -> None:
    """The language in which somebody reads the desk; "" for their browser's."""
    this = operators.c.id == operator.id
    connection.execute(update(operators).where(this).values(language=language))


def remove_operator(operator: DeskOperator, connection: Connection) -> None:
    """End somebody's access, with all their ways in. Raises OperatorError for the last owner."""
    _check_other_owner(operator, connection)
    connection.execute(delete(operators).where(operators.c.id == operator.id))


def _check_scope(role: Role, scope: Collection[int] | None) -> None:
    if scope is not None and not scope:
        raise OperatorError("Name a line, or all lines.")
    if role is Role.OWNER and scope is not None:
        raise OperatorError("An owner has all lines. For some lines there is the role `run`.")


def _check_other_owner(operator: DeskOperator, connection: Connection) -> None:
    """Raises OperatorError if nobody else could let people in. An owner who never came counts for
    nothing, unless nobody has come yet."""
    if operator.role is not Role.OWNER or operator.joined_at is None:
        return
    # The rows are locked, so that two owners cannot remove each other at the same moment.
    owners = select(operators.c.id).where(
        operators.c.role == Role.OWNER.value, operators.c.joined_at.is_not(None)
    )
    others = set(connection.scalars(owners.with_for_update())) - {operator.id}
    if not others:
        raise OperatorError(
            f"{operator.name} is the only owner. Make somebody else an owner first."
        )


def _set_scope(operator: int, scope: Iterable[int] | None, connection: Connection) -> None:
    connection.execute(delete(operator_lines).where(operator_lines.c.operator_id == operator))
    rows = [{"operator_id": operator, "line_id": line} for line in sorted(set(scope or ()))]
    if rows:
        connection.execute(insert(operator_lines), rows)


def _existing(operator: int, connection: Connection) -> DeskOperator:
    found = operator_by_id(operator, connection)
    assert found
    return found


def _operator(row: Row[Any], scope: Iterable[int]) -> DeskOperator:
    return DeskOperator(
        row.id,
        row.name,
        Role(row.role),
        None if row.all_lines else frozenset(scope),
        row.language,
        row.joined_at,
        row.totp is not None,
    )
