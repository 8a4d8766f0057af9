"""The routes of the desk. Each says what it needs; a route that did not could not be written."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from flask.typing import ResponseReturnValue
from sqlalchemy import Connection, select

from bot.database.schema import lines as lines_table
from bot.operators.roles import Permission

View = Callable[..., ResponseReturnValue]

# The lines that the thing with these ids (a route's variables) is about; None if there is none.
ScopeOf = Callable[..., frozenset[int] | None]


@dataclass(frozen=True, slots=True)
class Access:
    """Who may ask for a route.

    `needs` is a permission, None for everybody. `scope` finds the lines that the route's ids are
    about: who sees none of them is told that there is no such page; who sees only some of them may
    look and not change, and not even look at a page that cannot be divided (`whole`). `proof` is
    whether they must have shown lately that it is they.
    """

    needs: Permission | None
    scope: ScopeOf | None = None
    proof: bool = False
    whole: bool = False


# For pages before anybody is signed in.
EVERYBODY: Final = None


@dataclass(frozen=True, slots=True)
class DeskRule:
    """A route: its address below /desk, its method, who may ask for it, and what answers. `nav` is
    its name in the navigation, "" for what does not stand there."""

    path: str
    method: str
    access: Access
    view: View
    nav: str = ""

    @property
    def endpoint(self) -> str:
        """Its name for links: `desk.` and the name of the function."""
        return f"desk.{self.view.__name__}"


class DeskRoutes:
    """The routes of one feature, in the order in which they are written."""

    def __init__(self) -> None:
        self.rules: list[DeskRule] = []

    def get(
        self,
        path: str,
        *,
        needs: Permission | None,
        scope: ScopeOf | None = None,
        proof: bool = False,
        whole: bool = False,
        nav: str = "",
    ) -> Callable[[View], View]:
        """A page. It changes nothing."""
        return self._adding(path, "GET", Access(needs, scope, proof, whole), nav)

    def post(
        self,
        path: str,
        *,
        needs: Permission | None,
        scope: ScopeOf | None = None,
        proof: bool = False,
    ) -> Callable[[View], View]:
        """An act."""
        return self._adding(path, "POST", Access(needs, scope, proof))

    def _adding(
        self, path: str, method: str, access: Access, nav: str = ""
    ) -> Callable[[View], View]:
        def add(view: View) -> View:
            self.rules.append(DeskRule(path, method, access, view, nav))
            return view

        return add


def line_scope(connection: Connection, line: int, **_: Any) -> frozenset[int]:
    """The scope of a route whose id is that of a line."""
    return frozenset({line})


def every_line(connection: Connection, **_: Any) -> frozenset[int]:
    """The scope of what holds for all lines: who sees one of them may look."""
    return frozenset(connection.scalars(select(lines_table.c.id)))
