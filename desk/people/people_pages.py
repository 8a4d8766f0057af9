"""People: who runs the desk, in which role, for which lines."""

from flask import Response, request
from flask.typing import ResponseReturnValue
from sqlalchemy import Connection
from werkzeug.exceptions import NotFound

from bot.operators.desk_sessions import sessions_by_operator, sessions_of
from bot.operators.invite_operator import invite_newcomer, invite_operator
from bot.operators.manage_operators import (
    end_access,
    give_role,
    sign_out_everywhere,
    sign_out_session,
)
from bot.operators.operator_rows import (
    DeskOperator,
    OperatorError,
    all_operators,
    operator_by_id,
    operator_by_name,
)
from bot.operators.roles import Permission, Role
from desk.desk_pages import BAD, GOOD, page, see_other, tell
from desk.parts import desk_parts
from desk.role_words import role_words
from desk.routing import DeskRoutes
from desk.translation import N_, gettext
from desk.visit import desk_actor, visit, who

routes = DeskRoutes()

# What bot.operators says of a name.
N_("A name has 1 to 60 characters.")
N_("Somebody here is called so already.")
N_("There is something in the name that cannot be seen.")

LAST_OWNER = N_("The last owner stays owner. Make somebody else an owner first.")


@routes.get("/people", needs=Permission.OWN, nav=N_("People"))
def show_people() -> Response:
    """Everybody."""
    with desk_parts().database.reading() as connection:
        everybody = all_operators(connection)
        sessions = sessions_by_operator(everybody, connection, visit().now)
    return page(
        "people/people.html",
        people=[(one, role_words(one.role), _scope_words(one)) for one in everybody],
        signed_in={operator: len(theirs) for operator, theirs in sessions.items()},
    )


@routes.get("/people/invite", needs=Permission.OWN, proof=True)
def show_invite() -> Response:
    """Invite somebody."""
    return _invite_page({})


@routes.post("/people/invite", needs=Permission.OWN, proof=True)
def invite_somebody() -> ResponseReturnValue:
    """Make a link for somebody new."""
    role = _role_asked()
    scope = _scope_asked(role)
    if scope is not None and not scope:
        return _invite_page({"lines": gettext("Choose a line, or all lines.")})
    try:
        with desk_parts().database.transaction() as connection:
            operator, path = invite_newcomer(
                request.form.get("name", ""), role, scope, connection, visit().now, desk_actor()
            )
    except OperatorError as error:
        return _invite_page({"name": gettext(str(error))}, _same_name())
    return _link_page(operator, path)


@routes.get("/people/<int:operator>", needs=Permission.OWN)
def show_person(operator: int) -> Response:
    """One of them."""
    return _person_page(operator, {})


@routes.post("/people/<int:operator>/role", needs=Permission.OWN, proof=True)
def change_role(operator: int) -> ResponseReturnValue:
    """Give somebody another role or other lines."""
    role = _role_asked()
    scope = _scope_asked(role)
    if scope is not None and not scope:
        return _person_page(operator, {"lines": gettext("Choose a line, or all lines.")})
    try:
        with desk_parts().database.transaction() as connection:
            found = _existing(operator, connection)
            give_role(found, role, scope, connection, visit().now, desk_actor())
    except OperatorError:
        return _person_page(operator, {"role": gettext(LAST_OWNER)})
    tell(GOOD, gettext("Changed. It holds from their next page on."))
    return see_other("show_person", operator=operator)


@routes.post("/people/<int:operator>/invite", needs=Permission.OWN, proof=True)
def invite_again(operator: int) -> ResponseReturnValue:
    """Make a link for somebody who has lost what they sign in with, or who never came."""
    with desk_parts().database.transaction() as connection:
        name = _existing(operator, connection).name
        found, path = invite_operator(name, None, None, connection, visit().now, desk_actor())
    return _link_page(found, path)


@routes.post("/people/<int:operator>/sessions/end", needs=Permission.OWN, proof=True)
def end_sessions_of_person(operator: int) -> Response:
    """Sign somebody out everywhere."""
    with desk_parts().database.transaction() as connection:
        found = _existing(operator, connection)
        sign_out_everywhere(found, connection, visit().now, desk_actor())
    if found.id == who().operator.id:
        return see_other("show_sign_in")
    tell(GOOD, gettext("They are signed out everywhere."))
    return see_other("show_person", operator=operator)


@routes.post("/people/<int:operator>/sessions/<int:session>/end", needs=Permission.OWN, proof=True)
def end_session_of_person(operator: int, session: int) -> Response:
    """Sign somebody out in one place."""
    with desk_parts().database.transaction() as connection:
        found = _existing(operator, connection)
        if not sign_out_session(found, session, connection, visit().now, desk_actor()):
            raise NotFound
    if session == who().session.id:
        return see_other("show_sign_in")
    tell(GOOD, gettext("That session is over."))
    return see_other("show_person", operator=operator)


@routes.get("/people/<int:operator>/remove", needs=Permission.OWN, proof=True)
def show_remove(operator: int) -> Response:
    """Ask before somebody's access ends."""
    with desk_parts().database.reading() as connection:
        found = _existing(operator, connection)
    return page("people/remove.html", person=found)


@routes.post("/people/<int:operator>/remove", needs=Permission.OWN, proof=True)
def remove_person(operator: int) -> ResponseReturnValue:
    """End somebody's access."""
    try:
        with desk_parts().database.transaction() as connection:
            found = _existing(operator, connection)
            end_access(found, connection, visit().now, desk_actor())
    except OperatorError:
        tell(BAD, gettext(LAST_OWNER))
        return see_other("show_person", operator=operator)
    if found.id == who().operator.id:
        return see_other("show_sign_in")
    tell(GOOD, gettext("%(name)s has no access any more.") % {"name": found.name})
    return see_other("show_people")


def _existing(operator: int, connection: Connection) -> DeskOperator:
    """Raises NotFound."""
    found = operator_by_id(operator, connection)
    if found is None:
        raise NotFound
    return found


def _role_asked() -> Role:
    """The role of the form; the smallest one for what is none."""
    asked = request.form.get("role", "")
    return next((role for role in Role if role.value == asked), Role.LOOK)


def _scope_asked(role: Role) -> set[int] | None:
    """The ids of the lines of the form; None for all of them."""
    if role is Role.OWNER or "all" in request.form.getlist("lines"):
        return None
    known = {str(line.id): line.id for line in who().lines}
    return {known[asked] for asked in request.form.getlist("lines") if asked in known}


def _scope_words(operator: DeskOperator) -> str:
    if operator.lines is None:
        return gettext("all lines")
    names = [line.name for line in who().lines if line.id in operator.lines]
    return ", ".join(names) or gettext("none")


def _same_name() -> DeskOperator | None:
    """Who is called like somebody who is to be invited: they may want a new link."""
    with desk_parts().database.reading() as connection:
        return operator_by_name(request.form.get("name", "").strip(), connection)


def _invite_page(errors: dict[str, str], known: DeskOperator | None = None) -> Response:
    return page(
        "people/invite.html",
        errors=errors,
        name=request.form.get("name", ""),
        known=known,
        chosen_role=_role_asked().value,
        chosen_lines=request.form.getlist("lines") or ["all"],
        roles=[role_words(role) for role in Role],
    )


def _link_page(operator: DeskOperator, path: str) -> Response:
    link = f"{desk_parts().settings.desk_origin}{path}"
    words = role_words(operator.role)
    return page("people/link.html", person=operator, link=link, role=words)


def _person_page(operator: int, errors: dict[str, str]) -> Response:
    with desk_parts().database.reading() as connection:
        found = _existing(operator, connection)
        sessions = sessions_of(found, connection, visit().now)
    chosen = ["all"] if found.lines is None else [str(line) for line in found.lines]
    return page(
        "people/person.html",
        errors=errors,
        person=found,
        scope=_scope_words(found),
        role=role_words(found.role),
        roles=[role_words(role) for role in Role],
        chosen_lines=chosen,
        sessions=sessions,
    )
